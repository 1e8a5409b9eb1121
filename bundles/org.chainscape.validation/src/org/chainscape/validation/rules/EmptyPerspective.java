package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Perspective;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A perspective has stages. */
public final class EmptyPerspective implements ElementRule<Perspective> {

	private static final RuleInfo INFO = new RuleInfo("structure.empty-perspective", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Perspective> subject() {
		return Perspective.class;
	}

	@Override
	public void check(Perspective perspective, ValidationIndex index, FindingSink sink) {
		if (perspective.getStages().isEmpty()) {
			sink.report(perspective);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(perspective -> perspective.getStages().isEmpty())
			.map(perspective -> List.of(Mending.delete("delete-element", perspective))).orElse(List.of());
	}
}
