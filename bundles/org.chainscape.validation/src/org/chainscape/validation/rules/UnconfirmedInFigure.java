package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Element;
import org.chainscape.model.view.Diagram;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * What a numbered figure shows is verified: elements are confirmed, and no value is still to be verified. These are what an edition for
 * readers leaves out for this reason. A company that several reports name in one place is verified if one of these statements is.
 */
public final class UnconfirmedInFigure implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("report.unconfirmed-in-figure", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			FigureContent.published(diagram, index).ifPresent(content -> {
				List<Element> open = content.unconfirmed();
				if (!open.isEmpty()) {
					sink.report(diagram, open, diagram.getFigureNumber(), open.size(), FigureLists.names(open));
				}
			});
		}
	}
}
