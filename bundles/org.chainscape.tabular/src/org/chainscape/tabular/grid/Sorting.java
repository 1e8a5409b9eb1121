package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.model.PartialDate;
import org.chainscape.model.StepwiseSort;
import org.chainscape.model.search.Pinyin;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.NumberValue;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts rows in order: numbers as numbers, dates as dates, Chinese as it is read, digits within words by their value, empty cells last. Rows
 * that are equal stay in the order they had.
 */
final class Sorting {

	private final Speech speech = new Speech();
	private final List<Keyed> keyed = new ArrayList<>();
	private final List<Column> columns;
	private final List<Boolean> descending;
	/** Made once all rows are there. */
	private StepwiseSort<Keyed> sort;

	/**
	 * An order.
	 *
	 * @param columns the columns to sort by, the most important one first; none to leave rows as they are
	 * @param descending for each of them, whether the largest comes first
	 */
	Sorting(List<Column> columns, List<Boolean> descending) {
		this.columns = columns;
		this.descending = descending;
	}

	/**
	 * A row with the keys it is sorted by.
	 *
	 * @param row the row
	 * @param keys its keys
	 */
	private record Keyed(EObject row, Object[] keys) {
	}

	/** {@return whether there is anything to sort by} */
	boolean isNeeded() {
		return !columns.isEmpty();
	}

	/** Takes a row. */
	void add(EObject row) {
		Object[] keys = new Object[columns.size()];
		for (int k = 0; k < keys.length; k++) {
			keys[k] = key(columns.get(k).value(row), speech);
		}
		keyed.add(new Keyed(row, keys));
	}

	/** Puts the rows in order once all are taken; {@return whether that is done} */
	boolean work(BooleanSupplier goOn) {
		if (sort == null) {
			sort = new StepwiseSort<>(keyed, this::order);
		}
		return sort.work(goOn);
	}

	/** {@return the rows in order} */
	EObject[] sorted() {
		return sort.sorted().stream().map(Keyed::row).toArray(EObject[]::new);
	}

	private int order(Keyed one, Keyed other) {
		for (int k = 0; k < columns.size(); k++) {
			Object left = one.keys()[k];
			Object right = other.keys()[k];
			int order = left == null || right == null ? Boolean.compare(left == null, right == null)
				: descending.get(k) ? -compare(left, right) : compare(left, right);
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	/** Numbers before dates before words. */
	private static int compare(Object one, Object other) {
		if (one instanceof NumberValue left && other instanceof NumberValue right) {
			return left.compareTo(right);
		} else if (one instanceof PartialDate left && other instanceof PartialDate right) {
			return left.compareTo(right);
		} else if (one instanceof Spoken left && other instanceof Spoken right) {
			return left.compareTo(right);
		}
		return Integer.compare(rank(one), rank(other));
	}

	private static int rank(Object value) {
		return value instanceof NumberValue ? 0 : value instanceof PartialDate ? 1 : 2;
	}

	private static Object key(Object value, Speech speech) {
		return value == null || value instanceof NumberValue || value instanceof PartialDate ? value
			: new Spoken(speech.key(value.toString()), value.toString());
	}

	/**
	 * How texts are read aloud: Chinese characters in pinyin behind Latin letters, runs of digits by their value. Made for one sorting, in
	 * which the same characters come again and again.
	 */
	private static final class Speech {

		private static final char CHINESE = '\u3400';
		private static final char LAST = '\u9fff';
		private static final int LONGEST_NUMBER = 40;

		private final String[] readings = new String[LAST - CHINESE + 1];
		private final StringBuilder key = new StringBuilder();

		/** {@return a text that is before another one if it is read so} */
		String key(String text) {
			key.setLength(0);
			for (int i = 0; i < text.length();) {
				char each = Character.toLowerCase(text.charAt(i));
				if (isDigit(each)) {
					i = number(text, i);
					continue;
				}
				String reading = each < CHINESE || each > LAST ? "" : reading(each);
				if (reading.isEmpty()) {
					key.append(each);
				} else {
					// The blank keeps 西安 xi an before 先 xian.
					key.append(CHINESE).append(reading).append(' ');
				}
				i++;
			}
			return key.toString();
		}

		private String reading(char each) {
			String known = readings[each - CHINESE];
			if (known == null) {
				known = Pinyin.of(each).stream().findFirst().orElse("");
				readings[each - CHINESE] = known;
			}
			return known;
		}

		/** A number is as large as it has digits, and then as its digits say. */
		private int number(String text, int start) {
			int first = start;
			while (first + 1 < text.length() && text.charAt(first) == '0' && isDigit(text.charAt(first + 1))) {
				first++;
			}
			int end = first;
			while (end < text.length() && isDigit(text.charAt(end)) && end - first < LONGEST_NUMBER) {
				end++;
			}
			key.append('0').append((char) ('0' + end - first)).append(text, first, end);
			return end;
		}

		private static boolean isDigit(char each) {
			return each >= '0' && each <= '9';
		}
	}

	/**
	 * A text with how it is read.
	 *
	 * @param key how it is read
	 * @param text the text itself, which decides between what is read alike
	 */
	private record Spoken(String key, String text) implements Comparable<Spoken> {

		@Override
		public int compareTo(Spoken other) {
			int order = key.compareTo(other.key);
			return order != 0 ? order : text.compareTo(other.text);
		}
	}
}
