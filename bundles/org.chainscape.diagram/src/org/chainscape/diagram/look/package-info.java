/** How diagrams look: themes, style rules, colours of single things, pictures and what stands around the figure. */
package org.chainscape.diagram.look;
