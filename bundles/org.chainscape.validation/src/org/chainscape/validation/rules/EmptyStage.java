package org.chainscape.validation.rules;

import org.chainscape.model.chain.Stage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** There is something in a stage: a segment, a company or an item. Stages that only classify need no content. */
public final class EmptyStage implements ElementRule<Stage> {

	private static final RuleInfo INFO = new RuleInfo("structure.empty-stage", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, ValidationIndex index, FindingSink sink) {
		if (stage.getSegments().isEmpty() && stage.getParticipations().isEmpty() && stage.getItems().isEmpty()) {
			sink.report(stage);
		}
	}
}
