package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.DataSource;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * Who recommends companies also says what may go wrong: of a source whose recommendations are in the model the risks are too. Sources that
 * are held only in part, and data sources, are left out.
 */
public final class RecommendationsWithoutRisk implements ElementRule<Source> {

	private static final RuleInfo INFO = new RuleInfo("report.no-risk", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Source> subject() {
		return Source.class;
	}

	@Override
	public Inputs<Source> inputs() {
		return Inputs.of(Source.class).following(ReportGroups.RECOMMENDING, (source, index) -> List.of(source))
				.following(ReportGroups.RISKS, (source, index) -> List.of(source));
	}

	@Override
	public void check(Source source, ValidationIndex index, FindingSink sink) {
		List<Participation> recommended = index.group(ReportGroups.RECOMMENDING, source);
		boolean inPart = source.getCompleteness() == Completeness.TRUNCATED || source.getCompleteness() == Completeness.EXCERPT;
		if (!recommended.isEmpty() && !inPart && !(source instanceof DataSource) && index.group(ReportGroups.RISKS, source).isEmpty()) {
			sink.report(source, recommended.size());
		}
	}
}
