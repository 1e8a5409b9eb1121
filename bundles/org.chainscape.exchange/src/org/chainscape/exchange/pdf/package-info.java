/** Figures as PDF, with text that can be searched, and the font of every PDF. */
package org.chainscape.exchange.pdf;
