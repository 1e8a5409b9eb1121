/** Tickers: how codes of securities are read and written in the styles of the usual services, and what a code is by its range. */
package org.chainscape.model.ticker;
