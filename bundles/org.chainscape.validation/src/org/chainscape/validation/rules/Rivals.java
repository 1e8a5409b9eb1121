package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;

/**
 * Compares observations that answer the same question. Those among them that hold for the same time can contradict each other.
 */
final class Rivals {

	private static final Pattern DIGITS = Pattern.compile("\\p{Sc}?[\\d.,]+");

	private Rivals() {
	}

	/** {@return what a comparison of observations reads} */
	static Inputs<Observation> inputs() {
		return Inputs.of(Observation.class).when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
			ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.PROPERTY__UNIT);
	}

	/**
	 * Reports the observations of a question that differ from another one.
	 *
	 * @param members the observations in the order of the file
	 * @param differ whether two observations of one question differ; symmetric
	 * @param print what an observation says
	 * @param sink takes the first of them, the others as related, and all sides with their places
	 */
	static void report(List<Observation> members, BiPredicate<Observation, Observation> differ, Function<Observation, String> print,
			FindingSink sink) {
		List<Observation> rivals = differing(members, differ);
		if (!rivals.isEmpty()) {
			sink.report(rivals.get(0), rivals.subList(1, rivals.size()), Statements.sides(rivals, print));
		}
	}

	private static List<Observation> differing(List<Observation> members, BiPredicate<Observation, Observation> differ) {
		Map<List<Object>, List<Observation>> alike = new LinkedHashMap<>();
		members.forEach(member -> alike.computeIfAbsent(statement(member), key -> new ArrayList<>(1)).add(member));
		List<Observation> distinct = alike.values().stream().map(same -> same.get(0)).toList();
		Set<Observation> differing = new HashSet<>();
		for (List<Observation> same : alike.values()) {
			Observation one = same.get(0);
			if (distinct.stream().anyMatch(other -> other != one && holdForSameTime(one, other) && differ.test(one, other))) {
				differing.addAll(same);
			}
		}
		return members.stream().filter(differing::contains).toList();
	}

	/** What is compared; many sources that say the same are compared once. */
	private static List<Object> statement(Observation observation) {
		return Arrays.asList(observation.getValue(), observation.getUpperValue(), observation.getMagnitude(), observation.getUnit(),
				observation.getComparator(), observation.getDate(), observation.getText(), observation.getActuality(), observation.getAsOf(),
				observation.getPeriodStart(), observation.getPeriodEnd());
	}

	/** An estimate and what came true later do not contradict each other; what is undated may be of any time. */
	private static boolean holdForSameTime(Observation one, Observation other) {
		boolean oneKind = one.getActuality() == other.getActuality() || one.getActuality() == Actuality.UNSPECIFIED
				|| other.getActuality() == Actuality.UNSPECIFIED;
		return oneKind && agree(one.getAsOf(), other.getAsOf()) && agree(one.getPeriodStart(), other.getPeriodStart())
				&& agree(one.getPeriodEnd(), other.getPeriodEnd());
	}

	private static boolean agree(PartialDate one, PartialDate other) {
		return one == null || other == null || overlap(one, other);
	}

	/** {@return whether both can mean the same day} */
	static boolean overlap(PartialDate one, PartialDate other) {
		return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
	}

	/**
	 * What an observation says, as printed where that can be read alone. Cells of tables print digits only; magnitude and unit stand in the
	 * head of their column.
	 */
	static String print(Observation observation) {
		String printed = observation.getPrinted();
		if (printed != null && !printed.isBlank()) {
			Optional<PrintedValue> number = DIGITS.matcher(printed.strip()).matches() ? PrintedValue.of(observation) : Optional.empty();
			return number.map(PrintedValue::text).orElse(printed);
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		return observation.getText() == null || observation.getText().isBlank() ? Numbers.print(observation) : observation.getText();
	}
}
