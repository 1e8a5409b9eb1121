/** The free Chinese font of figures and reports, as class path resources. */
package org.chainscape.fonts;
