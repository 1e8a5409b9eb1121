package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files the files, in the order they were written; at least one
 * @param notices sentences the analyst should read; may be empty
 * @param open whether the files are to be opened
 */
public record Outcome(List<Path> files, List<String> notices, boolean open) {

	/** Copies the lists. */
	public Outcome {
		files = List.copyOf(files);
		notices = List.copyOf(notices);
	}
}
