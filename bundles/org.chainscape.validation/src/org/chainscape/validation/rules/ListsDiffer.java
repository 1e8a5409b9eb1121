package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Two places that are said to be the same have lists of different companies. */
public final class ListsDiffer implements ElementRule<Correspondence> {

	private static final RuleInfo INFO = new RuleInfo("coverage.lists-differ", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Correspondence> subject() {
		return Correspondence.class;
	}

	@Override
	public Inputs<Correspondence> inputs() {
		return Inputs.of(Correspondence.class)
			.when(Participation.class, (participation, index) -> Reads.correspondences(participation.eContainer(), index))
			.when(Place.class, Reads::correspondences, ChainPackage.Literals.PLACE__PARTICIPATIONS, ChainPackage.Literals.PLACE__KIND);
	}

	@Override
	public void check(Correspondence correspondence, ValidationIndex index, FindingSink sink) {
		boolean pair = correspondence.getLeft().size() == 1 && correspondence.getRight().size() == 1;
		if (pair && correspondence.getKind() == CorrespondenceKind.SAME && correspondence.getLeft().get(0) instanceof Place left
				&& correspondence.getRight().get(0) instanceof Place right) {
			List<Participation> onlyLeft = missing(left, right);
			List<Participation> onlyRight = missing(right, left);
			boolean lists = !Recommendations.list(left).isEmpty() && !Recommendations.list(right).isEmpty();
			if (lists && !(onlyLeft.isEmpty() && onlyRight.isEmpty())) {
				List<Participation> related = new ArrayList<>(onlyLeft);
				related.addAll(onlyRight);
				sink.report(left, related, side(left, onlyLeft), side(right, onlyRight));
			}
		}
	}

	private static List<Participation> missing(Place here, Place there) {
		Set<Company> listed = Recommendations.list(there).stream().map(Participation::getCompany).collect(Collectors.toSet());
		return Recommendations.list(here).stream().filter(entry -> !listed.contains(entry.getCompany())).toList();
	}

	private static String side(Place place, List<Participation> only) {
		String names = only.isEmpty() ? "–" : Statements.names(only.stream().map(Participation::getCompany).toList());
		return Statements.at(Quotes.name(place), Recommendations.list(place).get(0)) + " " + names;
	}
}
