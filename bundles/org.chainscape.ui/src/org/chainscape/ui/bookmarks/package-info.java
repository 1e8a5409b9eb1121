/** Bookmarks at elements. */
package org.chainscape.ui.bookmarks;
