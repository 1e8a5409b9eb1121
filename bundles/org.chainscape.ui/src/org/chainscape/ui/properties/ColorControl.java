package org.chainscape.ui.properties;

import java.util.Locale;
import java.util.regex.Pattern;

import org.chainscape.tabular.form.Trial;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;

/** A colour as #rrggbb or from the dialog of the platform; empty for that of the theme. */
final class ColorControl extends BesideControl {

	private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
	private static final int WIDTH = 190;
	private static final int SIZE = 14;
	private static final int BYTE = 0xFF;

	ColorControl(Row row) {
		super(row, SWT.PUSH);
		button().setToolTipText(PropertyTexts.get("color.choose"));
		button().addListener(SWT.Dispose, event -> drop());
		paint("");
	}

	@Override
	int goodWidth() {
		return WIDTH;
	}

	@Override
	String hint() {
		return PropertyTexts.get("color.theme");
	}

	@Override
	Trial trial(String typed) {
		String word = typed.strip();
		if (word.isEmpty()) {
			return entry().set(null);
		}
		return HEX.matcher(word).matches() ? entry().set(full(word)) : new Trial(null, PropertyTexts.get("color.wrong", word));
	}

	private static String full(String word) {
		String digits = word.replace("#", "").toLowerCase(Locale.ROOT);
		return '#' + (digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"));
	}

	@Override
	void typed(String typed) {
		paint(typed);
	}

	@Override
	void understood(String now) {
		paint(now);
	}

	private void paint(String text) {
		drop();
		boolean known = HEX.matcher(text.strip()).matches();
		RGB rgb = known ? rgb(full(text.strip())) : new RGB(BYTE, BYTE, BYTE);
		ImageData data = new ImageData(SIZE, SIZE, 24, new PaletteData(0xFF0000, 0xFF00, BYTE));
		for (int x = 0; x < SIZE; x++) {
			for (int y = 0; y < SIZE; y++) {
				boolean edge = x == 0 || y == 0 || x == SIZE - 1 || y == SIZE - 1 || !known && x == y;
				RGB dot = edge ? new RGB(120, 130, 145) : rgb;
				data.setPixel(x, y, dot.red << 16 | dot.green << 8 | dot.blue);
			}
		}
		button().setImage(new Image(button().getDisplay(), data));
	}

	private void drop() {
		Image image = button().getImage();
		if (image != null) {
			button().setImage(null);
			image.dispose();
		}
	}

	private static RGB rgb(String hex) {
		Color color = new Color(Integer.parseInt(hex.substring(1, 3), 16), Integer.parseInt(hex.substring(3, 5), 16),
			Integer.parseInt(hex.substring(5, 7), 16));
		return color.getRGB();
	}

	@Override
	void pressed() {
		ColorDialog dialog = new ColorDialog(text().getShell());
		dialog.setText(entry().field().label(host().scope().language()));
		if (HEX.matcher(text().getText().strip()).matches()) {
			dialog.setRGB(rgb(full(text().getText().strip())));
		}
		RGB chosen = dialog.open();
		if (chosen != null) {
			fill(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
			finish();
			paint(text().getText());
		}
	}
}
