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
 * @param bringsBack whether what a person has deleted is made again
 */
public record ImportOptions(Prefer prefer, PartialDate imported, Path base, boolean bringsBack) {

	/** The person's values are kept, no day, and of files only the names. */
	public static final ImportOptions DEFAULT = new ImportOptions(Prefer.MINE, null, null);

	/** Whose value is kept in a conflict. */
	public enum Prefer {
		/** The person's. */
		MINE,
		/** The file's. */
		FILE
	}

	/**
	 * What a person has deleted stays deleted.
	 *
	 * @param prefer whose value is kept where file and person have changed the same one
	 * @param imported the day that is kept, or {@code null}
	 * @param base the folder of the chain, or {@code null}
	 */
	public ImportOptions(Prefer prefer, PartialDate imported, Path base) {
		this(prefer, imported, base, false);
	}

	/** {@return the same, bringing back what a person has deleted or not} */
	public ImportOptions bringingBack(boolean wanted) {
		return new ImportOptions(prefer, imported, base, wanted);
	}

	/** Needs a preference. */
	public ImportOptions {
		Objects.requireNonNull(prefer);
	}
}
