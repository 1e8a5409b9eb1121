package org.chainscape.tabular.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.Exchange;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.NumberFormat;

/** Guesses what the cells of a column mean. */
public final class TypeGuess {

	private static final Pattern LIKELY_DATE = Pattern.compile(
		"(19[5-9]|20[0-4])[0-9]|(19|20)[0-9]{2}(0[1-9]|1[0-2])([0-2][0-9]|3[01])|(19|20)[0-9]{2}\\.[0-9.]{2,5}");
	private static final int SAMPLE = 2000;
	private static final double ENOUGH = 0.8;
	private static final int FEW_WORDS = 12;
	private static final int SHORT_WORD = 20;
	private static final int MANY_ROWS = 10;

	private TypeGuess() {
	}

	/**
	 * What a column is taken for.
	 *
	 * @param type the type
	 * @param confidence how much of the sample agrees, 0 to 1
	 * @param detail more about the type: for shares {@link ShareScale#FRACTION} or {@link ShareScale#PERCENT}, for numbers magnitude and unit
	 *        as printed, for choices the words joined by {@code |}, otherwise empty
	 */
	public record Guess(CellType type, double confidence, String detail) {
	}

	/**
	 * Guesses from a sample. Cells that state no value, such as 未披露, count for nothing.
	 *
	 * @param sample cells of one column without its header
	 * @return the type that fits best; text where nothing else fits enough
	 */
	public static Guess of(List<Cell> sample) {
		List<Cell> cells = sample.stream().limit(SAMPLE).filter(cell -> Disclosure.of(cell).isEmpty()).toList();
		if (cells.isEmpty()) {
			return new Guess(CellType.TEXT, 0, "");
		}
		double truths = part(cells, TypeGuess::isTruth);
		if (truths >= ENOUGH) {
			return new Guess(CellType.BOOLEAN, truths, "");
		}
		double exchanges = part(cells, cell -> Cells.exchange(cell).value().isPresent());
		if (exchanges >= ENOUGH) {
			return new Guess(CellType.EXCHANGE, exchanges, "");
		}
		double tickers = part(cells, TypeGuess::isTicker);
		if (tickers >= ENOUGH) {
			return new Guess(CellType.TICKER, tickers, "");
		}
		double dates = part(cells, TypeGuess::isDate);
		if (dates >= ENOUGH) {
			return new Guess(CellType.DATE, dates, "");
		}
		return numberOrWords(cells);
	}

	private static Guess numberOrWords(List<Cell> cells) {
		double numbers = part(cells, cell -> Cells.number(cell).value().isPresent());
		if (numbers < ENOUGH) {
			return words(cells);
		}
		double percents = part(cells, TypeGuess::isPercent);
		if (percents >= ENOUGH) {
			return new Guess(CellType.SHARE, percents, ShareScale.PERCENT.name());
		}
		boolean fractions = cells.stream().anyMatch(cell -> cell.text().contains("."));
		double proper = part(cells, TypeGuess::isProperFraction);
		if (fractions && proper >= ENOUGH) {
			// A column of small numbers may well be something else.
			return new Guess(CellType.SHARE, proper * 0.7, ShareScale.FRACTION.name());
		}
		return new Guess(CellType.NUMBER, numbers, unit(cells));
	}

	private static Guess words(List<Cell> cells) {
		Set<String> different = cells.stream().map(cell -> cell.text().strip()).collect(Collectors.toCollection(HashSet::new));
		boolean few = cells.size() >= MANY_ROWS && different.size() <= FEW_WORDS && different.size() * 3 <= cells.size();
		if (few && different.stream().allMatch(word -> word.length() <= SHORT_WORD)) {
			return new Guess(CellType.CHOICE, 1 - (double) different.size() / cells.size(), different.stream().sorted().collect(
				Collectors.joining("|")));
		}
		return new Guess(CellType.TEXT, 1, "");
	}

	private static double part(List<Cell> cells, Predicate<Cell> fits) {
		return (double) cells.stream().filter(fits).count() / cells.size();
	}

	/** Ones and zeros may be anything. */
	private static boolean isTruth(Cell cell) {
		return cell.kind() == Cell.Kind.BOOLEAN || cell.kind() == Cell.Kind.TEXT && !cell.text().matches("\\s*[0-9]\\s*")
			&& Cells.truth(cell).value().isPresent();
	}

	/** Bare digits are a ticker only if they have the six of a mainland one; letters alone are words. */
	private static boolean isTicker(Cell cell) {
		String text = cell.text().strip();
		boolean likely = text.matches("[0-9]{6}") || text.matches(".*[0-9].*") && text.matches(".*[.:A-Za-z].*") && !text.matches("[0-9.]+")
			|| text.matches("[A-Za-z]+\\.[A-Za-z]+");
		return likely && Cells.ticker(cell, Exchange.UNSPECIFIED).value().isPresent();
	}

	/** Bare digits are a date only if they are a likely one. */
	private static boolean isDate(Cell cell) {
		String text = cell.text().strip();
		boolean likely = !text.matches("[0-9.]+") || LIKELY_DATE.matcher(text).matches();
		return cell.kind() == Cell.Kind.DATE || likely && Cells.period(cell).value().isPresent();
	}

	private static boolean isPercent(Cell cell) {
		return cell.format().sense() == NumberFormat.Sense.PERCENT
			|| cell.kind() == Cell.Kind.TEXT && Cells.number(cell).value().map(value -> value.unit().toString()).orElse("").equals("%");
	}

	private static boolean isProperFraction(Cell cell) {
		return Cells.number(cell).value().filter(value -> value.text().matches("-?(0(\\.[0-9]+)?|1(\\.0+)?)")).isPresent();
	}

	/** {@return magnitude and unit most of the numbers have; empty if they differ} */
	private static String unit(List<Cell> cells) {
		Map<String, Integer> counts = new HashMap<>();
		int numbers = 0;
		for (Cell cell : cells) {
			PrintedValue value = Cells.number(cell).value().orElse(null);
			if (value != null) {
				numbers++;
				counts.merge(value.text().replaceFirst("^[-0-9.,–Ee+]+", "").strip(), 1, Integer::sum);
			}
		}
		Map.Entry<String, Integer> most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
		return most.getValue() >= numbers * ENOUGH ? most.getKey() : "";
	}
}
