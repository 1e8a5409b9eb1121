package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.KnownNames;

/** Quantities whose parts add up to the whole. Which ones do can only be told by what the property is called. */
final class Additive {

	private static final Pattern ADDS = Pattern.compile("规模|收入|营收|销售额|产值|销量|产量|产能|出货|装机|投资额|融资额|支出"
		+ "|market size|revenue|sales|shipment|output|capacity|spending", Pattern.CASE_INSENSITIVE);
	private static final Pattern DOES_NOT = Pattern.compile("率|均|单位|单价|增|占比|倍|参数|模型|训练|average|per |ratio|rate|growth|share|model",
		Pattern.CASE_INSENSITIVE);

	private Additive() {
	}

	/** {@return whether it states an amount of something that adds up} */
	static boolean isAmount(Observation observation) {
		String name = observation.getProperty() == null
			|| observation.getProperty().getName() == null ? "" : observation.getProperty().getName();
		String unit = observation.getUnit() == null ? "" : observation.getUnit();
		String basis = observation.getBasis() == null ? "" : observation.getBasis();
		return Facts.isNumber(observation) && Facts.isOf(PropertyKind.QUANTITY, observation) && ADDS.matcher(name).find()
			&& !DOES_NOT.matcher(name).find() && !DOES_NOT.matcher(basis).find() && !unit.contains("/");
	}

	/** {@return whether a value is that of a part at the same time, on the same basis, from a common source} */
	static boolean isComparable(Observation whole, Observation part, PrintedValue printed) {
		return part.getProperty() == whole.getProperty() && Facts.isNumber(part) && part.getActuality() == whole.getActuality()
			&& KnownNames.normalise(part.getBasis()).equals(KnownNames.normalise(whole.getBasis()))
			&& Objects.equals(part.getAsOf(), whole.getAsOf()) && Objects.equals(part.getPeriodStart(), whole.getPeriodStart())
			&& Objects.equals(part.getPeriodEnd(), whole.getPeriodEnd())
			&& Statements.sources(part).stream().anyMatch(Statements.sources(whole)::contains)
			&& PrintedValue.of(part).filter(value -> value.unit().fits(printed.unit())).isPresent();
	}

	/** {@return the least a value can be, in the base of its unit; nothing for upper bounds} */
	static BigDecimal least(Observation observation) {
		return PrintedValue.of(observation).map(value -> value.stated().low()).filter(Objects::nonNull).orElse(BigDecimal.ZERO);
	}
}
