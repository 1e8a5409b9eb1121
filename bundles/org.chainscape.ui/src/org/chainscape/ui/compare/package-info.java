/** Comparing versions of a chain file, taking single differences back, and merging. */
package org.chainscape.ui.compare;
