/** How lines run: at right angles, straight or curved, with or without jumps, by hand or by themselves. */
package org.chainscape.diagram.route;
