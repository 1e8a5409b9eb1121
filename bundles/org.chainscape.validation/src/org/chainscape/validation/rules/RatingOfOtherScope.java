package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A company is rated on a scale for stocks. Reports are rated on either, for they may be about an industry or one company. */
public final class RatingOfOtherScope implements ElementRule<Rating> {

	private static final RuleInfo INFO = new RuleInfo("report.rating-scope", Severity.WARNING, RuleMode.LIVE);

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
				ChainPackage.Literals.RATING_SCALE__SCOPE);
	}

	@Override
	public void check(Rating rating, ValidationIndex index, FindingSink sink) {
		if (rating.eContainer() instanceof Company company && rating.getScale() != null
				&& rating.getScale().getScope() == RatingScope.INDUSTRY) {
			sink.report(rating, List.of(rating.getScale()), company, rating.getWord(), rating.getScale());
		}
	}
}
