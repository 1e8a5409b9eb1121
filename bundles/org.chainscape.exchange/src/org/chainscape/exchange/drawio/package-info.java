/** Figures as files of draw.io. */
package org.chainscape.exchange.drawio;
