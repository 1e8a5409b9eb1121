package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A rating uses a word of its scale; width, case and spaces do not count. A scale without levels is not held and says nothing. */
public final class UnknownRatingWord implements ElementRule<Rating> {

	private static final RuleInfo INFO = new RuleInfo("report.unknown-rating-word", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Rating.class)
				.when(RatingLevel.class, (level, index) -> level.eContainer() instanceof RatingScale scale
					? index.group(ReportGroups.RATINGS, scale) : List.of(), ChainPackage.Literals.RATING_LEVEL__WORD)
				.when(RatingScale.class, (scale, index) -> index.group(ReportGroups.RATINGS, scale),
					ChainPackage.Literals.RATING_SCALE__LEVELS);
	}

	@Override
	public void check(Rating rating, ValidationIndex index, FindingSink sink) {
		if (isUnknown(rating)) {
			sink.report(rating, List.of(rating.getScale()), rating.getWord(), rating.getScale(),
					rating.getScale().getLevels().stream().map(RatingLevel::getWord).collect(Collectors.joining("、")));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), Rating.class).filter(UnknownRatingWord::isUnknown)
				.map(rating -> rating.getScale().getLevels().stream().filter(level -> !Statements.isBlank(level.getWord()))
					.map(level -> new Fix("use-rating-word", List.of(level.getWord(), rating.getWord()),
						List.of(new Edit.Change(rating, ChainPackage.Literals.RATING__WORD, level.getWord())))).toList())
				.orElse(List.of());
	}

	private static boolean isUnknown(Rating rating) {
		return rating.getScale() != null && !Statements.isBlank(rating.getWord()) && !rating.getScale().getLevels().isEmpty()
				&& rating.getScale().getLevels().stream()
					.noneMatch(level -> KnownNames.normalise(level.getWord()).equals(KnownNames.normalise(rating.getWord())));
	}
}
