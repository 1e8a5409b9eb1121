package org.chainscape.ui.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.text.Labels;
import org.chainscape.store.AtomicFile;
import org.chainscape.ui.UiTexts;

/** Writes results as a table for spreadsheets: UTF-8 with a mark they know it by. */
final class HitCsv {

	/** What a spreadsheet would take for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private HitCsv() {
	}

	static void write(List<Hit> hits, Path file) throws IOException {
		String text = text(hits);
		AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	static String text(List<Hit> hits) {
		StringBuilder text = new StringBuilder("\uFEFF");
		line(text, List.of(SearchTexts.get("csv.file"), SearchTexts.get("csv.class"), SearchTexts.get("csv.name"), SearchTexts.get("csv.place"),
			SearchTexts.get("csv.what"), SearchTexts.get("csv.text"), "id"));
		for (Hit hit : hits) {
			line(text, List.of(hit.file().getFullPath().makeRelative().toString(), Labels.of(hit.type(), UiTexts.language()), hit.name(),
				String.join(" › ", hit.place()), hit.what(), hit.text(), hit.id()));
		}
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> cells) {
		text.append(cells.stream().map(HitCsv::quoted).collect(Collectors.joining(","))).append("\r\n");
	}

	private static String quoted(String cell) {
		String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
		boolean plain = safe.chars().noneMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
		return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}
}
