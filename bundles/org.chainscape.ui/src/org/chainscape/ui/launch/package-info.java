/** The start of the product, and what is opened with it. */
package org.chainscape.ui.launch;
