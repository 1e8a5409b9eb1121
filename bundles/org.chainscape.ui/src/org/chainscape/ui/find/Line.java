package org.chainscape.ui.find;

import org.chainscape.model.search.Catalogue.Found;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;

/**
 * A line of the list of what was found.
 *
 * @param file the file
 * @param found what was found in it
 */
record Line(IFile file, Found found) {

	String link() {
		return ElementLink.of(file, found.element().id()).toString();
	}
}
