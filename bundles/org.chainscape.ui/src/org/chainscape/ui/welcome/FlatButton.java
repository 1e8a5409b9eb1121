package org.chainscape.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A button: filled with a colour, or only words. */
final class FlatButton extends Pressable {

	private static final int SIDE = 18;
	private static final int TOP = 8;

	private final Look.Tone fill;

	/**
	 * Makes a button.
	 *
	 * @param parent where it stands
	 * @param look colours
	 * @param behind colour behind it
	 * @param fill its colour, or {@code null} for words only
	 * @param entry name and what it does
	 */
	FlatButton(Composite parent, Look look, Look.Tone behind, Look.Tone fill, Entry entry) {
		super(parent, look, behind, entry.name(), entry.work());
		this.fill = fill;
		setToolTipText(entry.what());
	}

	@Override
	void paint(GC gc, Rectangle area) {
		Point size = gc.textExtent(name());
		if (fill != null) {
			gc.setBackground(look().color(fill));
			gc.setAlpha(isHot() ? 220 : 255);
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
			gc.setAlpha(255);
		} else if (isHot()) {
			gc.setBackground(look().color(Look.Tone.HOT));
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		}
		gc.setForeground(look().color(fill == null ? Look.Tone.BLUE : Look.Tone.ON_BUTTON));
		gc.drawText(name(), (area.width - size.x) / 2, (area.height - size.y) / 2, true);
		if (fill != null && isFocusControl()) {
			gc.setForeground(look().color(Look.Tone.ON_BUTTON));
			gc.drawRoundRectangle(3, 3, area.width - 7, area.height - 7, ARC - 4, ARC - 4);
		} else {
			ring(gc, area);
		}
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		GC gc = new GC(this);
		Point size = gc.textExtent(name());
		gc.dispose();
		int side = fill == null ? TOP : SIDE;
		return new Point(wide == SWT.DEFAULT ? size.x + 2 * side : wide, high == SWT.DEFAULT ? size.y + 2 * (fill == null ? 4 : TOP) : high);
	}
}
