/** Which chain is looked at, for the views that follow it. */
package org.chainscape.ui.following;
