package org.chainscape.validation.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.chainscape.validation.ValidationIndex;

/**
 * What was examined, so that the settings can be told what is missing from what was not looked for.
 *
 * @param index the document
 * @param file its file; {@code null} if it has none
 * @param checked ids of the rules that have looked at the document in its present state
 * @param known ids of all rules there are
 * @param today the day suppressions are counted from
 */
public record Examination(ValidationIndex index, Path file, Set<String> checked, Set<String> known, LocalDate today) {

	/** Keeps copies of the sets. */
	public Examination {
		checked = Set.copyOf(checked);
		known = Set.copyOf(known);
	}
}
