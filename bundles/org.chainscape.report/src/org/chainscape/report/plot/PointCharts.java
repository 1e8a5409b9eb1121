package org.chainscape.report.plot;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Sets up points over time: bubbles, or lines through them. */
final class PointCharts {

	private static final double SMALLEST = 3.5;
	private static final double LARGEST = 16;
	/** Room at the ends of the axis of time, as a part of it; somewhat more at the right, where names stand. */
	private static final double ROOM = 0.05;
	/** More years than these are not all named. */
	private static final double MANY_YEARS = 12;

	private final ReportPlot plot;
	private final Look look;
	private final List<Point> points;

	PointCharts(ReportPlot plot, Look look) {
		this.plot = plot;
		this.look = look;
		this.points = plot.series().stream().map(Series::points).flatMap(List::stream).toList();
	}

	XYPlot make() {
		XYSeriesCollection data = new XYSeriesCollection();
		for (int i = 0; i < plot.series().size(); i++) {
			// Unsorted and with repeated times, as they stand.
			XYSeries series = new XYSeries(i, false, true);
			plot.series().get(i).points().forEach(point -> series.add(point.x(), point.y()));
			data.addSeries(series);
		}
		XYPlot chart = new XYPlot(data, times(), values(), new Points());
		chart.setBackgroundPaint(null);
		chart.setOutlineVisible(false);
		chart.setDomainGridlinesVisible(false);
		chart.setRangeGridlinePaint(look.grid());
		chart.setRangeGridlineStroke(Look.HAIRLINE);
		chart.setAxisOffset(RectangleInsets.ZERO_INSETS);
		return chart;
	}

	/** The radius of a bubble: areas are in proportion to the third numbers. */
	double radius(Point point) {
		double most = points.stream().mapToDouble(Point::size).max().orElse(1);
		double least = points.stream().mapToDouble(Point::size).min().orElse(1);
		return most <= least || most <= 0 ? SMALLEST + 1 : Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, point.size()) / most));
	}

	Color color(int series) {
		return look.series(series);
	}

	private ValueAxis times() {
		NumberAxis axis = new NumberAxis();
		double first = points.stream().mapToDouble(Point::x).min().orElse(0);
		double last = points.stream().mapToDouble(Point::x).max().orElse(0);
		double room = Math.max(0.2, (last - first) * ROOM);
		axis.setRange(first - room, last + 1.5 * room);
		axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((last - first) / MANY_YEARS))));
		axis.setNumberFormatOverride(Look.years());
		axis.setTickLabelFont(look.font(Look.TEXT, false));
		axis.setTickLabelPaint(look.text());
		axis.setAxisLinePaint(look.muted());
		axis.setAxisLineStroke(Look.HAIRLINE);
		axis.setTickMarkPaint(look.muted());
		axis.setTickMarkStroke(Look.HAIRLINE);
		return axis;
	}

	private ValueAxis values() {
		return ValueAxes.of(points.stream().mapToDouble(Point::y), plot.axes().logarithmic(), 0.1, look);
	}

	private Point point(int row, int column) {
		return plot.series().get(row).points().get(column);
	}

	/** Filled points; what is expected is hollow, and a line towards it is dashed. */
	private final class Points extends XYLineAndShapeRenderer {

		private static final long serialVersionUID = 1L;

		Points() {
			super(plot.kind() == Kind.LINES, true);
			setUseFillPaint(true);
			setUseOutlinePaint(true);
			setDrawOutlines(true);
			setDefaultOutlineStroke(Look.OUTLINE, false);
		}

		@Override
		public Paint getItemPaint(int row, int column) {
			return color(row);
		}

		@Override
		public Paint getItemFillPaint(int row, int column) {
			return point(row, column).estimated() ? Color.WHITE : plot.kind() == Kind.LINES ? color(row) : Look.mix(color(row), 0.8);
		}

		@Override
		public Paint getItemOutlinePaint(int row, int column) {
			return point(row, column).reserved() ? Marks.RESERVED : color(row);
		}

		@Override
		public Stroke getItemStroke(int row, int column) {
			return point(row, column).estimated() ? Look.DASHED : Look.LINE;
		}

		@Override
		public Shape getItemShape(int row, int column) {
			double radius = plot.kind() == Kind.LINES ? SMALLEST - 0.5 : radius(point(row, column));
			return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
		}
	}
}
