package org.chainscape.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Substitution;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;

/** Which side of the border the ends of a substitution are on. */
final class Sides {

	private Sides() {
	}

	/** {@return what the sides depend on} */
	static Inputs<Substitution> inputs() {
		return Inputs.of(Substitution.class)
			.when(Item.class, (item, index) -> Reads.relations(Substitution.class, item, index), ChainPackage.Literals.ITEM__MAKERS)
			.when(Company.class, (company, index) -> Stream.concat(Stream.of(company), index.group(Groupings.MADE_BY, company).stream())
				.flatMap(end -> Reads.relations(Substitution.class, end, index).stream()).distinct().toList(),
				ChainPackage.Literals.COMPANY__DOMICILE);
	}

	/** {@return the domicile of a company, or of all makers of an item if they have one in common; unspecified if that is not known} */
	static Domicile of(ChainNode end) {
		if (end instanceof Company company) {
			return company.getDomicile();
		}
		List<Company> makers = end instanceof Item item ? item.getMakers() : List.of();
		Set<Domicile> domiciles = new HashSet<>();
		makers.forEach(maker -> domiciles.add(maker.getDomicile()));
		return domiciles.size() == 1 ? domiciles.iterator().next() : Domicile.UNSPECIFIED;
	}
}
