package org.chainscape.report.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.house.HouseStyle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Draws plots on a Java 2D surface, as vectors where the surface has them: what the axis counts above it, a legend only for several series,
 * direct labels where there is room for them, no frame. The same plot gives the same strokes. Needs no display.
 */
public final class PlotPainter {

	private static final double HEAD = 20;
	private static final double SWATCH = 9;

	private final ReportPlot plot;
	private final Look look;
	private final Graphics2D graphics;

	private PlotPainter(ReportPlot plot, Look look, Graphics2D graphics) {
		this.plot = plot;
		this.look = look;
		this.graphics = graphics;
	}

	/**
	 * Draws a plot without its title and source line.
	 *
	 * @param plot the plot
	 * @param house colours of the house
	 * @param graphics the surface; its transform, clip and attributes are as before afterwards
	 * @param area where to, in units of 1/96 inch
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public static void paint(ReportPlot plot, HouseStyle house, Graphics2D graphics, Rectangle2D area) {
		AffineTransform before = graphics.getTransform();
		Font font = graphics.getFont();
		Color color = graphics.getColor();
		// JFreeChart counts from the corner.
		graphics.translate(area.getX(), area.getY());
		new PlotPainter(plot, new Look(house), graphics).paint(area.getWidth(), area.getHeight());
		graphics.setTransform(before);
		graphics.setFont(font);
		graphics.setColor(color);
	}

	private void paint(double width, double height) {
		boolean lying = plot.kind() == Kind.LYING_BARS;
		double foot = plot.kind() == Kind.BUBBLES && !plot.axes().x().isEmpty() ? HEAD - 4 : 0;
		head(width, lying);
		Rectangle2D area = new Rectangle2D.Double(0, HEAD, width, height - HEAD - foot);
		boolean points = plot.kind() == Kind.LINES || plot.kind() == Kind.BUBBLES;
		PointCharts pointCharts = new PointCharts(plot, look);
		Plot inner = points ? pointCharts.make() : new BarCharts(plot, look, width).make();
		inner.setInsets(RectangleInsets.ZERO_INSETS);
		JFreeChart chart = new JFreeChart(null, null, inner, false);
		chart.setBackgroundPaint(null);
		chart.setBorderVisible(false);
		chart.setPadding(new RectangleInsets(7, 2, 2, 14));
		ChartRenderingInfo info = new ChartRenderingInfo();
		chart.draw(graphics, area, info);
		Rectangle2D data = info.getPlotInfo().getDataArea();
		if (points) {
			labels((XYPlot) inner, pointCharts, data);
		}
		if (foot > 0) {
			graphics.setFont(look.font(Look.SMALL, false));
			graphics.setColor(look.muted());
			String text = plot.axes().x();
			double wide = Look.width(text, look.font(Look.SMALL, false));
			graphics.drawString(text, (float) (data.getMaxX() - wide), (float) (height - 4));
		}
	}

	/** What the values are, on the left; the series, on the right. */
	private void head(double width, boolean lying) {
		Font font = look.font(Look.SMALL, false);
		graphics.setFont(font);
		graphics.setColor(look.muted());
		graphics.drawString(plot.axes().y(), 2f, (float) (HEAD - 8));
		if (plot.series().size() < 2) {
			return;
		}
		double needed = plot.series().stream().mapToDouble(series -> Look.width(series.name(), font) + SWATCH + 18).sum();
		double x = width - needed + 4;
		boolean years = plot.series().stream().allMatch(series -> series.name().matches("[0-9]{4}[AE]?"));
		for (int i = 0; i < plot.series().size(); i++) {
			boolean bars = lying || plot.kind() == Kind.BARS;
			graphics.setColor(bars && years ? look.step(i, plot.series().size()) : look.series(i));
			Rectangle2D swatch = new Rectangle2D.Double(x, HEAD - 16, SWATCH, SWATCH);
			graphics.fill(bars ? swatch : new Ellipse2D.Double(x, HEAD - 16, SWATCH, SWATCH));
			graphics.setColor(look.text());
			String name = plot.series().get(i).name();
			graphics.drawString(name, (float) (x + SWATCH + 4), (float) (HEAD - 8));
			x += Look.width(name, font) + SWATCH + 18;
		}
	}

	private void labels(XYPlot inner, PointCharts charts, Rectangle2D data) {
		PointLabels labels = new PointLabels(data, look.font(Look.SMALL - 1, false));
		for (int i = 0; i < plot.series().size(); i++) {
			Point2D before = null;
			for (Point point : plot.series().get(i).points()) {
				double x = inner.getDomainAxis().valueToJava2D(point.x(), data, RectangleEdge.BOTTOM);
				double y = inner.getRangeAxis().valueToJava2D(point.y(), data, RectangleEdge.LEFT);
				// Along a line the numbers are told; bubbles are named.
				Point2D at = new Point2D.Double(x, y);
				labels.add(plot.kind() == Kind.LINES ? numbered(point) : point, at, charts.radius(point));
				if (plot.kind() == Kind.LINES && before != null) {
					labels.add(new Line2D.Double(before, at));
				}
				before = at;
			}
		}
		graphics.setColor(look.text());
		labels.draw(graphics);
	}

	private static Point numbered(Point point) {
		return new Point(Look.numbers().format(point.y()), point.x(), point.y(), point.size(), point.printed(), point.elementId(),
				point.estimated(), point.reserved());
	}
}
