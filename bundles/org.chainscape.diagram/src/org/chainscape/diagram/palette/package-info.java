/** The palette: what can be put on a diagram, and the tools that put it there. */
package org.chainscape.diagram.palette;
