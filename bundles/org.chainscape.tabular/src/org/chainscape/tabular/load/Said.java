package org.chainscape.tabular.load;

import java.util.List;
import java.util.function.BiPredicate;

import org.chainscape.tabular.mapping.RowField;

/** Compares rows of one table that are about the same element. */
final class Said {

	private Said() {
	}

	/**
	 * Says that a row is about an element. If an earlier row is, too, says what it says otherwise.
	 *
	 * @param row the row
	 * @param thing the element, or what else is stated once
	 * @param fields what is compared
	 */
	static void claim(Row row, Object thing, List<String> fields) {
		claim(row, thing, fields, (key, now) -> false);
	}

	/**
	 * The same, where some differences are more than one value against another.
	 *
	 * @param told is asked with the key of a field and what the row says of it; true if it has told the difference itself
	 */
	static void claim(Row row, Object thing, List<String> fields, BiPredicate<String, String> told) {
		row.table().claim(row, thing);
		Row first = row.first();
		if (first == null) {
			return;
		}
		row.remark(ReasonKind.SAID_BEFORE, String.valueOf(first.number()));
		boolean same = true;
		for (String key : fields) {
			String before = first.text(key);
			String now = row.text(key);
			if (!now.isEmpty() && !before.equals(now)) {
				if (!told.test(key, now)) {
					RowField field = row.table().kind().field(key).orElse(new RowField(key, false, false, false));
					row.remark(ReasonKind.DIFFERS, field, now, before, String.valueOf(first.number()));
				}
				same = false;
			}
		}
		if (same) {
			row.setOutcome(RowOutcome.REPEATED);
		}
	}
}
