package org.chainscape.report.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;

/** The look of plots: the colours of the house, one font in few sizes, thin lines. Lengths are in units of 1/96 inch. */
final class Look {

	static final double TEXT = 11;
	static final double SMALL = 10;
	/** Numbers from here on are not written out. */
	static final double LONG = 1e9;
	static final Stroke HAIRLINE = new BasicStroke(0.625f);
	static final Stroke OUTLINE = new BasicStroke(1f);
	static final Stroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	static final Stroke DASHED = new BasicStroke(1.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);

	private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
	/** Beside the first colour, which is that of the house; calm, and apart for eyes that do not see the hue. */
	private static final List<Color> OTHERS = List.of(new Color(0xd08a2e), new Color(0x3c8f78), new Color(0x8a6db1), new Color(0xb0566a),
			new Color(0x5f87b8), new Color(0x7d8a3a));

	private final Fonts fonts;
	private final HouseStyle house;

	Look(HouseStyle house) {
		this.house = house;
		this.fonts = Fonts.find();
	}

	Font font(double size, boolean bold) {
		return fonts.font(new FontSpec(size, bold));
	}

	Color text() {
		return of(house.colors().text());
	}

	Color muted() {
		return of(house.colors().muted());
	}

	Color primary() {
		return of(house.colors().primary());
	}

	/** Lines that only guide the eye. */
	Color grid() {
		return mix(muted(), 0.22);
	}

	/** The colour of a series among others that differ in kind. */
	Color series(int index) {
		return index == 0 ? mix(primary(), 0.88) : OTHERS.get((index - 1) % OTHERS.size());
	}

	/** The colour of a series among others that follow each other, such as years: from strong to light. */
	Color step(int index, int count) {
		return count < 2 ? series(0) : mix(primary(), 0.92 - 0.56 * index / (count - 1));
	}

	/** What is expected is drawn light. */
	Color light(Color color) {
		return mix(color, 0.42);
	}

	/** A colour thinned with white, without transparency, which not every format has. */
	static Color mix(Color color, double share) {
		return new Color(part(color.getRed(), share), part(color.getGreen(), share), part(color.getBlue(), share));
	}

	private static int part(int value, double share) {
		return (int) Math.round(255 - (255 - value) * share);
	}

	private static Color of(org.chainscape.scene.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}

	/** The width of a text, the same on every surface. */
	static double width(String text, Font font) {
		return font.getStringBounds(text, MEASURE).getWidth();
	}

	/** Numbers as axes print them, the same on every machine. */
	static NumberFormat numbers() {
		return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
	}

	/** Numbers up to some size: long ones in E notation. */
	static NumberFormat numbers(double most) {
		return most < LONG ? numbers() : new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
	}

	/** Years. */
	static NumberFormat years() {
		return new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
	}
}
