/** The sources of a chain: a library to look through, places to go to, and ways to cite, add and replace them. */
package org.chainscape.ui.citations;
