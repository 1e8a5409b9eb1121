package org.chainscape.validation.rules;

import org.chainscape.model.aigc.Chip;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A chip says who makes it, or what the source prints where a maker should stand. */
public final class ChipWithoutMaker implements ElementRule<Chip> {

	private static final RuleInfo INFO = new RuleInfo("aigc.chip-without-maker", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Chip> subject() {
		return Chip.class;
	}

	@Override
	public void check(Chip chip, ValidationIndex index, FindingSink sink) {
		if (chip.getMakers().isEmpty() && Statements.isBlank(chip.getMakerText())) {
			sink.report(chip, chip.eClass());
		}
	}
}
