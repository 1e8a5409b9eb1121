package org.chainscape.ui.publish.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What lies under the pages of a preview; on dark windows it is dark, paper stays paper. */
record Ground(Color color, Color edge, Color shadow, Color words) {

	private static final int MIDDLE = 128;
	private static final int PAD = 24;

	static Ground of(Control control) {
		RGB window = control.getParent().getBackground().getRGB();
		boolean dark = (window.red * 3 + window.green * 6 + window.blue) / 10 < MIDDLE;
		return dark ? new Ground(new Color(0x24, 0x26, 0x29), new Color(0x55, 0x5a, 0x61), new Color(0x1a, 0x1b, 0x1d),
				new Color(0xb4, 0xba, 0xc2))
			: new Ground(new Color(0xe9, 0xec, 0xf1), new Color(0xc6, 0xcc, 0xd6), new Color(0xd6, 0xdb, 0xe3), new Color(0x5b, 0x67, 0x7a));
	}

	void fill(GC gc, Rectangle area) {
		gc.setBackground(color);
		gc.fillRectangle(area);
	}

	/** A sheet of white paper with a thin edge. */
	void paper(GC gc, Rectangle sheet, int depth) {
		gc.setBackground(shadow);
		gc.fillRectangle(sheet.x + depth, sheet.y + depth, sheet.width, sheet.height);
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(sheet);
		gc.setForeground(edge);
		gc.drawRectangle(sheet.x - 1, sheet.y - 1, sheet.width + 1, sheet.height + 1);
	}

	/** A sentence in the middle, in several lines where it is long. */
	void say(GC gc, Rectangle area, String sentence) {
		gc.setForeground(words);
		String text = wrapped(gc, sentence, Math.max(PAD, area.width - 2 * PAD));
		Point size = gc.textExtent(text);
		gc.drawText(text, Math.max(PAD, (area.width - size.x) / 2), Math.max(PAD, (area.height - size.y) / 2), true);
	}

	private static String wrapped(GC gc, String sentence, int width) {
		StringBuilder text = new StringBuilder();
		StringBuilder line = new StringBuilder();
		for (int at = 0; at < sentence.length(); at++) {
			char next = sentence.charAt(at);
			if (next == '\n' || gc.textExtent(line.toString() + next).x > width) {
				int space = next == '\n' ? -1 : line.lastIndexOf(" ");
				String rest = space > 0 ? line.substring(space + 1) : "";
				text.append(space > 0 ? line.substring(0, space) : line).append('\n');
				line = new StringBuilder(rest);
			}
			if (next != '\n') {
				line.append(next);
			}
		}
		return text.append(line).toString();
	}
}
