package org.chainscape.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Observation;

/** The numbers behind the print. */
final class Amounts {

	private Amounts() {
	}

	/** The number of an observation in a unit; empty if it states none, a range, or one of another dimension. */
	static Optional<BigDecimal> in(Observation observation, Unit unit) {
		return PrintedValue.of(observation).filter(value -> !value.isRange() && value.unit().fits(unit))
				.map(value -> value.value().multiply(value.scale()).divide(unit.factor(), MathContext.DECIMAL128)).map(Amounts::plain);
	}

	/** A unit as written; empty if it cannot be read. */
	static Optional<Unit> unit(String text) {
		try {
			return Optional.of(Unit.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Without zeros that say nothing, and not in E notation. */
	static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
