package org.chainscape.validation.rules;

import org.chainscape.model.view.Diagram;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A figure with a number says as of when it holds. */
public final class FigureWithoutDate implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("report.figure-without-date", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		if (diagram.getFigureNumber() != null && diagram.getAsOf() == null) {
			sink.report(diagram, diagram.getFigureNumber());
		}
	}
}
