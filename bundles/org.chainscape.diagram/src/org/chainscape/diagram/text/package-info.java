/** The words of the editor in the language of the platform. */
package org.chainscape.diagram.text;
