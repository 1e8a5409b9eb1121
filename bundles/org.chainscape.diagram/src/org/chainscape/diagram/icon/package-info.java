/** The icons of the editor. */
package org.chainscape.diagram.icon;
