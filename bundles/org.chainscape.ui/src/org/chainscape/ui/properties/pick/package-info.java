/** Choosing elements, places in sources and days while the keyboard stays in a field. */
package org.chainscape.ui.properties.pick;
