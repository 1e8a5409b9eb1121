package org.chainscape.ui.quality;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A finding or a gap: a mark, what it is, and where.
 *
 * @param tone colour of the mark
 * @param mark the mark
 * @param text what it is
 * @param remark where it stands; empty for nothing
 * @param target id of the element
 */
record EntryRow(Tone tone, String mark, String text, String remark, String target) implements Block {

	private static final int PAD = 4;

	@Override
	public int height(Brush brush, int width) {
		int text = brush.extent(brush.fonts().plain(), "口").y;
		return 2 * PAD + text + (remark.isEmpty() ? 0 : brush.extent(brush.fonts().small(), "口").y + 1);
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		int line = brush.extent(brush.fonts().plain(), "口").y;
		Point size = brush.extent(brush.fonts().small(), mark);
		brush.fill(tone, new Rectangle(area.x + 4, area.y + PAD + (line - 8) / 2, 8, 8), 3);
		brush.text(Tone.MUTED, brush.fonts().small(), mark, area.x + 18, area.y + PAD + (line - size.y) / 2);
		int x = area.x + Math.max(66, 18 + size.x + 10);
		int room = area.x + area.width - x - 4;
		brush.textIn(Tone.TEXT, brush.fonts().plain(), text, new Rectangle(x, area.y + PAD, room, line));
		if (!remark.isEmpty()) {
			brush.textIn(Tone.FAINT, brush.fonts().small(), remark,
				new Rectangle(x, area.y + PAD + line + 1, room, brush.extent(brush.fonts().small(), "口").y));
		}
		brush.line(Tone.TRACK, area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
	}

	@Override
	public String says() {
		return mark + "  " + text + (remark.isEmpty() ? "" : "\n" + remark);
	}
}
