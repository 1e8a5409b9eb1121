/** The diagram editor for chain files. */
package org.chainscape.diagram;
