package org.chainscape.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.chainscape.model.ask.Answer;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;

/** The answer to a question as a table: aligned for reading, or as CSV for spreadsheets. */
final class QueryTable {

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	/** What a spreadsheet would take for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final Console console;
	private final Language language;

	QueryTable(Console console) {
		this.console = console;
		language = console.language();
	}

	/** {@return a line per row, and how many there are} */
	String text(Answer answer) {
		Columns columns = new Columns();
		boolean followed = answer.rows().stream().anyMatch(row -> row.step() > 0);
		for (Answer.Row row : answer.rows()) {
			String via = via(row);
			if (followed) {
				columns.add("", step(row), kind(row.element()), name(row.element()), tickers(row.element()), via);
			} else {
				columns.add("", kind(row.element()), name(row.element()), tickers(row.element()), via, row.element().getId());
			}
		}
		boolean all = answer.rows().size() == answer.total();
		return columns.write() + (all ? console.text("query.total", answer.total())
			: console.text("query.part", answer.rows().size(), answer.total())) + "\n";
	}

	/** {@return the table with a head, in UTF-8 with a mark that spreadsheets know it by} */
	String csv(Answer answer) {
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		line(text, List.of("step", "side", "kind", "name", "ticker", "id", "relation", "from", "from_id"));
		for (Answer.Row row : answer.rows()) {
			NamedElement from = row.from();
			line(text, List.of(String.valueOf(row.step()), row.side() == Answer.Side.NONE ? "" : row.side().name().toLowerCase(Locale.ROOT),
				row.element().eClass().getName(), name(row.element()), tickers(row.element()), row.element().getId(),
				row.via() == null ? "" : row.via().eClass().getName(), from == null ? "" : name(from), from == null ? "" : from.getId()));
		}
		return text.toString();
	}

	static String tickers(NamedElement element) {
		return element instanceof Company company ? company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" ")) : "";
	}

	private static void line(StringBuilder text, List<String> cells) {
		text.append(cells.stream().map(QueryTable::quoted).collect(Collectors.joining(","))).append("\r\n");
	}

	private static String quoted(String cell) {
		String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
		boolean plain = safe.chars().noneMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
		return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}

	private String step(Answer.Row row) {
		return row.side() == Answer.Side.NONE ? "0" : (row.side() == Answer.Side.UPSTREAM ? "-" : "+") + row.step();
	}

	private String via(Answer.Row row) {
		Relation via = row.via();
		if (via == null || row.from() == null) {
			return "";
		}
		boolean outgoing = via.getSource() == row.from();
		String kind = Labels.of(via.eClass(), language);
		return outgoing ? name(row.from()) + " —" + kind + "→" : "—" + kind + "→ " + name(row.from());
	}

	private String kind(NamedElement element) {
		return Labels.of(element.eClass(), language);
	}

	private String name(NamedElement element) {
		return Labels.name(element, language).replaceAll("\\s+", " ");
	}
}
