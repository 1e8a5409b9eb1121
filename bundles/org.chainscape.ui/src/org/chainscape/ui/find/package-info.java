/** Finding elements in all chain files of the workspace. */
package org.chainscape.ui.find;
