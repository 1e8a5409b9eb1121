package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.GridCell;
import org.chainscape.ui.UiTexts;

/** What is said about the cell the mouse rests on: all of its text, where it is stated, what is wrong with it, why it cannot be edited. */
final class GridTips {

	private static final int LONG = 24;
	private static final int MOST = 6;

	private final GridCanvas table;
	private Frame.Spot shown;

	GridTips(GridCanvas table) {
		this.table = table;
	}

	void show(Frame.Spot spot) {
		if (spot.equals(shown)) {
			return;
		}
		shown = spot;
		String text = switch (spot.area()) {
			case CELL -> spot.row() < table.grid().rowCount() ? cell(table.grid().cell(spot.row(), spot.column()), spot.column())
				: UiTexts.text("grid.new.what", required());
			case HEAD -> head(table.grid().columns().get(spot.column()));
			case FILTER -> UiTexts.text("grid.filter.what");
			default -> "";
		};
		String tip = text.isEmpty() ? null : text.replace("&", "&&");
		if (!Objects.equals(tip, table.control().getToolTipText())) {
			table.control().setToolTipText(tip);
		}
	}

	private String required() {
		return String.join(UiTexts.text("grid.and"), table.grid().allColumns().stream()
			.filter(column -> table.grid().required().contains(column.key())).map(Column::label).toList());
	}

	private static String head(Column column) {
		return column.description().isEmpty() ? UiTexts.text("grid.head.what", column.label()) : column.label() + "\n" + column.description();
	}

	/** Everything about a cell, line by line. */
	String cell(GridCell cell, int column) {
		List<String> lines = new ArrayList<>();
		if (cell.text().length() > LONG) {
			lines.add(cell.text());
		}
		boolean states = column == 0 || cell.element().filter(Observation.class::isInstance).isPresent() || !cell.citations().isEmpty();
		if (states) {
			cell.citations().stream().limit(MOST).map(GridTips::citation).forEach(lines::add);
			if (cell.citations().size() > MOST) {
				lines.add(UiTexts.text("grid.tip.more", Integer.toString(cell.citations().size() - MOST)));
			}
		}
		if (cell.unsourced()) {
			lines.add(UiTexts.text("grid.tip.unsourced"));
		}
		cell.element().filter(Observation.class::isInstance).map(Observation.class::cast).map(Observation::getPrinted)
			.filter(printed -> !printed.equals(cell.text()) && !printed.isBlank())
			.ifPresent(printed -> lines.add(UiTexts.text("grid.tip.printed", printed)));
		cell.element().map(table.marks()::sentences).ifPresent(lines::addAll);
		cell.locked().ifPresent(lines::add);
		return String.join("\n", lines);
	}

	private static String citation(Citation citation) {
		StringBuilder text = new StringBuilder(citation.getSource() == null ? "?" : Labels.name(citation.getSource(), UiTexts.language()));
		for (String place : new String[] {citation.getSection(), citation.getLocator(), citation.getPage() == null ? null
			: UiTexts.text("grid.tip.page", citation.getPage()), citation.getLines()}) {
			if (place != null && !place.isBlank()) {
				text.append(UiTexts.text("grid.tip.comma")).append(place);
			}
		}
		String quote = citation.getQuote() == null || citation.getQuote().isBlank() ? "" : UiTexts.text("grid.tip.quote", citation.getQuote());
		return UiTexts.text("grid.tip.source", text + quote);
	}
}
