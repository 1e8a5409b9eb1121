/** Placing: aligning, distributing, sizes, order, groups, locks, the grid, and moving by keyboard. */
package org.chainscape.diagram.place;
