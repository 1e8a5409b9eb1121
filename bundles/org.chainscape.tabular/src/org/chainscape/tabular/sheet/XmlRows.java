package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.xml.stream.XMLStreamConstants;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The rows of a sheet of XML. */
final class XmlRows extends TableRows {

	private final Place sheet;
	private final XmlPart part;
	private final Means means;
	private final Supplier<Place> here = this::place;
	private final StringBuilder value = new StringBuilder();
	private final StringBuilder formula = new StringBuilder();
	private int row;
	private boolean hidden;
	private int column;
	private int length;

	/**
	 * What cells are made with.
	 *
	 * @param maker makes them
	 * @param styles formats by style
	 * @param texts shared texts
	 * @param limits what is too much
	 * @param stamp the file as it was
	 */
	record Means(CellMaker maker, XmlStyles styles, SharedTexts texts, SheetLimits limits, FileStamp stamp) {
	}

	XmlRows(Place sheet, XmlPart part, Means means) {
		this.sheet = sheet;
		this.part = part;
		this.means = means;
	}

	@Override
	TableRow read() throws SheetException {
		List<Cell> cells = new ArrayList<>();
		for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (part.element().equals("row")) {
					startRow();
				} else if (part.element().equals("c")) {
					put(cells, cell());
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (part.element().equals("row") && !cells.isEmpty()) {
					return new TableRow(row, cells, hidden);
				}
				if (part.element().equals("sheetData")) {
					break;
				}
			}
		}
		means.stamp().check();
		return null;
	}

	private void startRow() {
		String number = part.attribute("r");
		int next = number == null ? row + 1 : Numbers.whole(number, 0);
		if (next <= row) {
			throw new SheetException(Kind.ORDER, sheet.row(Math.max(next, 0)));
		}
		if (next > means.limits().rows()) {
			throw new SheetException(Kind.ROWS, sheet.row(next), means.limits().rows());
		}
		row = next;
		column = -1;
		length = 0;
		hidden = XmlPart.isTrue(part.attribute("hidden"));
	}

	/** Blank cells at the end of a row, which only have a look, are not kept. */
	private void put(List<Cell> cells, Cell cell) {
		if (cell.isBlank()) {
			return;
		}
		while (cells.size() < column) {
			cells.add(Cell.BLANK);
		}
		cells.add(cell);
		length += cell.text().length();
		if (length > means.limits().rowCharacters()) {
			throw new SheetException(Kind.ROW_LENGTH, sheet.row(row), means.limits().rowCharacters());
		}
	}

	private Cell cell() {
		String reference = part.attribute("r");
		int next = reference == null ? column + 1 : ColumnLetters.column(reference);
		if (next <= column || row == 0) {
			throw new SheetException(Kind.ORDER, place());
		}
		column = next;
		if (column >= means.limits().columns()) {
			throw new SheetException(Kind.COLUMNS, sheet.row(row), means.limits().columns());
		}
		String type = part.attribute("t");
		int style = Numbers.whole(part.attribute("s"), 0);
		value.setLength(0);
		formula.setLength(0);
		String inline = null;
		boolean calculated = false;
		StringBuilder target = null;
		int depth = 1;
		while (depth > 0) {
			int event = part.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				if (depth == 2 && part.element().equals("is")) {
					inline = XmlTexts.text(part, place(), means.limits().cellCharacters());
					depth--;
				}
				calculated |= depth == 2 && part.element().equals("f");
				target = depth != 2 ? null : part.element().equals("v") ? value : part.element().equals("f") ? formula : null;
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
				target = null;
			} else if (event == XMLStreamConstants.END_DOCUMENT) {
				break;
			} else if (target != null && XmlTexts.isText(event)) {
				append(target);
			}
		}
		return cell(type == null ? "n" : type, style, inline, calculated);
	}

	private void append(StringBuilder target) {
		part.appendText(target);
		if (target.length() > means.limits().cellCharacters()) {
			throw new SheetException(Kind.CELL, place(), means.limits().cellCharacters());
		}
	}

	private Cell cell(String type, int style, String inline, boolean calculated) {
		CellMaker maker = means.maker();
		if (inline != null) {
			return maker.text(inline, here);
		}
		String text = value.toString();
		if (text.isEmpty()) {
			// A formula may well give an empty text; any other result would be there.
			return calculated && !type.equals("str") ? maker.notCalculated(formula.toString(), here) : Cell.BLANK;
		}
		return switch (type) {
			case "s" -> maker.text(shared(text.strip()), here);
			case "str", "inlineStr" -> maker.text(XmlTexts.unescaped(text), here);
			case "b" -> CellMaker.truth(XmlPart.isTrue(text.strip()));
			case "e" -> CellMaker.error(text.strip());
			case "d" -> maker.isoDate(text.strip(), means.styles().format(style), here);
			default -> maker.number(Numbers.of(text.strip()), means.styles().format(style), text, here);
		};
	}

	private String shared(String number) {
		String text = means.texts().get(Numbers.whole(number, -1));
		if (text == null) {
			throw new SheetException(Kind.NO_SUCH_TEXT, place(), number);
		}
		return text;
	}

	private Place place() {
		return sheet.row(row).column(column + 1);
	}

	@Override
	public void close() {
		part.close();
	}
}
