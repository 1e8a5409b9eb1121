package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** Whatever has a name in the metamodel has one in the model. Spaces are no name. */
public final class MissingName implements ElementRule<NamedElement> {

	private static final RuleInfo INFO = new RuleInfo("structure.missing-name", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement namedElement, ValidationIndex index, FindingSink sink) {
		if (namedElement.getName() == null || namedElement.getName().isBlank()) {
			sink.report(namedElement, namedElement.eClass());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, NamedElement.class, element -> {
			List<Fix> fixes = new ArrayList<>();
			if (!KnownNames.normalise(element.getName()).isEmpty()) {
				return fixes;
			}
			Set<String> names = new LinkedHashSet<>();
			element.getCitations().forEach(citation -> names.add(citation.getPrintedAs()));
			if (element instanceof Company company) {
				index.participationsOf(company).forEach(participation -> names.add(participation.getPrintedName()));
			}
			List<String> printed = names.stream().filter(name -> !Statements.isBlank(name)).map(String::strip).distinct().toList();
			String name = printed.size() == 1 ? printed.get(0) : element.getNameEn();
			if (!Statements.isBlank(name) && isFree(element, name, index)) {
				fixes.add(Mending.change("take-name", List.of(name.strip()), element, ChainPackage.Literals.NAMED_ELEMENT__NAME, name.strip()));
			}
			if (!Statements.isBlank(element.getHandle()) && isFree(element, element.getHandle(), index)) {
				fixes.add(Mending.fix("provisional-name", List.of(element.getHandle().strip()),
					new Edit.Change(element, ChainPackage.Literals.NAMED_ELEMENT__NAME, element.getHandle().strip()),
					new Edit.Change(element, ChainPackage.Literals.ELEMENT__CONFIRMED, false)));
			}
			return fixes;
		});
	}

	private static boolean isFree(NamedElement element, String name, ValidationIndex index) {
		return !(element instanceof Company) || index.companiesKnownAs(name).stream().allMatch(other -> other == element);
	}
}
