package org.chainscape.validation.rules;

import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Companies on the list of a place that has segments, of which the source does not say in which of these they are. */
public final class ListedWithoutPlace implements ElementRule<Place> {

	private static final RuleInfo INFO = new RuleInfo("coverage.listed-without-place", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Place> subject() {
		return Place.class;
	}

	@Override
	public Inputs<Place> inputs() {
		return Reads.ofPlacesAround();
	}

	@Override
	public void check(Place place, ValidationIndex index, FindingSink sink) {
		if (place.getSegments().isEmpty()) {
			return;
		}
		Set<Company> below = Recommendations.companiesBelow(place);
		List<Participation> loose = Recommendations.list(place).stream().filter(entry -> !below.contains(entry.getCompany())).toList();
		if (!loose.isEmpty()) {
			sink.report(place, loose, Statements.names(loose.stream().map(Participation::getCompany).toList()));
		}
	}
}
