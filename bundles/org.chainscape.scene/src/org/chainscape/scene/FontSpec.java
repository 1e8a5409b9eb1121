package org.chainscape.scene;

/**
 * The type a text is set in. The family is one for the whole scene and chosen by the surface it is painted on.
 *
 * @param size em size in units of 1/96 inch, above 0
 * @param bold whether the weight is bold
 */
public record FontSpec(double size, boolean bold) {
}
