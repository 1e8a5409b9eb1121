/** Sources and citations dropped on what is to cite them. */
package org.chainscape.diagram.cite;
