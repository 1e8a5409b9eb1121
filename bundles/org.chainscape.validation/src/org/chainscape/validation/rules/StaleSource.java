package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * What a document rests on is not stale. Asked of sources that are cited, not of every fact, since facts of past years stand in new
 * sources rightly.
 */
public final class StaleSource implements ElementRule<Source> {

	private static final RuleInfo INFO = new RuleInfo("facts.stale-source", Severity.INFO, RuleMode.LIVE);

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
		PartialDate date = source instanceof Web web && source.getDate() == null ? web.getAccessed() : source.getDate();
		int months = index.policy().staleMonths();
		if (date != null && Dates.isStale(date.lastDay(), index.policy().today(), months)
				&& !index.group(Groupings.CITATIONS, source).isEmpty()) {
			sink.report(source, date, months, index.policy().today());
		}
	}
}
