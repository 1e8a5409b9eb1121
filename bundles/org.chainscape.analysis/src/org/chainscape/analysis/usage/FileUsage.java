package org.chainscape.analysis.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.query.FileFault;

/**
 * What one file has to do with a company.
 *
 * @param file the file
 * @param presence how it has the company
 * @param company the id the company has there; empty if it has not got it
 * @param name the name it has there
 * @param uses where the file uses it
 * @param fault why the file could not be looked into, if so
 */
public record FileUsage(Path file, Presence presence, String company, String name, List<Use> uses, Optional<FileFault> fault) {

	/** How a file has a company. */
	public enum Presence {
		/** It stands in this file. */
		OWN,
		/** It is taken from a library. */
		SHARED,
		/** The file has a company of its own with the same security. */
		SAME_SECURITY,
		/** The file could not be read. */
		UNKNOWN
	}

	/** Keeps a copy of the list. */
	public FileUsage {
		uses = List.copyOf(uses);
	}
}
