package org.chainscape.tabular.load;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.cell.ShareScale;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The value of an observation, whatever it is about.
 *
 * @param value the number, or {@code null}
 * @param upper the upper end of a range, or {@code null}
 * @param magnitude what the number is multiplied by
 * @param unit its unit; empty for none
 * @param comparator how it bounds the true number
 * @param date a date, or {@code null}
 * @param text a text; empty for none
 * @param state whether it is disclosed
 */
record Stated(BigDecimal value, BigDecimal upper, Magnitude magnitude, String unit, Comparator comparator, PartialDate date, String text,
	DisclosureState state) {

	private static Stated without(DisclosureState state) {
		return new Stated(null, null, Magnitude.ONE, "", Comparator.EQUAL, null, "", state);
	}

	static Stated of(Observation observation) {
		return new Stated(observation.getValue(), observation.getUpperValue(), observation.getMagnitude(),
			Objects.toString(observation.getUnit(), ""), observation.getComparator(), observation.getDate(), Texted.clean(observation.getText()),
			observation.getState());
	}

	/** What a cell says about a property; without a value if it is blank or cannot be read. */
	static Reading<Stated> read(Cell cell, PropertyKind kind, ColumnMapping column) {
		if (cell.isBlank()) {
			return new Reading<>(Optional.empty(), DisclosureState.BLANK, List.of());
		}
		Reading<Stated> reading = switch (kind) {
			case TEXT, CATEGORY -> Cells.text(cell).map(text -> new Stated(null, null, Magnitude.ONE, "", Comparator.EQUAL, null,
				Texted.clean(text), DisclosureState.DISCLOSED));
			case DATE -> Cells.date(cell).map(date -> new Stated(null, null, Magnitude.ONE, "", Comparator.EQUAL, date, "",
				DisclosureState.DISCLOSED));
			case SHARE -> share(cell, column);
			case QUANTITY, GROWTH, RATIO -> Cells.number(cell).map(number -> of(number, column));
		};
		return reading.isWithout() ? new Reading<>(Optional.of(without(reading.state())), reading.state(), List.of()) : reading;
	}

	/** A share that is impossible is no value. */
	private static Reading<Stated> share(Cell cell, ColumnMapping column) {
		boolean percent = column.option(Options.SHARE).filter("percent"::equalsIgnoreCase).isPresent();
		Reading<PrintedValue> reading = Cells.share(cell, percent ? ShareScale.PERCENT : ShareScale.FRACTION);
		boolean impossible = reading.problems().stream().anyMatch(problem -> problem.kind() == CellProblem.Kind.IMPOSSIBLE_SHARE);
		return impossible ? new Reading<>(Optional.empty(), DisclosureState.TO_VERIFY, reading.problems())
			: reading.map(number -> of(number, column));
	}

	private static Stated of(PrintedValue number, ColumnMapping column) {
		String unit = number.unit().toString();
		Magnitude magnitude = number.magnitude();
		if (unit.isEmpty()) {
			unit = column.option(Options.UNIT).orElse("");
		}
		if (magnitude == Magnitude.ONE) {
			magnitude = column.option(Options.MAGNITUDE).flatMap(word -> PrintedValue.parse("1" + word)).map(PrintedValue::magnitude)
				.orElse(Magnitude.ONE);
		}
		return new Stated(number.value(), number.upper(), magnitude, unit, number.comparator(), null, "", DisclosureState.DISCLOSED);
	}

	/** {@return the same in the unit somebody states beside the number, where it has none itself} */
	Stated in(String words) {
		if (value == null || words.isEmpty() || !unit.isEmpty()) {
			return this;
		}
		Optional<PrintedValue> one = PrintedValue.parse("1" + words);
		Magnitude other = one.map(PrintedValue::magnitude).orElse(Magnitude.ONE);
		return new Stated(value, upper, magnitude == Magnitude.ONE ? other : magnitude, one.map(number -> number.unit().toString()).orElse(words),
			comparator, date, text, state);
	}

	boolean says(Stated other) {
		return Values.same(value, other.value) && Values.same(upper, other.upper) && magnitude == other.magnitude && unit.equals(other.unit)
			&& comparator == other.comparator && Objects.equals(date, other.date) && text.equals(other.text) && state == other.state;
	}

	/** {@return whether the words of the cell say it all, so that they are what is printed} */
	boolean isPrintedBy(String words) {
		if (value == null || unit.isEmpty() && magnitude == Magnitude.ONE) {
			return true;
		}
		return words.endsWith(unit) && !unit.isEmpty() || unit.isEmpty() && PrintedValue.parse(words).filter(
			number -> number.magnitude() == magnitude).isPresent();
	}

	/** {@return what an observation of it has, by feature} */
	Map<EStructuralFeature, Object> features(String words) {
		Map<EStructuralFeature, Object> features = new LinkedHashMap<>();
		features.put(Literals.OBSERVATION__PRINTED, isPrintedBy(words) ? words : null);
		features.put(Literals.OBSERVATION__VALUE, value);
		features.put(Literals.OBSERVATION__UPPER_VALUE, upper);
		features.put(Literals.OBSERVATION__MAGNITUDE, magnitude);
		features.put(Literals.OBSERVATION__UNIT, unit.isEmpty() ? null : unit);
		features.put(Literals.OBSERVATION__COMPARATOR, comparator);
		features.put(Literals.OBSERVATION__DATE, date);
		features.put(Literals.OBSERVATION__TEXT, text.isEmpty() ? null : text);
		features.put(Literals.OBSERVATION__STATE, state);
		return features;
	}

	/** {@return the value in words} */
	String print() {
		if (value == null) {
			return date != null ? date.toString() : text;
		}
		String number = value.toPlainString() + (upper == null ? "" : "–" + upper.toPlainString());
		return number + (magnitude == Magnitude.ONE ? "" : Values.print(magnitude, Literals.OBSERVATION__MAGNITUDE)) + unit;
	}
}
