/** The welcome page. */
package org.chainscape.ui.welcome;
