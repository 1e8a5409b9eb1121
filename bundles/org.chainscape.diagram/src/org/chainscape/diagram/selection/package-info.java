/** What parts of the workbench tell one another about what is selected. */
package org.chainscape.diagram.selection;
