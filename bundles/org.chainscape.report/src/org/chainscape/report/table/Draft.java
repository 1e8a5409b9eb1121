package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Column;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.report.ReportTable.Row;

/**
 * A table being put together. Whatever a cell is made of is written down as a statement, so that the source line names exactly the sources
 * of what is printed.
 */
final class Draft {

	/** More sources than these are looked up in the table of sources. */
	private static final int MOST_NAMED = 12;

	/** First part of the keys of its texts, with the dot. */
	private final String prefix;
	private final Desk desk;
	private final List<Column> columns = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final Set<Element> statements = new LinkedHashSet<>();
	private final List<String> notes = new ArrayList<>();
	private boolean numbered;
	/** The heading that holds now, and whether it still has to be printed. */
	private Cell heading;
	private boolean pending;

	/** A table whose name and texts begin with a word. */
	Draft(String prefix, Desk desk) {
		this.prefix = prefix;
		this.desk = desk;
	}

	/** Adds a column; its head is the text under the names of table and column. */
	Draft column(String key, Kind kind, double weight) {
		return titled(desk.text(prefix + key), kind, weight);
	}

	/** Adds a column with a head of its own. */
	Draft titled(String title, Kind kind, double weight) {
		columns.add(new Column(title, kind, weight));
		return this;
	}

	/** A heading over the rows that follow; printed only if one follows before the next heading, and once if it is the same again. */
	void group(String text, Element element) {
		Cell wanted = new Cell(text, null, element == null ? null : element.getId(), desk.marks(element));
		pending = pending || !wanted.equals(heading);
		heading = wanted;
	}

	/** Adds an entry. */
	void row(Cell... cells) {
		row(Level.BODY, Arrays.asList(cells));
	}

	/** Adds a row. */
	void row(Level level, List<Cell> cells) {
		if (pending) {
			List<Cell> group = new ArrayList<>(List.of(heading));
			while (group.size() < columns.size()) {
				group.add(Cell.EMPTY);
			}
			rows.add(new Row(Level.GROUP, group));
			pending = false;
		}
		rows.add(new Row(level, cells));
	}

	/** Words that tell of an element. */
	Cell cell(String text, Element element) {
		return cell(text, null, element);
	}

	/** Words about an element, with the number behind them. */
	Cell cell(String text, BigDecimal value, Element element) {
		states(element);
		return new Cell(text, value, element == null ? null : element.getId(), desk.marks(element) && !text.isEmpty());
	}

	/** Words made of several statements; the first one is where links lead. */
	Cell cell(String text, Collection<? extends Element> elements) {
		elements.forEach(this::states);
		boolean reserved = !text.isEmpty() && elements.stream().anyMatch(desk::marks);
		return new Cell(text, null, elements.isEmpty() ? null : elements.iterator().next().getId(), reserved);
	}

	/** Words that name the element of a row; the name itself states nothing. */
	Cell named(String text, Element element) {
		return new Cell(text, null, element == null ? null : element.getId(), desk.marks(element) && !text.isEmpty());
	}

	/** The numbers of the sources of what a row states. */
	Cell cited(Collection<? extends Element> elements) {
		numbered = true;
		elements.forEach(this::states);
		return Cell.of(desk.cited(elements));
	}

	/** The places where it stands what a row states. */
	Cell places(Collection<? extends Element> elements) {
		numbered = true;
		elements.forEach(this::states);
		return Cell.of(desk.places(elements));
	}

	/** Writes down that a statement can be read off the table. */
	void states(Element element) {
		if (element != null) {
			statements.add(element);
		}
	}

	/** Adds a note, under the names of table and text. */
	void note(String key, Object... arguments) {
		notes.add(desk.text(prefix + key, arguments));
	}

	/** {@return whether there is no row yet} */
	boolean isEmpty() {
		return rows.isEmpty();
	}

	ReportTable done() {
		if (numbered && !rows.isEmpty()) {
			notes.add(legend());
		}
		String sources = statements.isEmpty() ? "" : desk.basis().sources(statements);
		String name = prefix.substring(0, prefix.length() - 1);
		return new ReportTable(name, desk.text(name), columns, rows, sources, notes);
	}

	/** What the numbers in brackets mean. */
	private String legend() {
		Map<Integer, Source> used = new TreeMap<>();
		statements.stream().flatMap(element -> element.getCitations().stream()).map(Citation::getSource)
				.filter(source -> desk.numbers().of(source) > 0).forEach(source -> used.put(desk.numbers().of(source), source));
		if (used.size() > MOST_NAMED) {
			return desk.text("numbers.elsewhere");
		}
		List<String> publishers = used.values().stream().map(desk::publisher).toList();
		String separator = desk.language() == Language.ZH ? "；" : "; ";
		return desk.text("numbers", used.entrySet().stream().map(entry -> "[" + entry.getKey() + "] " + reference(entry.getValue(), publishers))
				.collect(Collectors.joining(separator)));
	}

	/** Publisher and date; the title only where the publisher does not say which source is meant. */
	private String reference(Source source, List<String> publishers) {
		String date = Words.date(source.getDate());
		String publisher = desk.publisher(source);
		String titled = Collections.frequency(publishers, publisher) > 1 ? desk.text("numbers.titled", publisher, desk.name(source)) : publisher;
		return date.isEmpty() ? titled : desk.text("numbers.dated", titled, date);
	}
}
