package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * Sources print the name of an element as its name, English name or one of its aliases; width, case and spaces do not count. Anything else
 * is a misprint, or an alias that is not recorded yet.
 */
public final class NameVariant implements ElementRule<NamedElement> {

	private static final RuleInfo INFO = new RuleInfo("conflict.name-variant", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public Inputs<NamedElement> inputs() {
		return Inputs.of(NamedElement.class).within(Citation.class).when(Participation.class, Reads::company);
	}

	@Override
	public void check(NamedElement element, ValidationIndex index, FindingSink sink) {
		Set<String> known = known(element);
		Set<String> variants = new LinkedHashSet<>();
		List<Element> where = new ArrayList<>();
		for (Citation citation : element.getCitations()) {
			if (!known.contains(KnownNames.normalise(citation.getPrintedAs()))) {
				variants.add(Statements.at(citation.getPrintedAs(), citation));
			}
		}
		if (element instanceof Company company) {
			for (Participation participation : index.participationsOf(company)) {
				if (!known.contains(KnownNames.normalise(participation.getPrintedName()))) {
					variants.add(Statements.at(participation.getPrintedName(), participation));
					where.add(participation);
				}
			}
		}
		if (!variants.isEmpty()) {
			sink.report(element, where, Statements.join(List.copyOf(variants)));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, NamedElement.class, element -> {
			Map<String, String> unknown = new LinkedHashMap<>();
			element.getCitations().forEach(citation -> unknown.putIfAbsent(KnownNames.normalise(citation.getPrintedAs()), citation.getPrintedAs()));
			List<Fix> fixes = new ArrayList<>();
			if (element instanceof Company company) {
				for (Participation participation : index.participationsOf(company)) {
					String printed = participation.getPrintedName();
					unknown.putIfAbsent(KnownNames.normalise(printed), printed);
					List<Company> others = index.companiesKnownAs(printed);
					if (others.size() == 1 && others.get(0) != company) {
						fixes.add(Mending.change("connect-company", List.of(participation, others.get(0)), participation,
							ChainPackage.Literals.PARTICIPATION__COMPANY, others.get(0)));
					}
				}
			}
			unknown.keySet().removeAll(known(element));
			boolean elsewhere = element instanceof Company && unknown.values().stream().anyMatch(name -> !index.companiesKnownAs(name).isEmpty());
			if (!unknown.isEmpty() && !elsewhere) {
				fixes.add(0, new Fix("add-aliases", List.of(element, String.join("、", unknown.values())), unknown.values().stream()
					.<Edit>map(name -> new Edit.Add(element, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, name)).toList()));
			}
			return fixes;
		});
	}

	private static Set<String> known(NamedElement element) {
		Set<String> known = new HashSet<>(Set.of(""));
		known.add(KnownNames.normalise(element.getName()));
		known.add(KnownNames.normalise(element.getNameEn()));
		element.getAliases().forEach(alias -> known.add(KnownNames.normalise(alias)));
		return known;
	}
}
