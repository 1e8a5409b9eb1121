/** Going into segments and companies and back, and the diagrams of a document as a whole. */
package org.chainscape.diagram.drill;
