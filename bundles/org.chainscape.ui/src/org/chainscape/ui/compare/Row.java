package org.chainscape.ui.compare;

import java.util.Locale;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Section;

/**
 * A difference as it stands in the list.
 *
 * @param difference the difference
 * @param section where it is told
 * @param kind what has happened, in a word
 * @param line what exactly
 */
record Row(Difference difference, Section section, String kind, String line) {

	boolean contains(String words) {
		return words.isEmpty() || (section.label() + ' ' + kind + ' ' + line).toLowerCase(Locale.ROOT).contains(words);
	}
}
