package org.chainscape.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.ticker.Reading.Kind;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.CellType;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Period;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.cell.ShareScale;
import org.chainscape.tabular.cell.TypeGuess;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.ui.UiTexts;

/**
 * What becomes of one cell.
 *
 * @param cell what stands there
 * @param meaning how it is read; the text itself where nothing is interpreted
 * @param problem why it cannot be read, or what is doubtful about it; empty if nothing is
 */
public record Sample(String cell, String meaning, String problem) {

	private static final Set<String> DATES = Set.of("listedOn", "delistedOn", "date", "released", "since", "asOf");
	private static final Set<String> NUMBERS = Set.of("price", "eps");

	/**
	 * What sort of value a field takes.
	 *
	 * @param column a column that is read
	 * @return the sort
	 */
	public static CellType type(ColumnMapping column) {
		String field = column.field();
		if (DATES.contains(field) || "period".equals(field) || "year".equals(field)) {
			return CellType.DATE;
		}
		if ("share".equals(field)) {
			return CellType.SHARE;
		}
		if (RowField.OBSERVATION.equals(field) || "value".equals(field)) {
			return switch (column.option(Options.KIND).orElse("")) {
			case "date" -> CellType.DATE;
			case "text", "category" -> CellType.TEXT;
			case "share" -> CellType.SHARE;
			default -> CellType.NUMBER;
			};
		}
		return NUMBERS.contains(field) ? CellType.NUMBER : "ticker".equals(field) || "security".equals(field) ? CellType.TICKER
			: "exchange".equals(field) ? CellType.EXCHANGE : "inferred".equals(field) ? CellType.BOOLEAN : CellType.TEXT;
	}

	/**
	 * Reads a cell as its column says.
	 *
	 * @param column the column
	 * @param cell the cell
	 * @param guess what the column looks like
	 * @return the sample
	 */
	public static Sample of(ColumnMapping column, Cell cell, TypeGuess.Guess guess) {
		String word = column.options().get(Options.VALUE + cell.text().strip());
		if (word != null) {
			return new Sample(cell.text(), Fields.meaning(word), "");
		}
		return switch (type(column)) {
		case DATE -> of(cell, Cells.period(cell).map(Sample::words));
		case NUMBER -> of(cell, Cells.number(cell).map(value -> value.text() + unit(column)));
		case SHARE -> of(cell, Cells.share(cell, scale(column, guess)).map(value -> value.text()));
		case TICKER -> ticker(cell);
		case EXCHANGE -> Tickers.exchange(cell.text()).map(exchange -> new Sample(cell.text(), exchange.getLiteral(), ""))
			.orElseGet(() -> new Sample(cell.text(), "", ImportTexts.text("sample.exchange", cell.text())));
		case BOOLEAN -> of(cell, Cells.truth(cell).map(truth -> ImportTexts.text(truth ? "sample.yes" : "sample.no")));
		default -> of(cell, Cells.text(cell));
		};
	}

	private static Sample of(Cell cell, Reading<String> reading) {
		String problem = reading.problems().isEmpty() ? "" : words(reading.problems());
		String without = reading.isWithout() ? ImportTexts.text("sample.without") : "";
		return new Sample(cell.text(), reading.value().orElse(without), problem);
	}

	private static Sample ticker(Cell cell) {
		org.chainscape.model.ticker.Reading reading = Tickers.read(cell.text());
		boolean other = reading.ticker().isPresent() && reading.kind() != Kind.SECURITY;
		// A code without its exchange is the share, as the import reads it.
		Optional<String> house = reading.ticker().or(reading::share).map(ticker -> ticker.house());
		return new Sample(cell.text(), house.orElse(""), other ? ImportTexts.text("sample.notSecurity", cell.text())
			: reading.problem(UiTexts.language()));
	}

	private static ShareScale scale(ColumnMapping column, TypeGuess.Guess guess) {
		return column.option(Options.SHARE).map("percent"::equals).orElse(guess.detail().equals("PERCENT")) ? ShareScale.PERCENT
			: ShareScale.FRACTION;
	}

	private static String unit(ColumnMapping column) {
		return column.option(Options.MAGNITUDE).orElse("") + column.option(Options.UNIT).orElse("");
	}

	private static String words(Period period) {
		return period.isDate() ? period.start().toString() : period.start() + " – " + period.end();
	}

	private static String words(List<CellProblem> problems) {
		return problems.get(0).text(UiTexts.language());
	}
}
