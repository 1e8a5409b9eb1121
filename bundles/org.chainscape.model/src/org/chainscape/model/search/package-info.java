/** Finding elements by what people type: names, aliases, tickers, handles, pinyin. */
package org.chainscape.model.search;
