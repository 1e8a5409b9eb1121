package org.chainscape.ui.preferences;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.report.house.HouseStyle;

/** A line of the table of rating words, as it is being filled in. */
final class RatingRow {

	/** The cells: what is rated, the word, when it is given. */
	static final List<String> CELLS = List.of("scope", "word", "meaning");

	private final String[] texts;

	RatingRow(String... texts) {
		this.texts = texts;
	}

	static RatingRow of(HouseStyle.RatingWord word) {
		return new RatingRow(word.scope(), word.word(), word.meaning());
	}

	String text(int cell) {
		return texts[cell];
	}

	void set(int cell, String text) {
		texts[cell] = text.strip();
	}

	/** A row that says nothing yet, perhaps for what. */
	boolean isBlank() {
		return text(1).isBlank() && text(2).isBlank();
	}

	HouseStyle.RatingWord word() {
		return new HouseStyle.RatingWord(texts[0], texts[1], texts[2]);
	}

	/** {@return the words of rows; those that say nothing yet are left out} */
	static List<HouseStyle.RatingWord> words(List<RatingRow> rows) {
		return rows.stream().filter(row -> !row.isBlank()).map(RatingRow::word).toList();
	}

	/** {@return what is wrong with rows, as a sentence} */
	static Optional<String> problem(List<RatingRow> rows) {
		Set<String> seen = new HashSet<>();
		for (RatingRow row : rows) {
			if (row.isBlank()) {
				continue;
			}
			if (row.text(1).isBlank()) {
				return Optional.of(PreferenceTexts.get("ratings.without", rows.indexOf(row) + 1));
			}
			if (!seen.add(row.text(0) + '\n' + row.text(1))) {
				return Optional.of(PreferenceTexts.get("ratings.twice", row.text(0), row.text(1)));
			}
		}
		return Optional.empty();
	}
}
