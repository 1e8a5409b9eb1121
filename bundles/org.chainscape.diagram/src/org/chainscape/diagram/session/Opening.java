package org.chainscape.diagram.session;

import java.util.function.Consumer;

/**
 * A file on its way into an editor. Large ones take seconds to read, which happens in the background; the editor answers with this as an
 * adapter. User interface thread only.
 */
public interface Opening {

	/** The family of the jobs that read files into editors; whoever reads a file for another reason lets them go first. */
	Object FAMILY = new Object();

	/** {@return whether the file is still being read} */
	boolean isUnderWay();

	/**
	 * Runs code as soon as the document is open: now if it is open already, never if it cannot be read or the user does not want to wait.
	 *
	 * @param code is given the session of the document
	 */
	void whenOpen(Consumer<EditSession> code);
}
