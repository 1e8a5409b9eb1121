package org.chainscape.validation.rules;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.view.Diagram;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** The perspectives a diagram draws are in the model. */
public final class UnknownPerspective implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.unknown-perspective", Severity.WARNING, RuleMode.LIVE);

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
		for (String id : diagram.getPerspectives()) {
			if (index.find(id, Perspective.class).isEmpty()) {
				sink.report(diagram, id);
			}
		}
	}
}
