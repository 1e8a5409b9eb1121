package org.chainscape.tabular.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.PartialDate;

/**
 * Continues a row of texts the way spreadsheets do: several numbers or dates with one step go on with it, a single day goes on day by day,
 * a single month month by month, a word with a number at its end counts on; everything else is repeated.
 */
final class Series {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(-?\\d[\\d,]*(?:\\.\\d+)?)(\\D*)", Pattern.DOTALL);
	private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

	private Series() {
	}

	/**
	 * Continues texts.
	 *
	 * @param given the texts there are, at least one
	 * @param count how many more are wanted
	 * @param counts whether to count on; otherwise they are repeated
	 * @return what follows
	 */
	static List<String> after(List<String> given, int count, boolean counts) {
		List<String> all = new ArrayList<>(count);
		Step step = counts ? step(given) : null;
		for (int i = 0; i < count; i++) {
			all.add(step == null ? given.get(i % given.size()) : step.at(given.size() + i));
		}
		return all;
	}

	private interface Step {

		/** {@return the text at a place, counted from the first one given} */
		String at(int index);
	}

	private static Step step(List<String> given) {
		Step dates = dates(given);
		return dates != null ? dates : numbers(given);
	}

	private static Step dates(List<String> given) {
		List<PartialDate> dates = new ArrayList<>();
		for (String text : given) {
			if (!DATE.matcher(text).matches()) {
				return null;
			}
			try {
				dates.add(PartialDate.parse(text));
			} catch (IllegalArgumentException e) {
				return null;
			}
		}
		PartialDate first = dates.get(0);
		boolean months = first.day() == 0 || dates.size() > 1 && dates.stream().allMatch(date -> date.day() == first.day());
		List<Long> places = dates.stream().map(date -> months ? months(date) : date.firstDay().toEpochDay()).toList();
		boolean mixed = dates.stream().anyMatch(date -> (date.day() == 0) != (first.day() == 0));
		Long gap = gap(places, 1L);
		if (mixed || gap == null) {
			return null;
		}
		return index -> months ? month(places.get(0) + gap * index, first.day())
			: date(LocalDate.ofEpochDay(places.get(0) + gap * index)).toString();
	}

	private static long months(PartialDate date) {
		return date.year() * 12L + date.month() - 1;
	}

	private static String month(long place, int day) {
		LocalDate first = LocalDate.of((int) Math.floorDiv(place, 12L), (int) Math.floorMod(place, 12L) + 1, 1);
		if (day == 0) {
			return new PartialDate(first.getYear(), first.getMonthValue(), 0).toString();
		}
		return date(first.withDayOfMonth(Math.min(day, first.lengthOfMonth()))).toString();
	}

	private static PartialDate date(LocalDate day) {
		return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	private static Step numbers(List<String> given) {
		List<Matcher> matchers = given.stream().map(NUMBERED::matcher).toList();
		if (!matchers.stream().allMatch(Matcher::matches)) {
			return null;
		}
		String before = matchers.get(0).group(1);
		String after = matchers.get(0).group(3);
		boolean one = matchers.stream().allMatch(each -> Objects.equals(each.group(1), before) && Objects.equals(each.group(3), after));
		if (!one) {
			return null;
		}
		if (given.size() == 1) {
			// A number alone is repeated; what only bears a number is counted.
			boolean counted = !before.isEmpty() && after.isEmpty() && matchers.get(0).group(2).matches("\\d{1,9}")
				&& Character.isLetter(before.charAt(before.length() - 1));
			int start = counted ? Integer.parseInt(matchers.get(0).group(2)) : 0;
			return counted ? index -> before + (start + index) : null;
		}
		List<BigDecimal> places = matchers.stream().map(each -> new BigDecimal(each.group(2).replace(",", ""))).toList();
		BigDecimal gap = places.get(1).subtract(places.get(0));
		for (int i = 2; i < places.size(); i++) {
			if (places.get(i).subtract(places.get(i - 1)).compareTo(gap) != 0) {
				return null;
			}
		}
		return index -> before + places.get(0).add(gap.multiply(BigDecimal.valueOf(index))).toPlainString() + after;
	}

	private static Long gap(List<Long> places, Long alone) {
		if (places.size() == 1) {
			return alone;
		}
		long gap = places.get(1) - places.get(0);
		for (int i = 2; i < places.size(); i++) {
			if (places.get(i) - places.get(i - 1) != gap) {
				return null;
			}
		}
		return gap;
	}
}
