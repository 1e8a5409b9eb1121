package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A report, filing or web page that is cited has a date, or a word on why it has none: the facts it states are as old as it is. */
public final class UndatedSource implements ElementRule<Source> {

	private static final RuleInfo INFO = new RuleInfo("facts.undated-source", Severity.INFO, RuleMode.LIVE);

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
		return Inputs.of(Source.class).following(Groupings.CITATIONS, (source, index) -> List.of(source));
	}

	@Override
	public void check(Source source, ValidationIndex index, FindingSink sink) {
		boolean dated = source.getDate() != null || !Statements.isBlank(source.getDateText())
			|| source instanceof Web web && web.getAccessed() != null;
		if (DatedSources.include(source) && !dated && !index.group(Groupings.CITATIONS, source).isEmpty()) {
			sink.report(source, source.eClass());
		}
	}
}
