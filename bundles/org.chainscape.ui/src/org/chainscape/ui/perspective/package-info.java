/** The perspective of the product. */
package org.chainscape.ui.perspective;
