package org.chainscape.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;

/** From when facts are. A date that is known to the month or year counts as its last day: facts are never called older than they may be. */
final class FactDates {

	private FactDates() {
	}

	/**
	 * The day a fact speaks of: the day it holds for; else the end of its period; else the date of the newest source cited. What was
	 * estimated, or reaches beyond the day its source was published, is as old as the source.
	 */
	static Optional<LocalDate> of(Observation fact) {
		if (fact.getAsOf() != null) {
			return Optional.of(fact.getAsOf().lastDay());
		}
		LocalDate cited = cited(fact).orElse(null);
		PartialDate end = fact.getPeriodEnd() == null ? fact.getPeriodStart() : fact.getPeriodEnd();
		boolean foretold = end != null && (fact.getActuality() == Actuality.ESTIMATE || cited != null && end.lastDay().isAfter(cited));
		if (end == null || foretold) {
			return Optional.ofNullable(cited);
		}
		return Optional.of(end.lastDay());
	}

	/** {@return the date of a source; of a page without one the day it was read} */
	static Optional<PartialDate> of(Source source) {
		return Optional.ofNullable(source.getDate() == null && source instanceof Web page ? page.getAccessed() : source.getDate());
	}

	private static Optional<LocalDate> cited(Element element) {
		return element.getCitations().stream().map(citation -> citation.getSource()).filter(Objects::nonNull)
			.flatMap(source -> of(source).stream()).map(PartialDate::lastDay).max(LocalDate::compareTo);
	}
}
