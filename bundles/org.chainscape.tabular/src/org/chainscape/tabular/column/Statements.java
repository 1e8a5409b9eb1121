package org.chainscape.tabular.column;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.cell.ShareScale;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.ecore.EObject;

/** Observations as texts of cells, and back. */
final class Statements {

	private Statements() {
	}

	/**
	 * What a cell says about an observation: what its source prints, unless somebody has given it another value since.
	 *
	 * @return the text; empty only for an observation that says nothing
	 */
	static String text(Observation observation, Scope scope) {
		String printed = observation.getPrinted();
		if (printed != null && !printed.isBlank() && agrees(observation, printed)) {
			return printed.strip();
		}
		return composed(observation, scope);
	}

	private static String composed(Observation observation, Scope scope) {
		Optional<PrintedValue> number = PrintedValue.of(observation);
		if (number.isPresent()) {
			return prefix(observation.getComparator(), scope) + number.get().text().replace(" ", "");
		}
		if (observation.getValue() != null) {
			return observation.getValue().toPlainString() + (observation.getUnit() == null ? "" : observation.getUnit());
		} else if (observation.getDate() != null) {
			return observation.getDate().toString();
		} else if (observation.getText() != null && !observation.getText().isBlank()) {
			return observation.getText();
		} else if (observation.getState() != DisclosureState.DISCLOSED) {
			return Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), scope.language());
		}
		return observation.getPrinted() == null ? "" : observation.getPrinted();
	}

	private static String prefix(Comparator comparator, Scope scope) {
		return comparator == Comparator.EQUAL ? "" : Labels.of(ChainPackage.Literals.COMPARATOR, comparator, scope.language());
	}

	/** Whether an observation still says what its source prints. */
	private static boolean agrees(Observation observation, String printed) {
		Cell cell = Cell.of(printed.strip());
		if (observation.getDate() != null) {
			return Cells.date(cell).value().map(observation.getDate()::equals).orElse(true);
		} else if (observation.getValue() != null) {
			return holds(printed, observation.getValue());
		} else if (observation.getText() != null && !observation.getText().isBlank()) {
			return printed.contains(observation.getText());
		}
		return observation.getState() == DisclosureState.DISCLOSED || PrintedValue.parse(printed).isEmpty();
	}

	/** Whether a number is among the words of a source. */
	private static boolean holds(String printed, BigDecimal value) {
		String digits = Names.fold(printed).replace(",", "").replace(" ", "");
		if (digits.chars().noneMatch(Character::isDigit)) {
			return true;
		}
		BigDecimal plain = value.abs();
		return digits.contains(plain.toPlainString()) || digits.contains(plain.stripTrailingZeros().toPlainString())
			|| digits.contains(plain.toString().toLowerCase(Locale.ROOT));
	}

	/** {@return what rows are sorted by} */
	static Object value(Observation observation, Scope scope) {
		Optional<PrintedValue> number = PrintedValue.of(observation);
		if (number.isPresent()) {
			return NumberValue.of(number.get());
		} else if (observation.getValue() != null) {
			return NumberValue.of(observation.getValue());
		} else if (observation.getDate() != null) {
			return observation.getDate();
		}
		String text = text(observation, scope);
		return text.isEmpty() ? null : text;
	}

	/**
	 * Reads a text as the value of an observation.
	 *
	 * @param observation an observation, perhaps a new one, whose property says what is wanted
	 * @param text a text that is not blank
	 * @return writes the value, or why the text is none
	 */
	static Attempt read(Observation observation, String text, Scope scope) {
		PropertyKind kind = observation.getProperty() == null ? PropertyKind.QUANTITY : observation.getProperty().getKind();
		return switch (kind) {
			case TEXT, CATEGORY -> words(text);
			case DATE -> date(text, scope);
			default -> number(text, kind == PropertyKind.SHARE || kind == PropertyKind.GROWTH, unitOf(observation), scope);
		};
	}

	private static String unitOf(Observation observation) {
		if (observation.getUnit() != null && !observation.getUnit().isBlank()) {
			return observation.getUnit();
		}
		return observation.getProperty() == null ? null : observation.getProperty().getUnit();
	}

	private static Attempt words(String text) {
		return Attempt.of((object, removed) -> {
			clear(object);
			((Observation) object).setText(text.strip());
			settle((Observation) object, text, DisclosureState.DISCLOSED);
		});
	}

	private static Attempt date(String text, Scope scope) {
		Reading<PartialDate> reading = Cells.date(Cell.of(text.strip()));
		if (reading.isRefused()) {
			return Attempt.refuse(reading.problems().get(0).text(scope.language()));
		}
		return Attempt.of((object, removed) -> {
			clear(object);
			((Observation) object).setDate(reading.value().orElse(null));
			settle((Observation) object, text, reading.state());
		});
	}

	private static Attempt number(String text, boolean share, String unit, Scope scope) {
		Cell cell = Cell.of(text.strip());
		Reading<PrintedValue> reading = share ? Cells.share(cell, ShareScale.PERCENT) : Cells.number(cell);
		if (reading.isRefused()) {
			return Attempt.refuse(reading.problems().get(0).text(scope.language()));
		}
		return Attempt.of((object, removed) -> {
			clear(object);
			reading.value().ifPresent(value -> set((Observation) object, value, unit));
			settle((Observation) object, text, reading.state());
		});
	}

	private static void set(Observation observation, PrintedValue value, String unit) {
		observation.setValue(value.value());
		observation.setUpperValue(value.upper());
		observation.setMagnitude(value.magnitude());
		observation.setComparator(value.comparator());
		String stated = value.unit().toString();
		observation.setUnit(stated.isEmpty() ? unit : stated);
	}

	private static void clear(EObject object) {
		Observation observation = (Observation) object;
		observation.setValue(null);
		observation.setUpperValue(null);
		observation.setMagnitude(Magnitude.ONE);
		observation.setComparator(Comparator.EQUAL);
		observation.setDate(null);
		observation.setText(null);
	}

	/** What a source prints stays on record; what nobody is cited for is printed as it is typed. */
	private static void settle(Observation observation, String text, DisclosureState state) {
		observation.setState(state);
		if (observation.getCitations().isEmpty()) {
			observation.setPrinted(text.strip());
		}
	}
}
