/** Figures as native shapes of office programs. */
package org.chainscape.exchange.drawing;
