package org.chainscape.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Dates;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.validation.KnownNames;

/**
 * Comparable valuation: closing price, market value, earnings per share and the price-earnings ratios calculated from them, year by year.
 * A negative ratio says nothing and is printed as a dash. Ratios are rounded to one decimal, as the market prints them; the number behind
 * the print is kept in full.
 */
final class ComparablesTable implements TableReader {

	private static final Set<String> MARKET_VALUE = Stream.of("市值", "总市值", "公司市值", "Market capitalisation", "Market capitalization",
			"Market value", "Market cap").map(KnownNames::normalise).collect(Collectors.toUnmodifiableSet());
	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
	private static final int FEW = 3;

	@Override
	public ReportTable read(Desk desk) {
		List<Line> lines = Libraries.involved(desk.document()).stream().filter(desk::admits)
				.flatMap(company -> CompaniesTable.tickers(company, desk).stream().map(security -> line(company, security, desk)))
				.filter(line -> line.quote() != null && !line.estimates().isEmpty()).toList();
		SortedMap<Integer, String> years = years(lines);
		boolean valued = lines.stream().anyMatch(line -> line.marketValue() != null);
		boolean rated = lines.stream().anyMatch(line -> line.rating() != null);
		Draft draft = new Draft("comparables.", desk).column("ticker", Kind.CODE, 1.75).column("company", Kind.TEXT, 1.75)
				.column("price", Kind.NUMBER, 1.25);
		if (valued) {
			draft.column("value", Kind.NUMBER, 1.3);
		}
		years.forEach((year, head) -> draft.titled(desk.text("comparables.eps", head), Kind.NUMBER, 1));
		years.forEach((year, head) -> draft.titled(desk.text("comparables.pe", head), Kind.NUMBER, 1));
		if (rated) {
			draft.column("rating", Kind.CODE, 1.5);
		}
		Shape shape = new Shape(years, valued, rated);
		lines.forEach(line -> draft.row(Level.BODY, cells(line, shape, desk, draft)));
		if (lines.size() >= FEW) {
			draft.row(Level.TOTAL, summary("comparables.mean", lines, shape, desk));
			draft.row(Level.TOTAL, summary("comparables.median", lines, shape, desk));
		}
		notes(lines, desk, draft);
		return draft.done();
	}

	/**
	 * What is known of a security.
	 *
	 * @param quote the newest price, or {@code null}
	 * @param estimates earnings per share by year, of the newest source
	 * @param marketValue market value, or {@code null}
	 * @param rating the newest rating, or {@code null}
	 * @param rivals whether other sources print other earnings
	 */
	private record Line(Company company, Security security, Quote quote, Map<Integer, Estimate> estimates, Observation marketValue,
			Rating rating, boolean rivals) {

		/** The ratio of price and earnings of a year; empty if one is missing or nothing is earned. */
		Optional<BigDecimal> ratio(int year) {
			Estimate estimate = estimates.get(year);
			if (estimate == null || estimate.getValue() == null || estimate.getValue().signum() <= 0) {
				return Optional.empty();
			}
			return Optional.of(quote.getValue().divide(estimate.getValue(), MathContext.DECIMAL64));
		}
	}

	/** Which columns there are. */
	private record Shape(SortedMap<Integer, String> years, boolean valued, boolean rated) {
	}

	private static Line line(Company company, Security security, Desk desk) {
		Quote quote = desk.admitted(security.getQuotes()).stream().filter(one -> one.getValue() != null)
				.max(Comparator.comparing(Observation::getAsOf, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
		Map<Integer, Estimate> estimates = new LinkedHashMap<>();
		boolean rivals = false;
		List<Estimate> newestFirst = desk.admitted(security.getEstimates()).stream().filter(one -> year(one) > 0 && one.getValue() != null)
				.sorted(Comparator.comparing(ComparablesTable::published, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
		for (Estimate estimate : newestFirst) {
			Estimate first = estimates.putIfAbsent(year(estimate), estimate);
			rivals |= first != null && first.getValue().compareTo(estimate.getValue()) != 0;
		}
		Observation value = Stream.concat(security.getObservations().stream(), company.getObservations().stream()).filter(desk::admits)
				.filter(one -> one.getProperty() != null && isMarketValue(one.getProperty()) && one.getValue() != null)
				.max(Comparator.comparing(Observation::getAsOf, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
		Rating rating = desk.admitted(company.getRatings()).stream()
				.max(Comparator.comparing(Rating::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
		return new Line(company, security, quote, estimates, value, rating, rivals);
	}

	private static boolean isMarketValue(Property property) {
		return Stream.concat(Stream.of(property.getName(), property.getNameEn()), property.getAliases().stream())
				.anyMatch(name -> MARKET_VALUE.contains(KnownNames.normalise(name)));
	}

	private static PartialDate published(Estimate estimate) {
		return Dates.published(estimate).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The fiscal year; 0 for anything that is no whole year. */
	private static int year(Estimate estimate) {
		PartialDate start = estimate.getPeriodStart() == null ? estimate.getPeriodEnd() : estimate.getPeriodStart();
		PartialDate end = estimate.getPeriodEnd() == null ? start : estimate.getPeriodEnd();
		return start != null && start.equals(end) && start.knownMonth().isEmpty() ? start.year() : 0;
	}

	/** The years with A or E; without a letter where the sources disagree or do not say. */
	private static SortedMap<Integer, String> years(List<Line> lines) {
		SortedMap<Integer, Set<Actuality>> found = new TreeMap<>();
		lines.forEach(line -> line.estimates()
				.forEach((year, estimate) -> found.computeIfAbsent(year, key -> new LinkedHashSet<>()).add(estimate.getActuality())));
		SortedMap<Integer, String> years = new TreeMap<>();
		found.forEach((year, kinds) -> years.put(year, year + (kinds.equals(Set.of(Actuality.ACTUAL)) ? "A"
				: kinds.equals(Set.of(Actuality.ESTIMATE)) ? "E" : "")));
		return years;
	}

	private static List<Cell> cells(Line line, Shape shape, Desk desk, Draft draft) {
		List<Cell> cells = new ArrayList<>();
		cells.add(draft.cell(Words.ticker(line.security()), line.security()));
		cells.add(draft.named(desk.name(line.company()), line.company()));
		cells.add(draft.cell(line.quote().getValue().toPlainString(), line.quote().getValue(), line.quote()));
		if (shape.valued()) {
			cells.add(line.marketValue() == null ? Cell.of(Words.NONE) : marketValue(line.marketValue(), desk, draft));
		}
		for (int year : shape.years().keySet()) {
			Estimate estimate = line.estimates().get(year);
			cells.add(estimate == null ? Cell.of(Words.NONE)
					: draft.cell(estimate.getValue().toPlainString(), estimate.getValue(), estimate));
		}
		for (int year : shape.years().keySet()) {
			boolean reserved = desk.marks(line.quote(), line.estimates().get(year));
			cells.add(line.ratio(year).map(ratio -> new Cell(oneDecimal(ratio), ratio, line.security().getId(), reserved))
					.orElseGet(() -> Cell.of(Words.NONE)));
		}
		if (shape.rated()) {
			cells.add(line.rating() == null ? Cell.of(Words.NONE) : draft.cell(Words.clean(line.rating().getWord()), line.rating()));
		}
		return cells;
	}

	private static Cell marketValue(Observation observation, Desk desk, Draft draft) {
		Optional<BigDecimal> value = Amounts.in(observation, Unit.parse("元")).map(amount -> amount.divide(HUNDRED_MILLION))
				.map(Amounts::plain);
		String text = value.map(BigDecimal::toPlainString).orElseGet(() -> Words.printed(observation, desk.language()));
		return draft.cell(text, value.orElse(null), observation);
	}

	private static String oneDecimal(BigDecimal ratio) {
		return ratio.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	private static List<Cell> summary(String key, List<Line> lines, Shape shape, Desk desk) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(desk.text(key)), Cell.EMPTY, Cell.EMPTY));
		if (shape.valued()) {
			cells.add(Cell.EMPTY);
		}
		shape.years().forEach((year, head) -> cells.add(Cell.EMPTY));
		for (int year : shape.years().keySet()) {
			List<BigDecimal> ratios = lines.stream().flatMap(line -> line.ratio(year).stream()).sorted().toList();
			boolean reserved = lines.stream().anyMatch(line -> desk.marks(line.quote(), line.estimates().get(year)));
			cells.add(ratios.size() < FEW ? Cell.of(Words.NONE)
					: number(key.endsWith("median") ? median(ratios) : mean(ratios), reserved));
		}
		if (shape.rated()) {
			cells.add(Cell.EMPTY);
		}
		return cells;
	}

	private static Cell number(BigDecimal ratio, boolean reserved) {
		return new Cell(oneDecimal(ratio), ratio, null, reserved);
	}

	private static BigDecimal median(List<BigDecimal> sorted) {
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
	}

	private static BigDecimal mean(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
	}

	private static void notes(List<Line> lines, Desk desk, Draft draft) {
		Map<PartialDate, List<Line>> days = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
		lines.forEach(line -> days.computeIfAbsent(line.quote().getAsOf(), key -> new ArrayList<>()).add(line));
		boolean several = days.size() > 1;
		days.forEach((day, those) -> {
			String shown = day == null ? desk.text("comparables.undated") : desk.language() == Language.ZH ? day.toChinese() : day.toString();
			draft.note(several ? "prices" : "price.date", shown, desk.names(those.stream().map(Line::company).toList()));
		});
		draft.note("ratios");
		Set<String> currencies = lines.stream().map(line -> Words.clean(line.security().getCurrency())).filter(code -> !code.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (currencies.size() > 1) {
			draft.note("currencies");
		}
		if (lines.stream().anyMatch(Line::rivals)) {
			draft.note("rivals");
		}
		List<String> valued = lines.stream().map(Line::marketValue).filter(value -> value != null && value.getAsOf() != null)
				.map(value -> Words.date(value.getAsOf())).toList();
		if (!valued.isEmpty()) {
			draft.note("values", Words.list(valued, desk.language()));
		}
	}
}
