package org.chainscape.tabular.load;

import java.util.Locale;

import org.chainscape.model.text.Language;

/** What became of a row. Every row that was read has exactly one outcome. */
public enum RowOutcome {
	/** It is in the model, whole. */
	IMPORTED,
	/** It is in the model, and there is something to say. */
	REMARKED,
	/** An earlier row of the table says the same; it is one more place the same is stated at. */
	REPEATED,
	/** It is not in the model. */
	REJECTED;

	/** {@return what people call it} */
	public String label(Language language) {
		return Reason.TEXTS.get(language, "outcome." + key());
	}

	/** {@return its name in JSON} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
