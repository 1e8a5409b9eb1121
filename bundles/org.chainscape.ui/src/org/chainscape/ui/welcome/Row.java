package org.chainscape.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A line of a list: icon, name, and a detail at its end. */
final class Row extends Pressable {

	private static final int HEIGHT = 28;
	private static final int EDGE = 8;
	private static final int ICON = 16;

	private final Image icon;
	private final String detail;

	Row(Composite parent, Look look, Image icon, Entry entry) {
		super(parent, look, Look.Tone.PAPER, entry.name(), entry.work());
		this.icon = icon;
		this.detail = entry.what() == null ? "" : entry.what();
	}

	@Override
	void paint(GC gc, Rectangle area) {
		if (isHot()) {
			gc.setBackground(look().color(Look.Tone.HOT));
			gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
		}
		gc.drawImage(icon, EDGE, (area.height - ICON) / 2);
		int left = EDGE + ICON + EDGE;
		Point end = gc.textExtent(detail);
		int room = area.width - left - EDGE - (detail.isEmpty() ? 0 : end.x + EDGE);
		gc.setForeground(look().color(Look.Tone.BLUE));
		String text = shortened(gc, room);
		gc.drawText(text, left, (area.height - gc.textExtent(text).y) / 2, true);
		gc.setForeground(look().color(Look.Tone.QUIET));
		gc.drawText(detail, area.width - EDGE - end.x, (area.height - end.y) / 2, true);
		ring(gc, area);
	}

	private String shortened(GC gc, int room) {
		String text = name();
		for (int end = text.length() - 1; end > 1 && gc.textExtent(text).x > room; end--) {
			text = name().substring(0, end) + '…';
		}
		return text;
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(wide == SWT.DEFAULT ? 200 : wide, high == SWT.DEFAULT ? HEIGHT : high);
	}
}
