package org.chainscape.model.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;

/** When things were stated, and when that is long ago. Validation and figures ask here, so that they never disagree. */
public final class Dates {

	private Dates() {
	}

	/**
	 * Whether a date is before another one, whatever days the two may mean.
	 *
	 * @param one a date, or {@code null}
	 * @param other a date, or {@code null}
	 * @return true if it is; false also if either is not known
	 */
	public static boolean isBefore(PartialDate one, PartialDate other) {
		return one != null && other != null && one.lastDay().isBefore(other.firstDay());
	}

	/**
	 * When the sources of an element were published.
	 *
	 * @param element the element
	 * @return the dates of its sources that have one
	 */
	public static Stream<PartialDate> published(Element element) {
		return element.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull).map(Source::getDate).filter(Objects::nonNull);
	}

	/**
	 * Whether it can be told when an observation holds: by itself or by a source of it.
	 *
	 * @param observation the observation
	 * @return true if there is a date
	 */
	public static boolean isDated(Observation observation) {
		return observation.getAsOf() != null || observation.getPeriodStart() != null || observation.getPeriodEnd() != null
				|| published(observation).findAny().isPresent();
	}

	/**
	 * Whether something is stale.
	 *
	 * @param newest the day it was last stated
	 * @param today the day ages are counted to
	 * @param months age from which things are stale; 0 for never
	 * @return true if it is older
	 */
	public static boolean isStale(LocalDate newest, LocalDate today, int months) {
		return months > 0 && newest.plusMonths(months).isBefore(today);
	}
}
