/** Searching all chain files of the workspace, by text and by questions, and the queries a project keeps. */
package org.chainscape.ui.search;
