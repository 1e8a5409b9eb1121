/** Automatic layout in the editor: whole diagrams, selections, small changes, the options, and boxes that glide to their new places. */
package org.chainscape.diagram.layout;
