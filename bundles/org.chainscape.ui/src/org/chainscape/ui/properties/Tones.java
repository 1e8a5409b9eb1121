package org.chainscape.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that fit the ground they stand on, light or dark. */
final class Tones {

	private static final int MIDDLE = 128;
	private static final Color QUIET_ON_LIGHT = new Color(85, 99, 122);
	private static final Color QUIET_ON_DARK = new Color(174, 184, 198);

	private Tones() {
	}

	/** {@return whether a control stands on dark ground} */
	static boolean isDark(Control control) {
		// What takes the ground of its parent answers with none of its own.
		RGB ground = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return (ground.red * 3 + ground.green * 6 + ground.blue) / 10 < MIDDLE;
	}

	/** {@return the colour of remarks} */
	static Color quiet(Control control) {
		return isDark(control) ? QUIET_ON_DARK : QUIET_ON_LIGHT;
	}
}
