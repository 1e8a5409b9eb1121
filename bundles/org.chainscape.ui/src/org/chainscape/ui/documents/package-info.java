/** What is in the chain files of the workspace, whether they are open in an editor or only read. */
package org.chainscape.ui.documents;
