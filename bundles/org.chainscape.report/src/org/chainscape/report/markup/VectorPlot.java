package org.chainscape.report.markup;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.plot.PlotPainter;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Writes plots as SVG with text that stays text. */
public final class VectorPlot {

	/** Width of plots in units of 1/96 inch. */
	public static final double WIDTH = 720;
	/** Height of plots in units of 1/96 inch. */
	public static final double HEIGHT = 400;
	private static final String FAMILIES = "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif";
	private static final int DIGITS = 2;

	private VectorPlot() {
	}

	/**
	 * Draws a plot.
	 *
	 * @param plot the plot
	 * @param house colours of the house
	 * @return a whole SVG without title and source line; the same plot gives the same characters
	 */
	public static String svg(ReportPlot plot, HouseStyle house) {
		SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
		graphics.setDefsKeyPrefix("plot");
		graphics.setGeomDoubleConverter(VectorPlot::number);
		graphics.setTransformDoubleConverter(VectorPlot::number);
		graphics.setFontFunction(family -> FAMILIES);
		PlotPainter.paint(plot, house, graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		return graphics.getSVGElement(null, true, new ViewBox(0, 0, WIDTH, HEIGHT), null, null);
	}

	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
