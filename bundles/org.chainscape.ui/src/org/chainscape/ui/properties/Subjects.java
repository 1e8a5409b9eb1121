package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.tabular.form.Access;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Field;
import org.chainscape.tabular.form.Form;
import org.chainscape.tabular.form.Tab;
import org.eclipse.emf.ecore.EObject;

/** What is shown for what is selected: who selects the chip of a company means its place in the chain, and the company, too. */
final class Subjects {

	private static final Set<Tab> OF_COMPANIES = EnumSet.of(Tab.OVERVIEW, Tab.DATA, Tab.RELATIONS, Tab.SECURITIES, Tab.SOURCES);

	private Subjects() {
	}

	/** {@return the tabs there is something on} */
	static Set<Tab> tabs(List<EObject> elements) {
		Set<Tab> tabs = EnumSet.copyOf(form(elements).tabs());
		List<EObject> companies = companies(elements);
		if (!companies.isEmpty()) {
			Set<Tab> more = EnumSet.copyOf(form(companies).tabs());
			more.retainAll(OF_COMPANIES);
			tabs.addAll(more);
		}
		return tabs;
	}

	/** {@return the fields of a tab} */
	static List<Entry> entries(Host host, Tab tab, List<EObject> elements) {
		List<Entry> entries = new ArrayList<>();
		form(elements).fields(tab).forEach(field -> entries.add(host.entry(field, elements, Access.DIRECT)));
		List<EObject> companies = OF_COMPANIES.contains(tab) ? companies(elements) : List.of();
		if (!companies.isEmpty()) {
			entries.add(host.entry(Field.heading("company"), companies, Access.DIRECT));
			form(companies).fields(tab).forEach(field -> entries.add(host.entry(field, companies, Access.DIRECT)));
		}
		return entries;
	}

	private static Form form(List<EObject> elements) {
		return Form.of(elements.stream().map(EObject::eClass).toList());
	}

	/** {@return the companies, if nothing but their places in the chain is selected} */
	private static List<EObject> companies(List<EObject> elements) {
		if (!elements.stream().allMatch(Participation.class::isInstance)) {
			return List.of();
		}
		List<Company> companies = elements.stream().map(each -> ((Participation) each).getCompany()).distinct().toList();
		return companies.stream().allMatch(Objects::nonNull) ? List.copyOf(companies) : List.of();
	}
}
