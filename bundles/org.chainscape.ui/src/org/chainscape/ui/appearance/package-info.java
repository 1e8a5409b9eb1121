/** The looks of the studio. */
package org.chainscape.ui.appearance;
