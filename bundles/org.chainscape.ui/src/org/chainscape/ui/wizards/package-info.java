/** New chains, and the examples as projects. */
package org.chainscape.ui.wizards;
