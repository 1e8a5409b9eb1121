package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** The levels of a rating scale exclude each other: no performance falls into two of them. Levels without any bound are not compared. */
public final class RatingBounds implements ElementRule<RatingScale> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rating-bounds", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<RatingScale> subject() {
		return RatingScale.class;
	}

	@Override
	public Inputs<RatingScale> inputs() {
		return Inputs.of(RatingScale.class).within(RatingLevel.class);
	}

	@Override
	public void check(RatingScale scale, ValidationIndex index, FindingSink sink) {
		List<RatingLevel> levels = scale.getLevels().stream().filter(level -> level.getLower() != null || level.getUpper() != null).toList();
		for (int i = 0; i < levels.size(); i++) {
			for (RatingLevel other : levels.subList(i + 1, levels.size())) {
				RatingLevel level = levels.get(i);
				if (isBelow(level.getLower(), other.getUpper()) && isBelow(other.getLower(), level.getUpper())) {
					sink.report(scale, List.of(level, other), Statements.sides(List.of(level, other), RatingBounds::print));
				}
			}
		}
	}

	private static boolean isBelow(BigDecimal lower, BigDecimal upper) {
		return lower == null || upper == null || lower.compareTo(upper) < 0;
	}

	private static String print(RatingLevel level) {
		return level.getPrinted() == null ? level.getWord() : level.getWord() + " " + level.getPrinted();
	}
}
