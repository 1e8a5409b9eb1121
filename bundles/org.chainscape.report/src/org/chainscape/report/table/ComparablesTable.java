package org.chainscape.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.calculation.Unit;
import org.chainscape.calculation.valuation.Valuation;
import org.chainscape.calculation.valuation.Valuations;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.report.ReportTable.Level;

/**
 * Comparable valuation: closing price, market value, earnings per share and the price-earnings ratios calculated from them, year by year.
 * A negative ratio says nothing and is printed as a dash. Ratios are rounded to one decimal, as the market prints them; the number behind
 * the print is kept in full.
 */
final class ComparablesTable implements TableReader {

	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
	private static final int FEW = 3;

	@Override
	public ReportTable read(Desk desk) {
		List<Line> lines = desk.document().getCompanies().stream().filter(desk::admits)
				.flatMap(company -> CompaniesTable.tickers(company, desk).stream().map(security -> line(company, security, desk)))
				.filter(line -> line.quote() != null && !line.estimates().isEmpty()).toList();
		Shape shape = Shape.of(lines);
		Draft draft = new Draft("comparables.", desk).column("ticker", Kind.CODE, 1.75).column("company", Kind.TEXT, 1.75)
				.column("price", Kind.NUMBER, 1.25);
		if (shape.valued()) {
			draft.column("value", Kind.NUMBER, 1.3);
		}
		shape.years().forEach((year, head) -> draft.titled(desk.text("comparables.eps", head), Kind.NUMBER, 1));
		shape.years().forEach((year, head) -> draft.titled(desk.text("comparables.pe", head), Kind.NUMBER, 1));
		shape.salesYears().forEach((year, head) -> draft.titled(desk.text("comparables.ps", head), Kind.NUMBER, 1));
		if (shape.rated()) {
			draft.column("rating", Kind.CODE, 1.5);
		}
		lines.forEach(line -> draft.row(Level.BODY, cells(line, shape, desk, draft)));
		if (lines.size() >= FEW) {
			draft.row(Level.TOTAL, summary("comparables.mean", lines, shape, desk));
			draft.row(Level.TOTAL, summary("comparables.median", lines, shape, desk));
		}
		notes(lines, shape, desk, draft);
		return draft.done();
	}

	/**
	 * What is known of a security.
	 *
	 * @param valuations what is stated of it and derived from that
	 * @param rating the newest rating, or {@code null}
	 */
	private record Line(Company company, Security security, Valuations valuations, Rating rating) {

		Quote quote() {
			return valuations.statements().price();
		}

		Map<Integer, Estimate> estimates() {
			return valuations.statements().estimates();
		}

		/** Market value as a source prints it; {@code null} if none does. */
		Observation printedValue() {
			return valuations.statements().marketValue();
		}

		boolean isValued() {
			return printedValue() != null || valuations.marketCap().number().isPresent();
		}
	}

	/**
	 * Which columns there are.
	 *
	 * @param years years of earnings, with their heads
	 * @param salesYears years of revenue a ratio can be made of, with their heads
	 */
	private record Shape(SortedMap<Integer, String> years, SortedMap<Integer, String> salesYears, boolean valued, boolean rated) {

		static Shape of(List<Line> lines) {
			SortedMap<Integer, String> sales = heads(lines, line -> line.valuations().statements().revenues());
			sales.keySet().removeIf(year -> lines.stream().noneMatch(line -> line.valuations().ps(year).number().isPresent()));
			return new Shape(heads(lines, Line::estimates), sales, lines.stream().anyMatch(Line::isValued),
					lines.stream().anyMatch(line -> line.rating() != null));
		}
	}

	private static Line line(Company company, Security security, Desk desk) {
		Rating rating = desk.admitted(company.getRatings()).stream()
				.max(Comparator.comparing(Rating::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
		return new Line(company, security, Valuations.of(security, desk::admits), rating);
	}

	/** The years with A or E; without a letter where the sources disagree or do not say. */
	private static SortedMap<Integer, String> heads(List<Line> lines, Function<Line, Map<Integer, ? extends Observation>> statements) {
		SortedMap<Integer, Set<Actuality>> found = new TreeMap<>();
		lines.forEach(line -> statements.apply(line)
				.forEach((year, one) -> found.computeIfAbsent(year, key -> new LinkedHashSet<>()).add(one.getActuality())));
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
			cells.add(marketValue(line, desk, draft));
		}
		for (int year : shape.years().keySet()) {
			Estimate estimate = line.estimates().get(year);
			cells.add(estimate == null ? Cell.of(Words.NONE)
					: draft.cell(estimate.getValue().toPlainString(), estimate.getValue(), estimate));
		}
		for (int year : shape.years().keySet()) {
			cells.add(ratio(line.valuations().pe(year), desk));
		}
		for (int year : shape.salesYears().keySet()) {
			Valuation sales = line.valuations().ps(year);
			if (sales.number().isPresent()) {
				sales.inputs().forEach(input -> draft.states(input.observation()));
			}
			cells.add(ratio(sales, desk));
		}
		if (shape.rated()) {
			cells.add(line.rating() == null ? Cell.of(Words.NONE) : draft.cell(Words.clean(line.rating().getWord()), line.rating()));
		}
		return cells;
	}

	private static Cell ratio(Valuation valuation, Desk desk) {
		return valuation.number()
				.map(number -> new Cell(valuation.ratio(), number, valuation.security().getId(), marks(valuation, desk)))
				.orElseGet(() -> Cell.of(Words.NONE));
	}

	private static boolean marks(Valuation valuation, Desk desk) {
		return valuation.inputs().stream().anyMatch(input -> desk.marks(input.observation()));
	}

	/** The market value a source prints; else price times shares. */
	private static Cell marketValue(Line line, Desk desk, Draft draft) {
		Observation printed = line.printedValue();
		if (printed != null) {
			Optional<BigDecimal> value = Amounts.in(printed, Unit.parse("元")).map(amount -> amount.divide(HUNDRED_MILLION))
					.map(Amounts::plain);
			String text = value.map(BigDecimal::toPlainString).orElseGet(() -> Words.printed(printed, desk.language()));
			return draft.cell(text, value.orElse(null), printed);
		}
		Valuation derived = line.valuations().marketCap();
		if (derived.number().isEmpty()) {
			return Cell.of(Words.NONE);
		}
		derived.inputs().forEach(input -> draft.states(input.observation()));
		BigDecimal value = derived.value().divide(HUNDRED_MILLION);
		boolean yuan = derived.unit().fits(Unit.parse("元"));
		String text = oneDecimal(value) + (yuan ? "" : Words.bracketed(derived.unit().toString(), desk.language()));
		return new Cell(text, yuan ? Amounts.plain(value) : null, line.security().getId(), marks(derived, desk));
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
		boolean median = key.endsWith("median");
		for (int year : shape.years().keySet()) {
			cells.add(summary(median, lines.stream().map(line -> line.valuations().pe(year)).toList(), desk));
		}
		for (int year : shape.salesYears().keySet()) {
			cells.add(summary(median, lines.stream().map(line -> line.valuations().ps(year)).toList(), desk));
		}
		if (shape.rated()) {
			cells.add(Cell.EMPTY);
		}
		return cells;
	}

	private static Cell summary(boolean median, List<Valuation> valuations, Desk desk) {
		List<BigDecimal> ratios = valuations.stream().flatMap(valuation -> valuation.number().stream()).sorted().toList();
		if (ratios.size() < FEW) {
			return Cell.of(Words.NONE);
		}
		BigDecimal ratio = median ? median(ratios) : mean(ratios);
		return new Cell(oneDecimal(ratio), ratio, null, valuations.stream().anyMatch(valuation -> marks(valuation, desk)));
	}

	private static BigDecimal median(List<BigDecimal> sorted) {
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
	}

	private static BigDecimal mean(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
	}

	private static void notes(List<Line> lines, Shape shape, Desk desk, Draft draft) {
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
		if (lines.stream().anyMatch(line -> line.valuations().statements().rivals())) {
			draft.note("rivals");
		}
		if (!shape.salesYears().isEmpty()) {
			draft.note("sales");
		}
		List<String> derived = lines.stream().filter(line -> line.printedValue() == null)
				.filter(line -> line.valuations().marketCap().number().isPresent()).map(line -> desk.name(line.company())).distinct().toList();
		if (!derived.isEmpty()) {
			draft.note("derived", Words.list(derived, desk.language()));
		}
		List<String> valued = lines.stream().map(Line::printedValue).filter(value -> value != null && value.getAsOf() != null)
				.map(value -> Words.date(value.getAsOf())).toList();
		if (!valued.isEmpty()) {
			draft.note("values", Words.list(valued, desk.language()));
		}
	}
}
