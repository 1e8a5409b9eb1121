package org.chainscape.exchange.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainscape.exchange.tables.TableProblem.Kind;

/** Reads the rows of all tables of a folder, files by name. */
final class TableReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Vocabulary vocabulary;
	private final Problems problems;

	TableReader(Vocabulary vocabulary, Problems problems) {
		this.vocabulary = vocabulary;
		this.problems = problems;
	}

	List<Row> read(Path folder) {
		List<Row> rows = new ArrayList<>();
		for (Path table : tables(folder)) {
			try (Reader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8); CSVParser records = FORMAT.parse(reader)) {
				readTable(table, records, rows);
			} catch (IOException | UncheckedIOException e) {
				problems.add(Kind.UNREADABLE, table, 0, "", e.getMessage());
			}
		}
		return rows;
	}

	private List<Path> tables(Path folder) {
		if (!Files.isDirectory(folder)) {
			problems.add(Kind.NO_TABLES, folder, 0, "");
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> tables = files.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted().toList();
			if (tables.isEmpty()) {
				problems.add(Kind.NO_TABLES, folder, 0, "");
			}
			return tables;
		} catch (IOException e) {
			problems.add(Kind.UNREADABLE, folder, 0, "", e.getMessage());
			return List.of();
		}
	}

	private void readTable(Path table, CSVParser records, List<Row> rows) {
		List<String> header = null;
		for (CSVRecord record : records) {
			if (isBlank(record)) {
				continue;
			}
			if (header == null) {
				header = header(table, record);
			} else {
				rows.add(row(table, record, header));
			}
		}
	}

	private List<String> header(Path table, CSVRecord record) {
		List<String> header = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String cell : record) {
			String column = cell.startsWith(BYTE_ORDER_MARK) ? cell.substring(1) : cell;
			header.add(column);
			if (!vocabulary.isColumn(column)) {
				problems.add(Kind.UNKNOWN_COLUMN, table, (int) record.getRecordNumber(), column, Columns.feature(column));
			} else if (!seen.add(column)) {
				problems.add(Kind.DOUBLE_COLUMN, table, (int) record.getRecordNumber(), column);
			}
		}
		if (!header.contains(Columns.HANDLE)) {
			problems.add(Kind.NO_HANDLE_COLUMN, table, (int) record.getRecordNumber(), "");
		}
		return header;
	}

	private Row row(Path table, CSVRecord record, List<String> header) {
		int number = (int) record.getRecordNumber();
		if (record.size() > header.size()) {
			problems.add(Kind.ROW_TOO_LONG, table, number, "", record.size(), header.size());
		}
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
			String text = record.get(i).strip();
			if (!text.isEmpty() && vocabulary.isColumn(header.get(i))) {
				cells.putIfAbsent(header.get(i), text);
			}
		}
		Row row = new Row(table, number, cells);
		if (header.contains(Columns.HANDLE) && row.cell(Columns.HANDLE).isEmpty()) {
			problems.add(Kind.NO_HANDLE, row, Columns.HANDLE);
		}
		return row;
	}

	private static boolean isBlank(CSVRecord record) {
		return record.stream().allMatch(String::isBlank);
	}
}
