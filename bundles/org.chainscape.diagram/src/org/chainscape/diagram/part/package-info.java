/** The edit parts of a diagram, built from its scene, and what one can do with them. */
package org.chainscape.diagram.part;
