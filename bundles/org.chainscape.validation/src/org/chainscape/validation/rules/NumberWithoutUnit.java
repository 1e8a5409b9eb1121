package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A quantity whose property has a canonical unit says in which unit it is. */
public final class NumberWithoutUnit implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.number-without-unit", Severity.WARNING, RuleMode.LIVE);
	/** What stands around a unit in print: digits, magnitudes and words of comparison. */
	private static final Pattern AROUND_UNITS = Pattern.compile("[\\d.,，+~≥≤><＞＜\\s千万百亿约超过近逾达多余以上以下不低于高至–—-]");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Observation> subject() {
		return Observation.class;
	}

	@Override
	public Inputs<Observation> inputs() {
		return Inputs.of(Observation.class).when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
			ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.PROPERTY__UNIT);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		Property property = observation.getProperty();
		if (property == null || property.getKind() != PropertyKind.QUANTITY || Statements.isBlank(property.getUnit())) {
			return;
		}
		if (observation.getValue() != null && Statements.isBlank(observation.getUnit())) {
			sink.report(observation, observation.getPrinted() == null ? Numbers.print(observation) : observation.getPrinted(), property.getUnit());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Observation.class, observation -> {
			Property property = observation.getProperty();
			boolean needsUnit = property != null && property.getKind() == PropertyKind.QUANTITY && !Statements.isBlank(property.getUnit());
			if (!needsUnit || observation.getValue() == null || !Statements.isBlank(observation.getUnit())) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			for (String unit : units(observation, property, index)) {
				fixes.add(Mending.change("set-unit", List.of(unit), observation, ChainPackage.Literals.OBSERVATION__UNIT, unit));
			}
			return fixes;
		});
	}

	/** The unit printed with the number, if it is a known one; where digits alone are printed, the unit of the rivals or of the property. */
	private static Set<String> units(Observation observation, Property property, ValidationIndex index) {
		String printed = observation.getPrinted() == null ? "" : AROUND_UNITS.matcher(observation.getPrinted()).replaceAll("");
		Set<String> units = new LinkedHashSet<>();
		if (!printed.isEmpty()) {
			Stream.concat(Stream.of(property.getUnit()), index.group(Groupings.OF_PROPERTY, property).stream().map(Observation::getUnit))
				.filter(unit -> printed.equals(unit)).forEach(units::add);
			return units;
		}
		index.groupsOf(Groupings.QUESTIONS, observation).forEach(rivals -> rivals.stream().map(Observation::getUnit)
			.filter(unit -> !Statements.isBlank(unit)).forEach(units::add));
		if (units.isEmpty()) {
			units.add(property.getUnit());
		}
		return units.size() == 1 ? units : Set.of();
	}
}
