package org.chainscape.model.search;

import java.util.List;
import java.util.function.Function;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
import org.eclipse.emf.ecore.EObject;

/** By which names elements are found. */
final class Names {

	private Names() {
	}

	/**
	 * Collects what an object says about how it, or what it is part of, is called.
	 *
	 * @param object an object of a document
	 * @param terms answers the names of an element that are known so far
	 */
	static void add(EObject object, Function<NamedElement, List<Term>> terms) {
		if (object instanceof NamedElement named) {
			List<Term> names = terms.apply(named);
			add(names, named.getName(), Field.NAME);
			add(names, named.getNameEn(), Field.ENGLISH_NAME);
			named.getAliases().forEach(alias -> add(names, alias, Field.ALIAS));
			add(names, named.getHandle(), Field.HANDLE);
		} else if (object instanceof Security security && isSet(security.getCode()) && security.eContainer() instanceof Company company) {
			terms.apply(company).add(new Term(security));
		} else if (object instanceof Participation participation && participation.getCompany() != null) {
			printed(participation.getCompany(), participation.getPrintedName(), terms);
		} else if (object instanceof Citation citation && citation.eContainer() instanceof NamedElement named) {
			printed(named, citation.getPrintedAs(), terms);
		}
	}

	private static void printed(NamedElement element, String printed, Function<NamedElement, List<Term>> terms) {
		List<Term> names = terms.apply(element);
		if (printed != null && names.stream().noneMatch(term -> term.text.equals(printed)) && !printed.equals(element.getName())) {
			add(names, printed, Field.PRINTED);
		}
	}

	private static void add(List<Term> names, String text, Field field) {
		if (isSet(text)) {
			names.add(new Term(text, field));
		}
	}

	static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}
}
