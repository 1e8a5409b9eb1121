package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * The stakes in a company do not add up to more than 100 %. Stakes of different dates are not added; each counts with the least it can
 * be. Reported on what is owned.
 */
public final class OwnershipAboveWhole implements ElementRule<ChainNode> {

	private static final RuleInfo INFO = new RuleInfo("relation.ownership-above-whole", Severity.WARNING, RuleMode.LIVE);
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ChainNode> subject() {
		return ChainNode.class;
	}

	@Override
	public Inputs<ChainNode> inputs() {
		return Inputs.of(ChainNode.class).following(Groupings.RELATIONS, (node, index) -> List.of(node))
			.when(Observation.class, (stake, index) -> stake.eContainer() instanceof Ownership relation ? owned(relation) : List.of())
			.when(Ownership.class, (relation, index) -> owned(relation))
			.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream().map(EObject::eContainer)
				.filter(Ownership.class::isInstance).flatMap(each -> owned((Ownership) each).stream()).toList(),
				ChainPackage.Literals.PROPERTY__KIND);
	}

	@Override
	public boolean reachesLibraries() {
		return true;
	}

	@Override
	public void check(ChainNode owned, ValidationIndex index, FindingSink sink) {
		Map<List<Object>, Map<ChainNode, BigDecimal>> stakes = new LinkedHashMap<>();
		Map<List<Object>, List<Observation>> stated = new LinkedHashMap<>();
		for (Relation relation : index.relationsOf(owned)) {
			if (relation instanceof Ownership && relation.getTarget() == owned && relation.getSource() != null) {
				for (Observation stake : relation.getObservations()) {
					// Those that name their whole are added up with the other shares of it.
					boolean plain = stake.getDenominator() == null && Statements.isBlank(stake.getDenominatorText());
					Optional<BigDecimal> least = plain && Facts.isOf(PropertyKind.SHARE,
						stake) ? Numbers.leastPercent(stake) : Optional.empty();
					List<Object> when = Arrays.asList(stake.getProperty(), stake.getAsOf(), stake.getPeriodEnd(), stake.getActuality(),
						KnownNames.normalise(stake.getBasis()));
					if (least.isPresent()) {
						stakes.computeIfAbsent(when, key -> new LinkedHashMap<>()).merge(relation.getSource(), least.get(),
							BigDecimal::min);
						stated.computeIfAbsent(when, key -> new ArrayList<>()).add(stake);
					}
				}
			}
		}
		stakes.forEach((when, byOwner) -> {
			BigDecimal sum = byOwner.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			if (byOwner.size() > 1 && sum.compareTo(WHOLE) > 0) {
				sink.report(owned, stated.get(when), sum);
			}
		});
	}

	private static List<ChainNode> owned(Ownership relation) {
		return relation.getTarget() == null ? List.of() : List.of(relation.getTarget());
	}
}
