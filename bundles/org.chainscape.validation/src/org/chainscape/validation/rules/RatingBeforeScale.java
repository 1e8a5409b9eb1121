package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No rating is older than the scale it is given on. */
public final class RatingBeforeScale implements ElementRule<Rating> {

	private static final RuleInfo INFO = new RuleInfo("report.rating-before-scale", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Rating> subject() {
		return Rating.class;
	}

	@Override
	public Inputs<Rating> inputs() {
		return Inputs.of(Rating.class).when(RatingScale.class, (scale, index) -> index.group(ReportGroups.RATINGS, scale),
				ChainPackage.Literals.RATING_SCALE__VALID_FROM);
	}

	@Override
	public void check(Rating rating, ValidationIndex index, FindingSink sink) {
		RatingScale scale = rating.getScale();
		if (scale != null && Dates.isBefore(rating.getDate(), scale.getValidFrom())) {
			sink.report(rating, List.of(scale), rating.getWord(), rating.getDate(), scale, scale.getValidFrom());
		}
	}
}
