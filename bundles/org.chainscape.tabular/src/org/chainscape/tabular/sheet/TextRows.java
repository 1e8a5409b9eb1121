package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.guard.FormulaGuard;
import org.chainscape.tabular.sheet.SheetException.Kind;

/** The rows of delimited text, read as Excel reads them: a quote encloses a cell only where it is its first character. */
final class TextRows extends TableRows {

	private static final int END = -1;

	private final Place file;
	private final CharacterBuffer characters;
	private final TextSource source;
	private final TextStyle style;
	private final SheetLimits limits;
	private final Notices notices;
	private final StringBuilder text = new StringBuilder();
	private int number;
	private int length;

	TextRows(Place file, TextSource source, TextStyle style, SheetLimits limits, Notices notices) throws SheetException {
		this.file = file;
		this.source = source;
		this.style = style;
		this.limits = limits;
		this.notices = notices;
		try {
			this.characters = new CharacterBuffer(source.open(), style.careful() ? limits.cellCharacters() : 0);
		} catch (IOException e) {
			throw Failures.of(e, file);
		}
	}

	@Override
	TableRow read() throws SheetException {
		try {
			if (number == 0 && style.announced()) {
				skipLine();
			}
			while (true) {
				List<Cell> cells = record();
				if (cells == null) {
					source.check();
					return null;
				}
				if (!cells.isEmpty()) {
					return new TableRow(number, cells);
				}
			}
		} catch (IOException e) {
			throw Failures.of(e, file.row(number));
		}
	}

	private void skipLine() throws IOException {
		int character = characters.next();
		while (character != END && character != '\n') {
			character = characters.next();
		}
	}

	/** {@return the cells of the next row without blank ones at its end; {@code null} at the end} */
	private List<Cell> record() throws IOException {
		int character = characters.next();
		if (character == END) {
			return null;
		}
		number++;
		length = 0;
		if (number > limits.rows()) {
			throw new SheetException(Kind.ROWS, file.row(number), limits.rows());
		}
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		while (true) {
			column++;
			character = cell(character, column);
			if (!text.isEmpty()) {
				if (column > limits.columns()) {
					throw new SheetException(Kind.COLUMNS, file.row(number), limits.columns());
				}
				while (cells.size() < column - 1) {
					cells.add(Cell.BLANK);
				}
				String clean = clean(text.toString(), column);
				cells.add(Cell.of(clean.startsWith("'") ? FormulaGuard.unguard(clean) : clean));
			}
			if (character != style.delimiter()) {
				break;
			}
			character = characters.next();
		}
		if (character == '\r' && characters.peek() == '\n') {
			characters.next();
		}
		return withoutBlankEnd(cells);
	}

	/** Rows of nothing but spaces are no rows; the spaces of others are kept. */
	private static List<Cell> withoutBlankEnd(List<Cell> cells) {
		int end = cells.size();
		while (end > 0 && cells.get(end - 1).isBlank()) {
			end--;
		}
		return cells.subList(0, end);
	}

	/** Reads a cell that begins with a character into the text; {@return the character behind it} */
	private int cell(int first, int column) throws IOException {
		text.setLength(0);
		int character = first;
		if (first == style.quote() && (!style.careful() || characters.closes(style.quote(), style.delimiter()))) {
			quoted(column);
			character = characters.next();
		}
		while (character != style.delimiter() && character != '\n' && character != '\r' && character != END) {
			text.append((char) character);
			characters.run(text, style.delimiter());
			checkLength(column, Kind.CELL);
			character = characters.next();
		}
		length += text.length();
		if (length > limits.rowCharacters()) {
			throw new SheetException(Kind.ROW_LENGTH, file.row(number), limits.rowCharacters());
		}
		return character;
	}

	private void quoted(int column) throws IOException {
		while (true) {
			int character = characters.next();
			if (character == END) {
				throw new SheetException(Kind.OPEN_QUOTE, file.row(number).column(column), String.valueOf(style.quote()));
			}
			if (character == style.quote()) {
				if (characters.peek() != style.quote()) {
					return;
				}
				characters.next();
			}
			text.append((char) character);
			characters.run(text, style.quote());
			checkLength(column, Kind.LONG_QUOTE);
		}
	}

	private void checkLength(int column, Kind kind) {
		if (text.length() > limits.cellCharacters()) {
			throw new SheetException(kind, file.row(number).column(column), limits.cellCharacters(), String.valueOf(style.quote()));
		}
	}

	private String clean(String raw, int column) {
		String clean = Characters.clean(raw);
		if (clean != raw && Characters.lost(raw, clean)) {
			notices.add(SheetNotice.Kind.CONTROL_CHARACTERS, file.row(number).column(column));
		}
		return clean;
	}

	@Override
	public void close() {
		characters.close();
	}
}
