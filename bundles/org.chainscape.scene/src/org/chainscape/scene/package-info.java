/** The render description of a diagram, independent of any toolkit and output format. */
package org.chainscape.scene;
