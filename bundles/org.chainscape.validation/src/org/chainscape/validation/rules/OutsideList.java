package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;

/** Companies a report places in a segment below a recommendation list, though they are on none of its lists; mere examples do not count. */
public final class OutsideList implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("coverage.outside-list", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (EObject object : index.contents()) {
			if (object instanceof Perspective perspective) {
				Set<Company> listed = Recommendations.listedIn(perspective);
				if (!listed.isEmpty()) {
					perspective.getStages().forEach(stage -> check(stage, listed, sink));
				}
			}
		}
	}

	private static void check(Place place, Set<Company> listed, FindingSink sink) {
		if (Recommendations.list(place).isEmpty()) {
			place.getSegments().forEach(below -> check(below, listed, sink));
			return;
		}
		Map<Company, Participation> outside = new LinkedHashMap<>();
		place.getSegments().forEach(below -> collect(below, listed, outside));
		if (!outside.isEmpty()) {
			List<Participation> entries = new ArrayList<>(outside.values());
			sink.report(place, entries, Statements.join(entries.stream()
					.map(entry -> Statements.at(entry.getCompany().getName(), entry)).toList()));
		}
	}

	private static void collect(Place place, Set<Company> listed, Map<Company, Participation> outside) {
		for (Participation entry : place.getParticipations()) {
			if (entry.getCompany() != null && entry.getRole() != ParticipationRole.EXAMPLE && !listed.contains(entry.getCompany())) {
				outside.putIfAbsent(entry.getCompany(), entry);
			}
		}
		place.getSegments().forEach(below -> collect(below, listed, outside));
	}
}
