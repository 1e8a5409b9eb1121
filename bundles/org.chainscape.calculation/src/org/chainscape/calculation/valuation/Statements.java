package org.chainscape.calculation.valuation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Dates;

/**
 * What is stated of a share and its company that valuations are made of: of several prices the newest, of several houses the newest one.
 *
 * @param security the share
 * @param price the newest price that has a number; {@code null} for none
 * @param estimates earnings per share by fiscal year, of the newest source each
 * @param rivals whether other sources state other earnings
 * @param revenues revenue by fiscal year, of the newest source each
 * @param shares the number of shares; {@code null} if it is not known
 * @param book book value or book value per share; {@code null} if it is not known
 * @param marketValue market capitalisation as a source prints it; {@code null} if none does
 */
public record Statements(Security security, Quote price, Map<Integer, Estimate> estimates, boolean rivals,
		Map<Integer, Observation> revenues, Observation shares, Observation book, Observation marketValue) {

	private static final Comparator<Observation> BY_DATE = Comparator.comparing(Statements::date,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/** Copies the maps. */
	public Statements {
		estimates = Map.copyOf(estimates);
		revenues = Map.copyOf(revenues);
	}

	/**
	 * Reads what is stated of a share.
	 *
	 * @param security the share, of a company
	 * @param admits which statements count, such as those that may be printed
	 * @return the statements
	 */
	public static Statements of(Security security, Predicate<? super Element> admits) {
		Quote price = stated(security.getQuotes(), admits).max(BY_DATE).orElse(null);
		Map<Integer, Estimate> estimates = new LinkedHashMap<>();
		boolean rivals = false;
		for (Estimate estimate : newestFirst(stated(security.getEstimates(), admits).filter(one -> year(one) > 0))) {
			Estimate first = estimates.putIfAbsent(year(estimate), estimate);
			rivals |= first != null && first.getValue().compareTo(estimate.getValue()) != 0;
		}
		List<Observation> own = stated(security.getObservations(), admits).toList();
		List<Observation> all = security.eContainer() instanceof Company company
				? Stream.concat(own.stream(), stated(company.getObservations(), admits)).toList() : own;
		Map<Integer, Observation> revenues = new LinkedHashMap<>();
		newestFirst(all.stream().filter(one -> Role.REVENUE.isOf(one.getProperty()) && year(one) > 0 && isWhole(one)))
				.forEach(one -> revenues.putIfAbsent(year(one), one));
		PartialDate day = price == null ? null : price.getAsOf();
		Observation book = at(day, all.stream().filter(one -> Role.BOOK_PER_SHARE.isOf(one.getProperty()) && isWhole(one)))
				.or(() -> at(day, all.stream().filter(one -> Role.BOOK_VALUE.isOf(one.getProperty()) && isWhole(one)))).orElse(null);
		return new Statements(security, price, estimates, rivals, revenues,
				at(day, all.stream().filter(one -> Role.SHARES.isOf(one.getProperty()) && isWhole(one))).orElse(null), book,
				all.stream().filter(one -> Role.MARKET_VALUE.isOf(one.getProperty())).max(BY_DATE).orElse(null));
	}

	/** {@return the fiscal years with earnings or revenue, in order} */
	public SortedSet<Integer> years() {
		SortedSet<Integer> years = new TreeSet<>(estimates.keySet());
		years.addAll(revenues.keySet());
		return years;
	}

	/**
	 * The fiscal year a statement is about.
	 *
	 * @param observation a statement
	 * @return the year; 0 for anything that is no whole year
	 */
	public static int year(Observation observation) {
		PartialDate start = observation.getPeriodStart() == null ? observation.getPeriodEnd() : observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd() == null ? start : observation.getPeriodEnd();
		if (start == null) {
			return 0;
		}
		boolean whole = start.equals(end) && start.knownMonth().isEmpty()
				|| start.year() == end.year() && isStart(start) && end.lastDay().getDayOfYear() == end.lastDay().lengthOfYear();
		return whole ? start.year() : 0;
	}

	private static boolean isStart(PartialDate date) {
		return date.firstDay().getDayOfYear() == 1;
	}

	/** Whether it is about the whole company and not about a part of it or a special way of counting. */
	private static boolean isWhole(Observation observation) {
		return observation.getBasis() == null || observation.getBasis().isBlank();
	}

	private static <O extends Observation> Stream<O> stated(Collection<O> observations, Predicate<? super Element> admits) {
		return observations.stream().filter(one -> one.getValue() != null && admits.test(one));
	}

	private static <O extends Observation> List<O> newestFirst(Stream<O> observations) {
		return observations.sorted(Comparator.comparing(Statements::published, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
	}

	private static PartialDate published(Observation observation) {
		return Dates.published(observation).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The newest statement that was true on a day; the oldest later one if none was made before. */
	private static Optional<Observation> at(PartialDate day, Stream<Observation> observations) {
		List<Observation> ordered = observations.sorted(BY_DATE).toList();
		Optional<Observation> before = ordered.stream().filter(one -> day == null || date(one) == null || !Dates.isBefore(day, date(one)))
				.reduce((first, second) -> second);
		return before.or(() -> ordered.stream().findFirst());
	}

	private static PartialDate date(Observation observation) {
		return observation.getAsOf() != null ? observation.getAsOf()
				: observation.getPeriodEnd() != null ? observation.getPeriodEnd() : observation.getPeriodStart();
	}
}
