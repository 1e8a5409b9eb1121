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
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * Observations that answer the same question: one property of one subject, on the same basis, of the same whole. Those among them that hold
 * for the same time can contradict each other.
 */
final class RivalGroup {

	private static final Pattern DIGITS = Pattern.compile("\\p{Sc}?[\\d.,]+");

	private final List<Observation> members = new ArrayList<>();

	private record Question(EObject subject, Property property, String basis, ChainNode whole, String wholeText) {
	}

	private RivalGroup() {
	}

	/** {@return the groups of a document that have several members, in the order of the file} */
	static List<RivalGroup> of(ValidationIndex index) {
		Map<Question, RivalGroup> groups = new LinkedHashMap<>();
		for (EObject object : index.contents()) {
			if (object instanceof Observation observation && observation.getProperty() != null
					&& observation.getState() == DisclosureState.DISCLOSED) {
				groups.computeIfAbsent(question(observation), key -> new RivalGroup()).members.add(observation);
			}
		}
		return groups.values().stream().filter(group -> group.members.size() > 1).toList();
	}

	private static Question question(Observation observation) {
		return new Question(observation.eContainer(), observation.getProperty(), KnownNames.normalise(observation.getBasis()),
				observation.getDenominator(), KnownNames.normalise(observation.getDenominatorText()));
	}

	/** {@return the members in the order of the file, at least two} */
	List<Observation> members() {
		return members;
	}

	Property property() {
		return members.get(0).getProperty();
	}

	/**
	 * The members that differ from another one that holds for the same time.
	 *
	 * @param differ whether two members differ; symmetric
	 * @return the members in the order of the file, none or at least two
	 */
	List<Observation> differing(BiPredicate<Observation, Observation> differ) {
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
