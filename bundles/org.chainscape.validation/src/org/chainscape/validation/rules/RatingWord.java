package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A rating word that one house uses for industries and another for stocks; ratings can only be compared within their own scale. */
public final class RatingWord implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rating-word", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Map<String, List<RatingLevel>> words = new LinkedHashMap<>();
		for (RatingScale scale : index.document().getRatingScales()) {
			scale.getLevels().forEach(level -> words.computeIfAbsent(KnownNames.normalise(level.getWord()), key -> new ArrayList<>())
					.add(level));
		}
		for (List<RatingLevel> levels : words.values()) {
			if (levels.stream().map(level -> scale(level).getScope()).distinct().count() > 1) {
				sink.report(levels.get(0), levels.subList(1, levels.size()), levels.get(0).getWord(),
						Statements.sides(levels, level -> scale(level).getName()));
			}
		}
	}

	private static RatingScale scale(RatingLevel level) {
		return (RatingScale) level.eContainer();
	}
}
