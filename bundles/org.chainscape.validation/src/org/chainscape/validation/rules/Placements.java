package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.ValidationIndex;

/** Companies that several reports recommend, each in a place of its own perspective. */
final class Placements {

	private Placements() {
	}

	/** {@return what the placement of a company depends on} */
	static Inputs<Company> inputs() {
		return Reads.ofLists().when(Correspondence.class, (correspondence, index) ->
			Stream.concat(correspondence.getLeft().stream(), correspondence.getRight().stream())
				.flatMap(end -> Reads.companiesIn(end).stream()).distinct().toList());
	}

	/** Reports a company with the entries that stand in places of the given bond. */
	static void report(Company company, Correspondences.Bond bond, ValidationIndex index, FindingSink sink) {
		List<Participation> entries = index.participationsOf(company).stream().filter(Recommendations::isListed).toList();
		List<Participation> apart = entries.stream()
			.filter(one -> entries.stream().anyMatch(other -> areApart(one, other, bond, index))).toList();
		if (!apart.isEmpty()) {
			sink.report(company, apart, Statements.sides(apart, entry -> Quotes.name(entry.eContainer())));
		}
	}

	private static boolean areApart(Participation one, Participation other, Correspondences.Bond bond, ValidationIndex index) {
		Place left = (Place) one.eContainer();
		Place right = (Place) other.eContainer();
		return !Recommendations.perspectiveOf(left).equals(Recommendations.perspectiveOf(right))
				&& Correspondences.between(left, right, index) == bond;
	}
}
