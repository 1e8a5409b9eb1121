package org.chainscape.diagram.look;

import java.util.Optional;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for colours. */
final class Colors {

	private static final String HEX = "#[0-9a-fA-F]{6}";

	private Colors() {
	}

	/** Opens the dialog of the platform; the answer is of the form #rrggbb, empty if cancelled. */
	static Optional<String> ask(Shell shell, String title, String present) {
		ColorDialog dialog = new ColorDialog(shell);
		dialog.setText(title);
		if (isColor(present)) {
			dialog.setRGB(rgb(present));
		}
		return Optional.ofNullable(dialog.open()).map(rgb -> String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
	}

	static boolean isColor(String text) {
		return text != null && text.matches(HEX);
	}

	static RGB rgb(String hex) {
		int value = Integer.parseInt(hex.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}
}
