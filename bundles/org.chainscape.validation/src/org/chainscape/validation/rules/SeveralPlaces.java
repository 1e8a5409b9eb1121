package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A company on the lists of several places of one perspective; counted per place, its weight would count several times. */
public final class SeveralPlaces implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("coverage.several-places", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Company> subject() {
		return Company.class;
	}

	@Override
	public Inputs<Company> inputs() {
		return Reads.ofLists();
	}

	@Override
	public boolean reachesLibraries() {
		return true;
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		Map<Perspective, List<Participation>> entries = new LinkedHashMap<>();
		for (Participation participation : index.participationsOf(company)) {
			if (Recommendations.isListed(participation)) {
				Recommendations.perspectiveOf((Place) participation.eContainer())
						.ifPresent(perspective -> entries.computeIfAbsent(perspective, key -> new ArrayList<>()).add(participation));
			}
		}
		entries.forEach((perspective, list) -> {
			if (list.stream().map(Participation::eContainer).distinct().count() > 1) {
				sink.report(company, list, perspective, Statements.sides(list, entry -> Quotes.name(entry.eContainer())));
			}
		});
	}
}
