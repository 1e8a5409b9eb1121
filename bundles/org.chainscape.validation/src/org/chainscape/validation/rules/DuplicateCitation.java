package org.chainscape.validation.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A place is cited once. Only citations that are alike in everything are the same. */
public final class DuplicateCitation implements ElementRule<Element> {

	private static final RuleInfo INFO = new RuleInfo("facts.duplicate-citation", Severity.INFO, RuleMode.LIVE);

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
		return Inputs.of(Element.class).within(Citation.class);
	}

	@Override
	public void check(Element element, ValidationIndex index, FindingSink sink) {
		List<Citation> again = again(element);
		if (!again.isEmpty()) {
			sink.report(element, again, again.size(), again.get(0));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<Citation> again = Found.subject(this, finding, index).map(DuplicateCitation::again).orElse(List.of());
		return again.isEmpty() ? List.of() : List.of(new Fix("delete-citations", List.of(again.size()),
			again.stream().map(citation -> (Edit) new Edit.Delete(citation)).toList()));
	}

	private static List<Citation> again(Element element) {
		if (element.getCitations().size() < 2) {
			return List.of();
		}
		Set<List<Object>> seen = new HashSet<>();
		return element.getCitations().stream().filter(citation -> citation.getSource() != null && !seen.add(content(citation))).toList();
	}

	private static List<Object> content(Citation citation) {
		return Arrays.asList(citation.getSource(), citation.getOrigin(), text(citation.getSection()), text(citation.getLocator()),
			text(citation.getPage()), text(citation.getLines()), text(citation.getQuote()), text(citation.getPrintedAs()));
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
