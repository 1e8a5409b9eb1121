package org.chainscape.ui.quality;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A heading, with a remark behind it.
 *
 * @param text the heading
 * @param remark the remark; empty for none
 */
record Heading(String text, String remark) implements Block {

	private static final int ABOVE = 16;
	private static final int BELOW = 6;

	@Override
	public int height(Brush brush, int width) {
		return ABOVE + brush.extent(brush.fonts().bold(), text).y + BELOW;
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		brush.text(Tone.HEAD, brush.fonts().bold(), text, area.x, area.y + ABOVE);
		int used = brush.extent(brush.fonts().bold(), text).x + 12;
		int high = brush.extent(brush.fonts().bold(), text).y;
		brush.textIn(Tone.FAINT, brush.fonts().small(), remark, new Rectangle(area.x + used, area.y + ABOVE, area.width - used, high));
	}

	@Override
	public String says() {
		return remark;
	}
}
