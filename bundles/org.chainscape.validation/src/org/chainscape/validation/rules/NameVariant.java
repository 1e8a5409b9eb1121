package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

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
		Set<String> known = new HashSet<>();
		known.add(KnownNames.normalise(element.getName()));
		known.add(KnownNames.normalise(element.getNameEn()));
		element.getAliases().forEach(alias -> known.add(KnownNames.normalise(alias)));
		known.add("");
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
}
