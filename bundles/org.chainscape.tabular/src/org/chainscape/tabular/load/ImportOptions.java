package org.chainscape.tabular.load;

import java.nio.file.Path;
import java.util.Objects;

import org.chainscape.model.PartialDate;

/**
 * How an import is made.
 *
 * @param prefer whose value is kept where file and person have changed the same one
 * @param imported the day that is kept as the day of the import, or {@code null} to keep none
 * @param base the folder of the chain, which the places of the files are told from; {@code null} to tell no more than their names
 */
public record ImportOptions(Prefer prefer, PartialDate imported, Path base) {

	/** The person's values are kept, no day, and of files only the names. */
	public static final ImportOptions DEFAULT = new ImportOptions(Prefer.MINE, null, null);

	/** Whose value is kept in a conflict. */
	public enum Prefer {
		/** The person's. */
		MINE,
		/** The file's. */
		FILE
	}

	/** Needs a preference. */
	public ImportOptions {
		Objects.requireNonNull(prefer);
	}
}
