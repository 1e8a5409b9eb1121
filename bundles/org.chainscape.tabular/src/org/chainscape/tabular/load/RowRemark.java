package org.chainscape.tabular.load;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.mapping.RowKind;

/**
 * A row that was not plainly imported, and why.
 *
 * @param place where it stands
 * @param kind what the row is about
 * @param outcome what became of it; never {@link RowOutcome#IMPORTED}
 * @param reasons why; at least one
 */
public record RowRemark(RowPlace place, RowKind kind, RowOutcome outcome, List<Reason> reasons) {

	/** Keeps a copy. */
	public RowRemark {
		reasons = List.copyOf(reasons);
	}

	/** {@return name of the file} */
	public String file() {
		return place.file();
	}

	/** {@return name of the sheet; empty for text} */
	public String sheet() {
		return place.sheet();
	}

	/** {@return number of the row as Excel counts} */
	public int row() {
		return place.row();
	}

	/** {@return the reasons as sentences} */
	public List<String> sentences(Language language) {
		return reasons.stream().map(reason -> reason.text(language)).toList();
	}
}
