package org.chainscape.tabular.load;

/** Follows an import while it is planned, and can stop it. */
public interface ImportProgress {

	/** Nobody looks on. */
	ImportProgress NONE = (file, sheet, rows) -> {
		// Nobody looks on.
	};

	/**
	 * Rows have been read. Called from the thread that plans, every few thousand rows and at the end of each table.
	 *
	 * @param file name of the file
	 * @param sheet name of the sheet; empty for text
	 * @param rows how many rows of this table were read so far
	 */
	void reading(String file, String sheet, int rows);

	/** {@return whether the work is to stop; planning then ends with a {@link java.util.concurrent.CancellationException}} */
	default boolean isCancelled() {
		return false;
	}
}
