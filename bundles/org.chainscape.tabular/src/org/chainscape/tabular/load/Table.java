package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.mapping.TableMapping;
import org.chainscape.tabular.sheet.Cell;

/** A table while it is read: its columns, its rows as they were, and what became of its rows. */
final class Table {

	private static final int[] NONE = {};
	/** Fields of which a row may have many, each a statement of its own. */
	private static final Set<String> SEPARATE = Set.of(RowField.OBSERVATION, "eps", "price");

	private final TableMapping mapping;
	private final String file;
	private final List<ColumnMapping> columns;
	private final Map<String, int[]> byField = new HashMap<>();
	private final boolean[] observations;
	private final List<Map<String, String>> meanings = new ArrayList<>();
	private final Map<Object, Row> claims = new HashMap<>();
	private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
	private final List<Row> remarked = new ArrayList<>();
	private Spreadsheet source;
	private Memory.Part memory;
	private Base base = new Base();
	private int tickers;
	private int completed;
	private int restyled;

	Table(TableMapping mapping, String file) {
		this.mapping = mapping;
		this.file = file;
		columns = mapping.columns().stream().filter(ColumnMapping::isRead).toList();
		observations = new boolean[columns.size()];
		Map<String, List<Integer>> lists = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			String field = columns.get(i).field();
			lists.computeIfAbsent(field, any -> new ArrayList<>()).add(i);
			observations[i] = SEPARATE.contains(field);
			meanings.add(meanings(columns.get(i)));
		}
		lists.forEach((field, list) -> byField.put(field, list.stream().mapToInt(Integer::intValue).toArray()));
	}

	private static Map<String, String> meanings(ColumnMapping column) {
		Map<String, String> words = new HashMap<>();
		column.options().forEach((name, value) -> {
			if (name.startsWith(Options.VALUE)) {
				words.put(Texted.clean(name.substring(Options.VALUE.length())), value);
			}
		});
		return words;
	}

	TableMapping mapping() {
		return mapping;
	}

	RowKind kind() {
		return mapping.kind();
	}

	String file() {
		return file;
	}

	List<ColumnMapping> mapped() {
		return columns;
	}

	Spreadsheet source() {
		return source;
	}

	void setSource(Spreadsheet sheet) {
		source = sheet;
	}

	/** {@return what its rows stated at the last import; {@code null} for tables without a source} */
	Memory.Part memory() {
		return memory;
	}

	void setMemory(Memory.Part stated) {
		memory = stated;
	}

	Base base() {
		return base;
	}

	void setBase(Base rows) {
		base = rows;
	}

	int[] columns(String field) {
		return byField.getOrDefault(field, NONE);
	}

	boolean isObservation(int column) {
		return observations[column];
	}

	String constant(String field) {
		return Texted.clean(mapping.settings().get(Settings.CONSTANT + field));
	}

	/** {@return the cell, or another one if its words stand for something} */
	Cell meaning(int column, Cell cell) {
		Map<String, String> words = meanings.get(column);
		String meaning = words.isEmpty() ? null : words.get(Texted.clean(cell.text()));
		return meaning == null ? cell : Cell.of(meaning);
	}

	boolean creates() {
		return mapping.setting(Settings.MISSING).filter("create"::equalsIgnoreCase).isPresent();
	}

	/** {@return what identifies a row: the best of several names it may have, and everything else that tells rows apart} */
	String key(IntFunction<String> text) {
		if (kind() == RowKind.COMPANY || kind() == RowKind.SEGMENT || kind() == RowKind.PRODUCT || kind() == RowKind.SOURCE) {
			for (String field : List.of("id", "handle", "ticker", "name", "fullName")) {
				String words = words(field, text);
				if (!words.isBlank()) {
					return field + '\u0001' + words;
				}
			}
			return "";
		}
		StringBuilder key = new StringBuilder();
		for (RowField field : kind().fields()) {
			if (field.identifies()) {
				key.append(words(field.key(), text)).append('\u0002');
			}
		}
		return key.toString();
	}

	private String words(String field, IntFunction<String> text) {
		StringBuilder words = new StringBuilder();
		for (int column : columns(field)) {
			String word = text.apply(column);
			if (word != null && !word.isEmpty()) {
				boolean code = field.equals("ticker");
				words.append(code ? Directory.share(word).map(ticker -> ticker.code()).orElse(word) : word).append('\u0001');
			}
		}
		return words.toString();
	}

	/** Says that a row is about a thing, and finds the earlier row that is. */
	void claim(Row row, Object thing) {
		Row first = claims.putIfAbsent(thing, row);
		row.setFirst(first);
	}

	void countTicker(boolean withoutExchange, boolean otherStyle) {
		tickers++;
		completed += withoutExchange ? 1 : 0;
		restyled += otherStyle ? 1 : 0;
	}

	/** Takes what became of a row. */
	void finish(Row row) {
		counts.merge(row.outcome(), 1, Integer::sum);
		if (row.outcome() != RowOutcome.IMPORTED) {
			remarked.add(row);
		}
	}

	/** A table that writes all its tickers without exchange, or all in one other style, is as it should be. */
	private void settleStyle() {
		if (tickers > 0 && completed == tickers) {
			forgive(ReasonKind.TICKER_COMPLETED);
		}
		if (tickers > 0 && restyled == tickers) {
			forgive(ReasonKind.TICKER_STYLE);
		}
	}

	private void forgive(ReasonKind kind) {
		for (Row row : remarked) {
			row.reasons().removeIf(reason -> reason.kind() == kind);
			if (row.reasons().isEmpty()) {
				counts.merge(RowOutcome.REMARKED, -1, Integer::sum);
				counts.merge(RowOutcome.IMPORTED, 1, Integer::sum);
			}
		}
		remarked.removeIf(row -> row.reasons().isEmpty());
	}

	TableReport report() {
		settleStyle();
		return new TableReport(file, mapping.sheet(), kind(), count(RowOutcome.IMPORTED), count(RowOutcome.REMARKED), count(RowOutcome.REPEATED),
			count(RowOutcome.REJECTED));
	}

	private int count(RowOutcome outcome) {
		return counts.getOrDefault(outcome, 0);
	}

	List<RowRemark> remarks() {
		return remarked.stream().map(row -> new RowRemark(row.place(), kind(), row.outcome(), row.reasons())).toList();
	}
}
