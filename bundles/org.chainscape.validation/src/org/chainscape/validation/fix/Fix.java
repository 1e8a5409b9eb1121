package org.chainscape.validation.fix;

import java.util.List;

/**
 * A way to mend a finding. The words for it are the text {@code fix.KEY} of {@link org.chainscape.validation.RuleTexts} with the arguments;
 * fixes with the same key mend findings of one kind in the same way and can be applied together.
 *
 * @param key words with dashes, such as {@code delete-relation}
 * @param arguments values for the text; encoded as those of findings
 * @param edits what is done, in this order
 */
public record Fix(String key, List<Object> arguments, List<Edit> edits) {

	/** Keeps copies of the lists. */
	public Fix {
		arguments = List.copyOf(arguments);
		edits = List.copyOf(edits);
		if (edits.isEmpty()) {
			throw new IllegalArgumentException("A fix that does nothing: " + key);
		}
	}
}
