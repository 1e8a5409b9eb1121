/** The outline: the document as a tree, and the diagram as a thumbnail. */
package org.chainscape.diagram.outline;
