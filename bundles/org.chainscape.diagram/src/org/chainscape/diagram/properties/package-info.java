/** The properties of elements, with labels in the language of the platform, changed through the one history. */
package org.chainscape.diagram.properties;
