/** Reading a diagram: layers and filters, search, paths, folding, facts, small map and full screen. */
package org.chainscape.diagram.read;
