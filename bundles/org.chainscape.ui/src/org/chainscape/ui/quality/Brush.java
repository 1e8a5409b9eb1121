package org.chainscape.ui.quality;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chainscape.model.text.Language;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints with the tones and fonts of the view. Lengths are in points; the platform scales them. */
final class Brush {

	private static final int BYTE = 0xFF;
	private static final String DOTS = "…";

	private final GC gc;
	private final boolean dark;
	private final Fonts fonts;

	/**
	 * The fonts of the view, from that of the workbench.
	 *
	 * @param plain for text
	 * @param bold for names and numbers
	 * @param small for remarks
	 * @param large for the numbers of cards
	 */
	record Fonts(Font plain, Font bold, Font small, Font large) {

		static Fonts of(Font base, ResourceManager resources) {
			FontDescriptor plain = FontDescriptor.createFrom(base);
			FontData data = base.getFontData()[0];
			return new Fonts(base, resources.create(plain.withStyle(SWT.BOLD)),
				resources.create(plain.setHeight(Math.max(7, data.getHeight() - 1))),
				resources.create(plain.setHeight(data.getHeight() * 2).withStyle(SWT.BOLD)));
		}
	}

	Brush(GC gc, boolean dark, Fonts fonts) {
		this.gc = gc;
		this.dark = dark;
		this.fonts = fonts;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setFont(fonts.plain());
	}

	Fonts fonts() {
		return fonts;
	}

	static Color color(Tone tone, boolean dark) {
		int rgb = tone.rgb(dark);
		return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
	}

	void fill(Tone tone, int x, int y, int width, int height) {
		fill(tone, new Rectangle(x, y, width, height), 0);
	}

	void fill(Tone tone, Rectangle area, int radius) {
		gc.setBackground(color(tone, dark));
		if (radius == 0) {
			gc.fillRectangle(area);
		} else {
			gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 2 * radius, 2 * radius);
		}
	}

	void frame(Tone tone, Rectangle area, int radius) {
		gc.setForeground(color(tone, dark));
		gc.setLineWidth(1);
		gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 2 * radius, 2 * radius);
	}

	void line(Tone tone, int x1, int y1, int x2, int y2) {
		gc.setForeground(color(tone, dark));
		gc.setLineWidth(1);
		gc.drawLine(x1, y1, x2, y2);
	}

	void dashed(Tone tone, int x, int y1, int y2) {
		gc.setLineStyle(SWT.LINE_DASH);
		line(tone, x, y1, x, y2);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Paints a part of a ring, clockwise from the top. */
	void ring(Tone tone, Rectangle area, double percent) {
		gc.setForeground(color(tone, dark));
		gc.setLineWidth(7);
		gc.setLineCap(SWT.CAP_FLAT);
		gc.drawArc(area.x, area.y, area.width, area.height, 90, -(int) Math.round(3.6 * percent));
		gc.setLineWidth(1);
	}

	/** Stripes for what is not known. */
	void stripes(Rectangle area) {
		fill(Tone.TRACK, area, 0);
		Rectangle before = gc.getClipping();
		gc.setClipping(before.intersection(area));
		for (int x = area.x - area.height; x < area.x + area.width; x += 6) {
			line(Tone.STONE, x, area.y + area.height, x + area.height, area.y);
		}
		gc.setClipping(before);
	}

	Point extent(Font font, String text) {
		gc.setFont(font);
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT);
	}

	void text(Tone tone, Font font, String text, int x, int y) {
		gc.setFont(font);
		gc.setForeground(color(tone, dark));
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** Paints a text that ends at x. */
	void textTo(Tone tone, Font font, String text, int x, int y) {
		text(tone, font, text, x - extent(font, text).x, y);
	}

	void textAround(Tone tone, Font font, String text, int x, int y) {
		text(tone, font, text, x - extent(font, text).x / 2, y);
	}

	/** Paints as much of a text as there is room for. */
	void textIn(Tone tone, Font font, String text, Rectangle room) {
		Point size = extent(font, text);
		text(tone, font, size.x <= room.width ? text : shortened(font, text, room.width), room.x, room.y + (room.height - size.y) / 2);
	}

	private String shortened(Font font, String text, int width) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (extent(font, text.substring(0, middle) + DOTS).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low) + DOTS;
	}

	/** A text broken into lines. Chinese breaks anywhere, other scripts between words. */
	List<String> wrap(Font font, String text, int width) {
		List<String> lines = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getLineInstance(UiTexts.language() == Language.ZH
			? Locale.CHINESE : Locale.ENGLISH);
		breaks.setText(text);
		int start = 0;
		int last = 0;
		for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
			if (last > start && extent(font, text.substring(start, next).stripTrailing()).x > width) {
				lines.add(text.substring(start, last).stripTrailing());
				start = last;
			}
			last = next;
		}
		lines.add(text.substring(start));
		return lines;
	}
}
