/** Settings of a team as a file that goes from one machine to another. */
package org.chainscape.ui.preferences.transfer;
