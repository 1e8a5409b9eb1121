package org.chainscape.ui.calculations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.ui.UiTexts;

/** Writes lines as a table that spreadsheets take over: cells parted by tabs, rows by line breaks. */
public final class TableText {

	private TableText() {
	}

	/** {@return the lines with a heading} */
	public static String of(List<Line> lines) {
		List<String> rows = new ArrayList<>();
		List<String> heading = new ArrayList<>(List.of(UiTexts.text("calc.column.HANDLE")));
		for (Column column : Column.values()) {
			heading.add(UiTexts.text(column.key()));
		}
		heading.add(UiTexts.text("calc.column.REPORT"));
		rows.add(row(heading));
		for (Line line : lines) {
			List<String> cells = new ArrayList<>(List.of(line.handle()));
			cells.addAll(line.cells());
			cells.add(line.report());
			rows.add(row(cells));
		}
		return String.join("\n", rows) + "\n";
	}

	private static String row(List<String> cells) {
		return cells.stream().map(cell -> cell.replaceAll("[\t\r\n]+", " ")).collect(Collectors.joining("\t"));
	}
}
