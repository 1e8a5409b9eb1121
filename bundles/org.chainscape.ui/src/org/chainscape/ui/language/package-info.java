/** The language of the studio, and how it is changed without installing anything. */
package org.chainscape.ui.language;
