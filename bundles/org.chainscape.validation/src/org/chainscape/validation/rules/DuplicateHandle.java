package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** The handle an author or an import has given is that of one element. The later one is reported. */
public final class DuplicateHandle implements ElementRule<Element> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-handle", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public Inputs<Element> inputs() {
		return Inputs.of(Element.class).sharing(Groupings.HANDLES);
	}

	@Override
	public void check(Element element, ValidationIndex index, FindingSink sink) {
		if (!Statements.isBlank(element.getHandle())) {
			Element first = index.group(Groupings.HANDLES, element.getHandle().strip()).get(0);
			if (first != element) {
				sink.report(element, List.of(first), element.getHandle().strip());
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index)
			.map(element -> List.of(Mending.change("clear-handle", List.of(element), element, ChainPackage.Literals.ELEMENT__HANDLE,
				null)))
			.orElse(List.of());
	}
}
