package org.chainscape.tabular.load;

import java.util.Locale;

import org.chainscape.model.text.Language;

/** What an import does to an element. */
public enum ChangeKind {
	/** It is new. */
	ADDED,
	/** The file has another value than at the last import, or one where the model had none. */
	CHANGED,
	/** The row that stated it is gone. The element stays; it is marked as withdrawn if nothing else states it. */
	REMOVED,
	/** The row that stated it is back. */
	RETURNED,
	/** File and person have changed the same value differently. */
	CONFLICT;

	/** {@return what people call it} */
	public String label(Language language) {
		return Reason.TEXTS.get(language, "change." + key());
	}

	/** {@return its name in JSON} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
