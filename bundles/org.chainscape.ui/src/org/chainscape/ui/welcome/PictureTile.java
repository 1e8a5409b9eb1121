package org.chainscape.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A picture of what one gets with its name below. */
final class PictureTile extends Pressable {

	private static final int EDGE = 4;
	private static final int LABEL = 24;

	private final Image picture;
	private final int height;
	private final boolean whole;

	/**
	 * Makes a tile.
	 *
	 * @param parent where it stands
	 * @param look colours
	 * @param picture the picture
	 * @param height height of all, in points; a picture higher than 100 fills its area
	 * @param entry name and what it does
	 */
	PictureTile(Composite parent, Look look, Image picture, int height, Entry entry) {
		super(parent, look, Look.Tone.CARD, entry.name(), entry.work());
		this.picture = picture;
		this.height = height;
		this.whole = height <= 120;
		setToolTipText(entry.what());
	}

	@Override
	void paint(GC gc, Rectangle area) {
		gc.setBackground(look().color(Look.Tone.FIGURE));
		boolean labelled = whole;
		int bottom = labelled ? LABEL : 0;
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - bottom - 1, ARC, ARC);
		Rectangle inner = new Rectangle(EDGE, EDGE, area.width - 2 * EDGE, area.height - bottom - 2 * EDGE);
		picture(gc, picture, inner, whole);
		gc.setForeground(look().color(isHot() ? Look.Tone.BLUE : Look.Tone.LINE));
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - bottom - 1, ARC, ARC);
		if (labelled) {
			gc.setForeground(look().color(isHot() || isFocusControl() ? Look.Tone.BLUE : Look.Tone.INK));
			Point size = gc.textExtent(name());
			gc.drawText(name(), (area.width - size.x) / 2, area.height - LABEL + (LABEL - size.y) / 2 + 1, true);
		}
		ring(gc, new Rectangle(0, 0, area.width, area.height - bottom));
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(wide == SWT.DEFAULT ? 140 : wide, high == SWT.DEFAULT ? height : high);
	}
}
