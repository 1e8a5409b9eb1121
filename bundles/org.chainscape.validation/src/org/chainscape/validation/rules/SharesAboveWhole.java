package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Observation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * Shares of the same whole, at the same time, from the same source, do not exceed 100 % together. Each counts with the least it can be:
 * what is printed less its rounding, the lower end of a range, nothing for "at most". Parts of a part that is counted already do not count
 * again, rival values of one subject count once. Reported on the first share of the whole.
 */
public final class SharesAboveWhole implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.shares-above-whole", Severity.WARNING, RuleMode.LIVE);
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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
		return Inputs.of(Observation.class).sharing(Groupings.SHARES);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		Set<List<Observation>> seen = new HashSet<>();
		for (List<Observation> members : index.groupsOf(Groupings.SHARES, observation)) {
			if (members.get(0) == observation && seen.add(members)) {
				check(members, observation, sink);
			}
		}
	}

	private static void check(List<Observation> members, Observation first, FindingSink sink) {
		Map<EObject, BigDecimal> least = new LinkedHashMap<>();
		for (Observation share : members) {
			Numbers.leastPercent(share).ifPresent(value -> least.merge(share.eContainer(), value, BigDecimal::min));
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<EObject, BigDecimal> part : least.entrySet()) {
			if (!isInsideAnother(part.getKey(), least.keySet())) {
				sum = sum.add(part.getValue());
			}
		}
		if (sum.compareTo(WHOLE) > 0) {
			Object whole = first.getDenominator() == null ? first.getDenominatorText() : first.getDenominator();
			sink.report(first, members.subList(1, members.size()), whole, sum);
		}
	}

	private static boolean isInsideAnother(EObject subject, Set<EObject> subjects) {
		EObject outer = subject == null ? null : subject.eContainer();
		while (outer != null && !subjects.contains(outer)) {
			outer = outer.eContainer();
		}
		return outer != null;
	}
}
