package org.chainscape.report.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.imageio.ImageIO;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.house.HouseStyle;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Plots as picture files. The same plot gives the same bytes. Needs no display. */
public final class PlotPictures {

	private static final String FAMILIES = "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif";
	private static final double UNITS_PER_INCH = 96;
	private static final int DIGITS = 3;
	private static final long MOST_PIXELS = 100_000_000;

	private PlotPictures() {
	}

	/**
	 * A plot as SVG: text stays text, so that it can be searched.
	 *
	 * @param plot the plot
	 * @param house colours of the house
	 * @param width width in units of 1/96 inch
	 * @param height height in the same units
	 * @return the {@code svg} element, without XML declaration, so that it can stand in a page
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public static String svg(ReportPlot plot, HouseStyle house, double width, double height) {
		SVGGraphics2D graphics = new SVGGraphics2D(width, height);
		// Several plots stand in one page.
		graphics.setDefsKeyPrefix("plot-" + Integer.toHexString(plot.name().hashCode()) + "-");
		graphics.setGeomDoubleConverter(PlotPictures::number);
		graphics.setTransformDoubleConverter(PlotPictures::number);
		graphics.setFontFunction(family -> FAMILIES);
		PlotPainter.paint(plot, house, graphics, new Rectangle2D.Double(0, 0, width, height));
		String body = graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
		int start = body.indexOf('>', body.indexOf("<svg"));
		return body.substring(body.indexOf("<svg"), start) + " role=\"img\"><title>" + escaped(plot.title()) + "</title>"
				+ body.substring(start + 1);
	}

	/**
	 * A plot as PNG.
	 *
	 * @param plot the plot
	 * @param house colours of the house
	 * @param width width in units of 1/96 inch
	 * @param height height in the same units
	 * @param dpi pixels per inch; at 96 one unit is one pixel
	 * @return the file
	 * @throws IllegalArgumentException if the picture would have no pixels or more than 100 million
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public static byte[] png(ReportPlot plot, HouseStyle house, double width, double height, int dpi) {
		double scale = dpi / UNITS_PER_INCH;
		long columns = Math.round(width * scale);
		long rows = Math.round(height * scale);
		if (columns < 1 || rows < 1 || columns * rows > MOST_PIXELS) {
			throw new IllegalArgumentException("A picture of " + columns + " × " + rows + " pixels");
		}
		BufferedImage image = new BufferedImage((int) columns, (int) rows, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.scale(scale, scale);
			PlotPainter.paint(plot, house, graphics, new Rectangle2D.Double(0, 0, width, height));
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
