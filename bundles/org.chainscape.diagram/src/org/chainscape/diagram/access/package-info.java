/** Working without a mouse: walking from box to box, keys that hold on the canvas only, and the list of all keys. */
package org.chainscape.diagram.access;
