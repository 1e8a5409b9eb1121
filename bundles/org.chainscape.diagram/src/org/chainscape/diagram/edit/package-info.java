/** Copying, pasting, duplicating and deleting, inside a diagram, between diagrams, between files and to other programs. */
package org.chainscape.diagram.edit;
