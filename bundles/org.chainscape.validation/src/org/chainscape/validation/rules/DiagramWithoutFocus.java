package org.chainscape.validation.rules;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** An ego map is about a company, a segment detail about a segment, and both are in the model. */
public final class DiagramWithoutFocus implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.no-focus", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public Inputs<Diagram> inputs() {
		return Reads.ofShown(Diagram.class);
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		Class<?> wanted = diagram.getKind() == DiagramKind.EGO_MAP ? Company.class
			: diagram.getKind() == DiagramKind.SEGMENT_DETAIL ? Segment.class : null;
		if (wanted != null && index.find(diagram.getFocus()).filter(wanted::isInstance).isEmpty()) {
			sink.report(diagram, diagram.getFocus() == null ? "–" : diagram.getFocus());
		}
	}
}
