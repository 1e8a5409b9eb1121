/** Writes scenes as figures: SVG with real text, PNG in any resolution. */
package org.chainscape.exchange.figure;
