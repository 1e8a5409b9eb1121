package org.chainscape.scene;

/**
 * A point of a scene.
 *
 * @param x to the right, in units of 1/96 inch
 * @param y downwards, in units of 1/96 inch
 */
public record Point(double x, double y) {
}
