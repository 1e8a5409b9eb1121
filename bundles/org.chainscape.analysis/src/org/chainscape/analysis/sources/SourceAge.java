package org.chainscape.analysis.sources;

import java.time.LocalDate;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;
import org.chainscape.validation.Policy;

/** How old a source is by the limits of a project. */
public enum SourceAge {
	/** Young enough. */
	FRESH,
	/** Older than facts may be. */
	STALE,
	/** Nobody knows when it is from. */
	UNDATED;

	static SourceAge of(Source source, Policy policy) {
		PartialDate date = date(source);
		if (date == null) {
			return UNDATED;
		}
		LocalDate limit = policy.today().minusMonths(policy.staleMonths());
		return policy.staleMonths() > 0 && !date.lastDay().isAfter(limit) ? STALE : FRESH;
	}

	/** {@return the date of a source; of a page without one the day it was read; {@code null} for none} */
	static PartialDate date(Source source) {
		return source.getDate() == null && source instanceof Web page ? page.getAccessed() : source.getDate();
	}
}
