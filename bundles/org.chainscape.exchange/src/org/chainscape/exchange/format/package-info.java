/** The kinds of file a figure can be written to. */
package org.chainscape.exchange.format;
