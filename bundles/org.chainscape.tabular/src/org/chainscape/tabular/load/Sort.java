package org.chainscape.tabular.load;

import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** Sorts of things that rows refer to by name. */
enum Sort {
	COMPANY(Literals.COMPANY), PLACE(Literals.PLACE), ITEM(Literals.ITEM), PROPERTY(Literals.PROPERTY), SOURCE(Literals.SOURCE), ANY(
		Literals.CHAIN_NODE);

	private final EClass type;

	Sort(EClass type) {
		this.type = type;
	}

	EClass type() {
		return type;
	}

	/** {@return the sort a setting names} */
	static Sort of(Optional<String> setting) {
		String word = setting.orElse("any").toUpperCase(Locale.ROOT);
		return switch (word) {
			case "COMPANY" -> COMPANY;
			case "ITEM", "PRODUCT" -> ITEM;
			case "PLACE", "SEGMENT" -> PLACE;
			default -> ANY;
		};
	}
}
