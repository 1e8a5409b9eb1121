package org.chainscape.validation.rules;

import java.util.Set;

import org.chainscape.model.chain.Element;
import org.chainscape.model.view.Diagram;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A numbered figure with a caption has something to put into its source line: at least one of the things it shows is cited. */
public final class FigureWithoutSource implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.without-source", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			Set<Element> shown = FigureContent.published(diagram, index).map(FigureContent::statements).orElse(Set.of());
			boolean cited = shown.stream().flatMap(element -> FigureContent.same(element).stream())
					.anyMatch(element -> !Statements.sources(element).isEmpty());
			if (!shown.isEmpty() && !cited && diagram.isShowCaption()) {
				sink.report(diagram, diagram.getFigureNumber(), shown.size());
			}
		}
	}
}
