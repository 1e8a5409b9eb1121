package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A version is not older than its family, nor a variant than its original; dates known to the month or year agree with every day in it. */
public final class OlderThanOriginal implements ElementRule<FoundationModel> {

	private static final RuleInfo INFO = new RuleInfo("aigc.older-than-original", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<FoundationModel> subject() {
		return FoundationModel.class;
	}

	@Override
	public Inputs<FoundationModel> inputs() {
		return Inputs.of(FoundationModel.class).when(FoundationModel.class, (model, index) -> Models.below(model, index),
				ChainPackage.Literals.ITEM__RELEASED);
	}

	@Override
	public void check(FoundationModel model, ValidationIndex index, FindingSink sink) {
		for (FoundationModel original : Models.above(model)) {
			if (Dates.isBefore(model.getReleased(), original.getReleased())) {
				sink.report(model, List.of(original), model.getReleased(), original, original.getReleased());
			}
		}
	}
}
