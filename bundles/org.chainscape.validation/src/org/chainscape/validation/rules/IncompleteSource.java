package org.chainscape.validation.rules;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.ExhibitContent;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A source we do not hold all of: what it says may be qualified in the part that is missing. */
public final class IncompleteSource implements ElementRule<Source> {

	private static final RuleInfo INFO = new RuleInfo("coverage.incomplete-source", Severity.INFO, RuleMode.LIVE);

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
		return Inputs.of(Source.class).within(Exhibit.class, ChainPackage.Literals.EXHIBIT__CONTENT);
	}

	@Override
	public void check(Source source, ValidationIndex index, FindingSink sink) {
		if (source.getCompleteness() == Completeness.TRUNCATED || source.getCompleteness() == Completeness.EXCERPT) {
			long missing = source.getExhibits().stream().filter(exhibit -> exhibit.getContent() != ExhibitContent.HELD).count();
			sink.report(source, Statements.orDash(source.getCompletenessNote()), missing);
		}
	}
}
