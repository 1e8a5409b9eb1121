/** The properties of selected elements as tabs of fields with editors of their own. */
package org.chainscape.ui.properties;
