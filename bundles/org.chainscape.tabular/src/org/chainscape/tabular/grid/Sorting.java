package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.search.Pinyin;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.NumberValue;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts rows in order: numbers as numbers, dates as dates, Chinese as it is read, digits within words by their value, empty cells last. Rows
 * that are equal stay in the order they had.
 */
final class Sorting {

	private Sorting() {
	}

	/**
	 * A row with the keys it is sorted by.
	 *
	 * @param row the row
	 * @param keys its keys
	 */
	private record Keyed(EObject row, Object[] keys) {
	}

	/**
	 * Sorts rows.
	 *
	 * @param rows the rows
	 * @param columns the columns to sort by, the most important one first
	 * @param descending for each of them, whether the largest comes first
	 */
	static void sort(EObject[] rows, List<Column> columns, boolean[] descending) {
		Keyed[] keyed = new Keyed[rows.length];
		for (int i = 0; i < rows.length; i++) {
			Object[] keys = new Object[columns.size()];
			for (int k = 0; k < keys.length; k++) {
				keys[k] = key(columns.get(k).value(rows[i]));
			}
			keyed[i] = new Keyed(rows[i], keys);
		}
		Arrays.sort(keyed, order(columns.size(), descending));
		for (int i = 0; i < rows.length; i++) {
			rows[i] = keyed[i].row();
		}
	}

	private static Comparator<Keyed> order(int count, boolean[] descending) {
		return (one, other) -> {
			for (int k = 0; k < count; k++) {
				Object left = one.keys()[k];
				Object right = other.keys()[k];
				int order = left == null || right == null ? Boolean.compare(left == null, right == null)
					: descending[k] ? -compare(left, right) : compare(left, right);
				if (order != 0) {
					return order;
				}
			}
			return 0;
		};
	}

	/** Numbers before dates before words. */
	private static int compare(Object one, Object other) {
		if (one instanceof NumberValue left && other instanceof NumberValue right) {
			return left.compareTo(right);
		} else if (one instanceof PartialDate left && other instanceof PartialDate right) {
			return left.compareTo(right);
		} else if (one instanceof Reading left && other instanceof Reading right) {
			return left.compareTo(right);
		}
		return Integer.compare(rank(one), rank(other));
	}

	private static int rank(Object value) {
		return value instanceof NumberValue ? 0 : value instanceof PartialDate ? 1 : 2;
	}

	private static Object key(Object value) {
		return value == null || value instanceof NumberValue || value instanceof PartialDate ? value : Reading.of(value.toString());
	}

	/**
	 * How a text is read aloud: Chinese characters in pinyin, runs of digits as numbers.
	 *
	 * @param parts words and numbers by turns
	 * @param text the text itself, which decides between what is read alike
	 */
	private record Reading(List<String> parts, String text) implements Comparable<Reading> {

		private static final int LONGEST_NUMBER = 18;
		private static final char CHINESE = '\u3400';

		static Reading of(String text) {
			List<String> parts = new ArrayList<>(4);
			StringBuilder part = new StringBuilder();
			boolean digits = false;
			for (int i = 0; i < text.length(); i++) {
				char each = Character.toLowerCase(text.charAt(i));
				boolean digit = each >= '0' && each <= '9' && (!digits || part.length() < LONGEST_NUMBER);
				if (digit != digits && part.length() > 0) {
					parts.add(part.toString());
					part.setLength(0);
				}
				digits = digit;
				List<String> readings = each < CHINESE ? List.of() : Pinyin.of(each);
				if (readings.isEmpty()) {
					part.append(each);
				} else {
					// The sign in front puts Chinese behind Latin letters; the blank keeps 西安 xi an before 先 xian.
					part.append(CHINESE).append(readings.get(0)).append(' ');
				}
			}
			parts.add(part.toString());
			return new Reading(parts, text);
		}

		@Override
		public int compareTo(Reading other) {
			for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
				int order = compare(parts.get(i), other.parts.get(i));
				if (order != 0) {
					return order;
				}
			}
			int order = Integer.compare(parts.size(), other.parts.size());
			return order != 0 ? order : text.compareTo(other.text);
		}

		private static int compare(String one, String other) {
			boolean numbers = isNumber(one) && isNumber(other);
			return numbers ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
		}

		private static boolean isNumber(String part) {
			return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
		}
	}
}
