package org.chainscape.analysis;

import java.util.List;

/**
 * How old the disclosed facts of a scope are on the day of the policy. Every fact is in one class, undated, or ahead of that day.
 *
 * @param staleMonths after how many months a fact is stale; 0 for never
 * @param classes classes of age from young to old, without gaps; the limit of staleness is always a border of classes
 * @param undated facts that have no date and cite no source with one
 * @param ahead facts of a day that is still to come
 */
public record Freshness(int staleMonths, List<AgeClass> classes, int undated, int ahead) {

	/**
	 * Facts of a class of age.
	 *
	 * @param fromMonths least age in months, inclusive
	 * @param toMonths greatest age in months, exclusive; 0 for no end
	 * @param stale whether facts of this age are stale
	 * @param count how many there are
	 */
	public record AgeClass(int fromMonths, int toMonths, boolean stale, int count) {
	}

	/** Keeps a copy of the list. */
	public Freshness {
		classes = List.copyOf(classes);
	}

	/** {@return facts whose age is known, those ahead of the day included} */
	public int dated() {
		return ahead + classes.stream().mapToInt(AgeClass::count).sum();
	}

	/** {@return stale facts} */
	public int stale() {
		return classes.stream().filter(AgeClass::stale).mapToInt(AgeClass::count).sum();
	}

	/** {@return facts that are not stale, of those whose age is known} */
	public Share fresh() {
		return new Share(dated() - stale(), dated());
	}

	/** {@return all disclosed facts} */
	public int total() {
		return dated() + undated;
	}
}
