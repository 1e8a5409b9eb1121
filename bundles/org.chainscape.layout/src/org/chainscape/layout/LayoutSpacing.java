package org.chainscape.layout;

/**
 * Distances a layout keeps, in units of 1/96 inch.
 *
 * @param cardGap between two boxes of one column
 * @param columnGap between the boxes of neighbouring columns
 * @param edgeGap between two parallel lines, and between a line and a box it passes
 * @param edgeInset between a column of boxes and the nearest vertical part of a line
 */
record LayoutSpacing(double cardGap, double columnGap, double edgeGap, double edgeInset) {
}
