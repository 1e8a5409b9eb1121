package org.chainscape.tabular.load;

import java.util.Objects;

import org.chainscape.model.PartialDate;

/**
 * How an import is made.
 *
 * @param prefer whose value is kept where file and person have changed the same one
 * @param imported the day that is kept as the day of the import, or {@code null} to keep none
 */
public record ImportOptions(Prefer prefer, PartialDate imported) {

	/** The person's values are kept, and no day. */
	public static final ImportOptions DEFAULT = new ImportOptions(Prefer.MINE, null);

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
