package org.chainscape.diagram.part;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** Tool tips of figures, no wider than one can read. */
final class Tips {

	private static final int MARGIN = 3;
	/** Columns of a line; a Chinese character takes two. */
	private static final int COLUMNS = 80;
	/** From here on characters are wide, roughly; what matters is the width of a tool tip. */
	private static final char WIDE = '\u2E80';

	private Tips() {
	}

	/** {@return the figure of a tool tip} */
	static Label of(String text) {
		Label label = new Label(wrapped(text));
		label.setBorder(new MarginBorder(MARGIN));
		return label;
	}

	/** {@return the text with long lines broken: after a blank, or between wide characters} */
	static String wrapped(String text) {
		StringBuilder lines = new StringBuilder();
		int column = 0;
		int blank = -1;
		for (int i = 0; i < text.length(); i++) {
			char next = text.charAt(i);
			boolean wide = next >= WIDE;
			column = next == '\n' ? 0 : column + (wide ? 2 : 1);
			if (column > COLUMNS) {
				int at = wide || blank < 0 ? lines.length() : blank;
				column = lines.length() - at + (wide ? 2 : 1);
				lines.insert(at, '\n');
				blank = -1;
			}
			lines.append(next);
			blank = next == '\n' ? -1 : next == ' ' ? lines.length() : blank;
		}
		return lines.toString();
	}
}
