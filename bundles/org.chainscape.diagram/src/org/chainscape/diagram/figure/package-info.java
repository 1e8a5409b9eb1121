/** Scene shapes on draw2d graphics: the same drawing as in exported figures, at any zoom. */
package org.chainscape.diagram.figure;
