package org.chainscape.report.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Sets up bars, upright or lying; dots where the axis is logarithmic, since the length of a bar says nothing there. */
final class BarCharts {

	/** More numbers than these are read off the axis. */
	private static final int MOST_LYING = 36;
	private static final double DOT = 4;
	/** Longer numbers are shown as printed. */
	private static final int SHORT = 8;
	/** What labels of the axis take of the width. */
	private static final double AXIS = 50;
	/** What bars take of the width of their group. */
	private static final double SHARE = 0.78;

	private final ReportPlot plot;
	private final Look look;
	private final boolean lying;
	private final Labels labels;

	BarCharts(ReportPlot plot, Look look, double width) {
		this.plot = plot;
		this.look = look;
		this.lying = plot.kind() == Kind.LYING_BARS;
		this.labels = labels(width);
	}

	CategoryPlot make() {
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		for (Series series : plot.series()) {
			series.points().forEach(point -> data.addValue(point.y(), series.name(), point.label()));
		}
		CategoryPlot chart = new CategoryPlot(data, categories(), values(), renderer());
		chart.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
		chart.setBackgroundPaint(null);
		chart.setOutlineVisible(false);
		chart.setDomainGridlinesVisible(false);
		chart.setRangeGridlinePaint(look.grid());
		chart.setRangeGridlineStroke(Look.HAIRLINE);
		chart.setRangeGridlinesVisible(!lying || labels != Labels.ALL || plot.axes().logarithmic());
		chart.setRangeZeroBaselineVisible(!plot.axes().logarithmic());
		chart.setRangeZeroBaselinePaint(look.muted());
		chart.setRangeZeroBaselineStroke(Look.HAIRLINE);
		chart.setAxisOffset(RectangleInsets.ZERO_INSETS);
		return chart;
	}

	private CategoryAxis categories() {
		CategoryAxis axis = new Names();
		axis.setTickLabelFont(look.font(Look.TEXT, false));
		axis.setTickLabelPaint(look.text());
		axis.setAxisLineVisible(false);
		axis.setTickMarksVisible(false);
		axis.setLowerMargin(0.02);
		axis.setUpperMargin(0.02);
		axis.setCategoryMargin(plot.series().size() > 1 ? 0.28 : 0.42);
		axis.setMaximumCategoryLabelLines(lying ? 2 : 3);
		if (lying) {
			axis.setMaximumCategoryLabelWidthRatio(0.4f);
			axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
		}
		return axis;
	}

	private ValueAxis values() {
		ValueAxis axis = ValueAxes.of(points(), plot.axes().logarithmic(), labels == Labels.NONE ? 0.05 : 0.13, look);
		// Where every bar says its number, the axis would say it again.
		axis.setTickLabelsVisible(!lying || labels != Labels.ALL || plot.axes().logarithmic());
		return axis;
	}

	/** A number above a bar between higher ones would lie on them. */
	private boolean lastIsHighest() {
		List<Point> last = plot.series().get(plot.series().size() - 1).points();
		return plot.series().stream().allMatch(series -> IntStream.range(0, last.size())
				.allMatch(i -> i >= series.points().size() || series.points().get(i).y() <= last.get(i).y()));
	}

	private DoubleStream points() {
		return plot.series().stream().flatMap(series -> series.points().stream()).mapToDouble(Point::y);
	}

	/** Which bars say their numbers. */
	private enum Labels {
		ALL, LAST, NONE
	}

	/** All that have room; of groups without room those of the last series. */
	private Labels labels(double width) {
		int series = plot.series().size();
		int groups = plot.series().get(0).points().size();
		Font font = look.font(Look.SMALL - 1, false);
		double widest = plot.series().stream().flatMap(one -> one.points().stream()).mapToDouble(point -> Look.width(label(point), font)).max()
				.orElse(0);
		double group = (width - AXIS) / groups;
		if (lying) {
			return series * groups <= MOST_LYING ? Labels.ALL : Labels.NONE;
		}
		if (widest < group * SHARE / series) {
			return Labels.ALL;
		}
		return series > 1 && widest < group * SHARE * 0.8 && lastIsHighest() ? Labels.LAST : Labels.NONE;
	}

	private CategoryItemRenderer renderer() {
		AbstractCategoryItemRenderer renderer = plot.axes().logarithmic() ? new Dots() : new Bars();
		for (int i = 0; i < plot.series().size(); i++) {
			renderer.setSeriesPaint(i, color(i));
		}
		if (labels != Labels.NONE) {
			renderer.setDefaultItemLabelGenerator(new Numbers());
			for (int i = 0; i < plot.series().size(); i++) {
				renderer.setSeriesItemLabelsVisible(i, labels == Labels.ALL || i == plot.series().size() - 1);
			}
			renderer.setDefaultItemLabelFont(look.font(plot.series().size() > 1 ? Look.SMALL - 1 : Look.SMALL, false));
			renderer.setDefaultItemLabelPaint(look.text());
			ItemLabelPosition above = lying ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
					: new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
			ItemLabelPosition below = lying ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
					: new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
			renderer.setDefaultPositiveItemLabelPosition(above);
			renderer.setDefaultNegativeItemLabelPosition(below);
		}
		return renderer;
	}

	/** Series of years follow each other; others differ in kind. */
	private Color color(int series) {
		boolean years = plot.series().stream().allMatch(one -> one.name().matches("[0-9]{4}[AE]?"));
		return years ? look.step(series, plot.series().size()) : look.series(series);
	}

	private Point point(int row, int column) {
		return plot.series().get(row).points().get(column);
	}

	/** Where some of a single series are expected, they are lighter; among several years the lighter steps are. */
	private Paint fill(int row, int column) {
		boolean mixed = plot.series().size() == 1 && !plot.series().get(0).points().stream().allMatch(Point::estimated);
		return mixed && point(row, column).estimated() ? look.light(color(row)) : color(row);
	}

	/** Names of several lines beside lying bars end at the bars. */
	private final class Names extends CategoryAxis {

		private static final long serialVersionUID = 1L;

		@Override
		protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
			TextBlock block = super.createLabel(category, width, edge, graphics);
			if (lying) {
				block.setLineAlignment(HorizontalAlignment.RIGHT);
			}
			return block;
		}
	}

	/** Flat bars. */
	private final class Bars extends BarRenderer {

		private static final long serialVersionUID = 1L;

		Bars() {
			setBarPainter(new StandardBarPainter());
			setShadowVisible(false);
			setDrawBarOutline(true);
			setItemMargin(0.06);
			setMaximumBarWidth(lying ? 0.07 : 0.11);
		}

		@Override
		public Paint getItemPaint(int row, int column) {
			return fill(row, column);
		}

		@Override
		public Paint getItemOutlinePaint(int row, int column) {
			return point(row, column).reserved() ? Marks.RESERVED : point(row, column).estimated() ? look.series(0) : fill(row, column);
		}

		@Override
		public Stroke getItemOutlineStroke(int row, int column) {
			return point(row, column).reserved() ? Marks.DASHES : Look.HAIRLINE;
		}
	}

	/** Dots on a logarithmic axis. */
	private final class Dots extends LineAndShapeRenderer {

		private static final long serialVersionUID = 1L;

		Dots() {
			super(false, true);
			setDefaultShape(new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
			setAutoPopulateSeriesShape(false);
			setItemLabelInsets(new RectangleInsets(0, DOT - 1, 0, DOT - 1));
			setUseOutlinePaint(true);
			setDrawOutlines(true);
		}

		@Override
		public Paint getItemPaint(int row, int column) {
			return fill(row, column);
		}

		@Override
		public Paint getItemOutlinePaint(int row, int column) {
			return point(row, column).reserved() ? Marks.RESERVED : fill(row, column);
		}
	}

	/** The number beside a bar: exactly the value where it is short, else as printed. */
	private static String label(Point point) {
		String exact = BigDecimal.valueOf(point.y()).stripTrailingZeros().toPlainString();
		String text = exact.length() <= SHORT || point.printed().isEmpty() ? Look.numbers().format(point.y()) : point.printed();
		return point.reserved() ? text + Marks.SIGN : text;
	}

	/** The numbers beside the bars. */
	private final class Numbers implements CategoryItemLabelGenerator {

		@Override
		public String generateLabel(CategoryDataset dataset, int row, int column) {
			return label(point(row, column));
		}

		@Override
		public String generateRowLabel(CategoryDataset dataset, int row) {
			return plot.series().get(row).name();
		}

		@Override
		public String generateColumnLabel(CategoryDataset dataset, int column) {
			return String.valueOf(dataset.getColumnKey(column));
		}
	}
}
