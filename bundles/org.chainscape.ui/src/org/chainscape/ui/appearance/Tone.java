package org.chainscape.ui.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * A colour of ours beside those of the desktop, readable in light and in dark looks.
 *
 * @param onLight the colour on light ground
 * @param onDark the colour on dark ground
 */
public record Tone(RGB onLight, RGB onDark) {

	private static final int MIDDLE = 128;
	/** The looks this session was started with: lists are filled before the desktop has taken over their colours. */
	private static final Appearance STARTED = Appearance.chosen();

	/**
	 * A tone.
	 *
	 * @param onLight the colour on light ground, 0xrrggbb
	 * @param onDark the colour on dark ground, 0xrrggbb
	 * @return the tone
	 */
	public static Tone of(int onLight, int onDark) {
		return new Tone(rgb(onLight), rgb(onDark));
	}

	/** {@return the colour that fits lists and tables as they look now} */
	public RGB now() {
		RGB ground = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		boolean dark = (ground.red * 3 + ground.green * 6 + ground.blue) / 10 < MIDDLE;
		return dark || STARTED == Appearance.DARK ? onDark : onLight;
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}
}
