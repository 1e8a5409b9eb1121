package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** Companies that several reports recommend, each in a place of its own perspective. */
final class Placements {

	private final ValidationIndex index;
	private final Correspondences correspondences;

	Placements(ValidationIndex index) {
		this.index = index;
		correspondences = new Correspondences(index);
	}

	/** Reports each company with the entries that stand in places of the given bond. */
	void report(Correspondences.Bond bond, FindingSink sink) {
		for (EObject object : index.contents()) {
			if (object instanceof Company company) {
				List<Participation> apart = apart(company, bond);
				if (!apart.isEmpty()) {
					sink.report(company, apart, Statements.sides(apart, entry -> ((Place) entry.eContainer()).getName()));
				}
			}
		}
	}

	private List<Participation> apart(Company company, Correspondences.Bond bond) {
		List<Participation> entries = index.elements().participationsOf(company).stream().filter(Recommendations::isListed).toList();
		List<Participation> apart = new ArrayList<>();
		for (Participation one : entries) {
			if (entries.stream().anyMatch(other -> areApart(one, other, bond))) {
				apart.add(one);
			}
		}
		return apart;
	}

	private boolean areApart(Participation one, Participation other, Correspondences.Bond bond) {
		Place left = (Place) one.eContainer();
		Place right = (Place) other.eContainer();
		return !Recommendations.perspectiveOf(left).equals(Recommendations.perspectiveOf(right))
				&& correspondences.between(left, right) == bond;
	}
}
