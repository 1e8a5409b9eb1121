package org.chainscape.tabular.column;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Observation;
import org.eclipse.emf.ecore.EObject;

/** The fiscal year of an observation, with A or E where it says so. */
public final class YearColumn extends Column {

	/** Key of the column. */
	public static final String KEY = "year";

	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年?\\s*([AE]?)", Pattern.CASE_INSENSITIVE);

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param width its width, in Latin characters
	 */
	public YearColumn(Scope scope, int width) {
		super(scope, KEY, ColumnType.DATE, width);
	}

	@Override
	public String label() {
		return scope().text("column.year");
	}

	@Override
	public String text(EObject row) {
		Observation observation = (Observation) row;
		PartialDate start = observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd();
		if (start == null && end == null) {
			return "";
		}
		String period = start == null ? end.toString() : end == null || end.equals(start) ? start.toString() : start + "–" + end;
		return period + switch (observation.getActuality()) {
			case ACTUAL -> "A";
			case ESTIMATE -> "E";
			case UNSPECIFIED -> "";
		};
	}

	@Override
	public Object value(EObject row) {
		Observation observation = (Observation) row;
		return observation.getPeriodEnd() == null ? observation.getPeriodStart() : observation.getPeriodEnd();
	}

	@Override
	public Attempt write(EObject row, String text) {
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		Matcher matcher = YEAR.matcher(stripped);
		if (!matcher.matches()) {
			return Attempt.refuse(scope().text("refused.year", stripped));
		}
		PartialDate year = new PartialDate(Integer.parseInt(matcher.group(1)), 0, 0);
		String letter = matcher.group(2).toUpperCase(Locale.ROOT);
		return Attempt.of((object, removed) -> {
			Observation observation = (Observation) object;
			observation.setPeriodStart(year);
			observation.setPeriodEnd(year);
			if (!letter.isEmpty()) {
				observation.setActuality("A".equals(letter) ? Actuality.ACTUAL : Actuality.ESTIMATE);
			}
		});
	}
}
