package org.chainscape.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.store.AtomicFile;
import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.load.RowRemark;
import org.chainscape.ui.UiTexts;

/** The rows that were not plainly imported: filtered, as text for the clipboard, as a file. */
public final class RemarkList {

	private static final String MARK = "\uFEFF";
	private static final String DANGEROUS = "=+-@\t\r";

	private final List<RowRemark> all;
	private final Map<RowRemark, String> sentences = new IdentityHashMap<>();

	/**
	 * A list.
	 *
	 * @param all the rows in order
	 */
	public RemarkList(List<RowRemark> all) {
		this.all = List.copyOf(all);
	}

	/** {@return all rows} */
	public List<RowRemark> all() {
		return all;
	}

	/**
	 * How many rows had an outcome.
	 *
	 * @param outcome the outcome
	 * @return how many
	 */
	public long count(RowOutcome outcome) {
		return all.stream().filter(row -> row.outcome() == outcome).count();
	}

	/**
	 * Why a row is on the list.
	 *
	 * @param row the row
	 * @return the reasons in sentences
	 */
	public String reason(RowRemark row) {
		return sentences.computeIfAbsent(row, each -> String.join(" ", each.sentences(UiTexts.language())));
	}

	/**
	 * The rows somebody wants to see.
	 *
	 * @param outcomes what became of them
	 * @param text words that stand in the file name, the sheet, the row number or the reason; blank for all
	 * @return the rows in order
	 */
	public List<RowRemark> filter(Set<RowOutcome> outcomes, String text) {
		String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
		return all.stream().filter(row -> outcomes.contains(row.outcome())).filter(row -> text.isBlank() || matches(row, words)).toList();
	}

	private boolean matches(RowRemark row, String[] words) {
		String line = (row.file() + ' ' + row.sheet() + ' ' + row.row() + ' ' + reason(row)).toLowerCase(Locale.ROOT);
		return Stream.of(words).allMatch(line::contains);
	}

	private List<String> cells(RowRemark row) {
		return List.of(row.file(), row.sheet(), String.valueOf(row.row()), row.outcome().label(UiTexts.language()), reason(row));
	}

	private static List<String> head() {
		return Stream.of("remarks.file", "remarks.sheet", "remarks.row", "remarks.outcome", "remarks.reason").map(ImportTexts::text).toList();
	}

	/**
	 * Rows as text with tabs, to be pasted into a spreadsheet.
	 *
	 * @param rows the rows
	 * @return a line each, the head first
	 */
	public String text(List<RowRemark> rows) {
		return Stream.concat(Stream.of(head()), rows.stream().map(this::cells))
			.map(cells -> cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * Writes rows as a CSV file that Excel reads as UTF-8 and in which no cell is a formula.
	 *
	 * @param rows the rows
	 * @param file the file; replaced
	 * @throws IOException if it cannot be written
	 */
	public void write(List<RowRemark> rows, Path file) throws IOException {
		String text = Stream.concat(Stream.of(head()), rows.stream().map(this::cells))
			.map(cells -> cells.stream().map(RemarkList::quoted).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", MARK, "\r\n"));
		AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String quoted(String cell) {
		String safe = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
		return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
