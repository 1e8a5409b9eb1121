package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A rating word that one house uses for industries and another for stocks; ratings can only be compared within their own scale. */
public final class RatingWord implements GroupRule<String, RatingLevel> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rating-word", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<String, RatingLevel> grouping() {
		return Groupings.RATING_WORDS;
	}

	@Override
	public Inputs<RatingLevel> inputs() {
		return Inputs.of(RatingLevel.class).when(RatingScale.class, (scale, index) -> scale.getLevels(),
			ChainPackage.Literals.RATING_SCALE__SCOPE);
	}

	@Override
	public void check(List<RatingLevel> levels, ValidationIndex index, FindingSink sink) {
		if (levels.stream().map(level -> scale(level).getScope()).distinct().count() > 1) {
			sink.report(levels.get(0), levels.subList(1, levels.size()), levels.get(0).getWord(),
				Statements.sides(levels, level -> Quotes.name(scale(level))));
		}
	}

	private static RatingScale scale(RatingLevel level) {
		return (RatingScale) level.eContainer();
	}
}
