/** Paints scenes on Java 2D surfaces. */
package org.chainscape.scene.paint;
