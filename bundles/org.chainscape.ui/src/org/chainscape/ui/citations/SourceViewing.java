package org.chainscape.ui.citations;

import java.io.IOException;

import org.chainscape.analysis.sources.CitedPlace;
import org.eclipse.swt.widgets.Control;

/** Shows the content of a source and goes to cited places of it. */
interface SourceViewing {

	/** {@return the control} */
	Control control();

	/**
	 * Goes to a place and marks it.
	 *
	 * @param place the place
	 * @return what there is to say about it, in a sentence; empty for nothing
	 * @throws IOException if the file cannot be read there
	 */
	String show(CitedPlace place) throws IOException;

	/** Lets go of the file. */
	void close();
}
