package org.chainscape.scene;

/**
 * An extent.
 *
 * @param width width in units of 1/96 inch
 * @param height height in units of 1/96 inch
 */
public record Size(double width, double height) {
}
