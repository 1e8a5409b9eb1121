package org.chainscape.tabular.mapping;

import java.util.List;

import org.chainscape.tabular.sheet.TableFile;

/** Guesses how tables are read from their headers, names and first rows. */
public final class MappingGuess {

	private MappingGuess() {
	}

	/** {@return a mapping for all sheets that look like tables} */
	public static Mapping of(String name, List<TableFile> files) {
		throw new UnsupportedOperationException();
	}
}
