package org.chainscape.ui.quality;

import org.chainscape.analysis.SegmentQuality;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A stage or segment: its score as a bar and what it holds.
 *
 * @param segment the segment
 * @param counts what it holds, in words
 * @param says everything about it in words
 */
record SegmentRow(SegmentQuality segment, String counts, String says) implements Block {

	private static final int HEIGHT = 24;
	private static final int BAR = 8;
	private static final int GOOD = 90;
	private static final int FAIR = 60;
	private static final int STEP = 16;

	@Override
	public int height(Brush brush, int width) {
		return HEIGHT;
	}

	@Override
	public String target() {
		return segment.id();
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		boolean stage = segment.depth() == 0;
		if (state == State.PLAIN && stage) {
			brush.fill(Tone.SOFT, area, 0);
		}
		if (stage) {
			brush.fill(Tone.BLUE, area.x, area.y, 3, area.height);
		}
		int name = Math.max(90, Math.min(300, area.width * 2 / 5));
		int indent = 10 + segment.depth() * STEP;
		brush.textIn(segment.depth() > 1 ? Tone.MUTED : Tone.TEXT, stage ? brush.fonts().bold() : brush.fonts().plain(), segment.name(),
			new Rectangle(area.x + indent, area.y, name - indent, area.height));
		int bar = Math.max(40, Math.min(140, area.width / 5));
		int x = area.x + name + 34;
		int points = segment.score().points().orElse(-1);
		String number = points < 0 ? "–" : String.valueOf(points);
		brush.textTo(points < 0 ? Tone.FAINT : Tone.TEXT, brush.fonts().bold(), number, x,
			area.y + (area.height - brush.extent(brush.fonts().bold(), number).y) / 2);
		if (points >= 0) {
			Rectangle track = new Rectangle(x + 8, area.y + (area.height - BAR) / 2, bar, BAR);
			brush.fill(Tone.TRACK, track, BAR / 2);
			brush.fill(points >= GOOD ? Tone.GREEN : points >= FAIR ? Tone.AMBER : Tone.RED,
				new Rectangle(track.x, track.y, Math.max(points == 0 ? 2 : BAR, bar * points / 100), BAR), points == 0 ? 0 : BAR / 2);
		}
		int rest = x + 8 + bar + 14;
		brush.textIn(Tone.MUTED, brush.fonts().small(), counts, new Rectangle(rest, area.y, area.x + area.width - rest, area.height));
	}
}
