package org.chainscape.report.plot;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
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
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Sets up bars, upright or lying; dots where the axis is logarithmic, since the length of a bar says nothing there. */
final class BarCharts {

	/** More numbers than these are read off the axis. */
	private static final int MOST_LABELS = 24;

	private final ReportPlot plot;
	private final Look look;
	private final boolean lying;

	BarCharts(ReportPlot plot, Look look) {
		this.plot = plot;
		this.look = look;
		this.lying = plot.kind() == Kind.LYING_BARS;
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
		chart.setRangeGridlinesVisible(!lying || !labelled());
		chart.setRangeZeroBaselineVisible(!plot.axes().logarithmic());
		chart.setRangeZeroBaselinePaint(look.muted());
		chart.setRangeZeroBaselineStroke(Look.HAIRLINE);
		chart.setAxisOffset(RectangleInsets.ZERO_INSETS);
		return chart;
	}

	private CategoryAxis categories() {
		CategoryAxis axis = new CategoryAxis();
		axis.setTickLabelFont(look.font(Look.TEXT, false));
		axis.setTickLabelPaint(look.text());
		axis.setAxisLineVisible(!lying);
		axis.setAxisLinePaint(look.muted());
		axis.setAxisLineStroke(Look.HAIRLINE);
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
		ValueAxis axis;
		if (plot.axes().logarithmic()) {
			LogAxis logarithmic = new LogAxis();
			logarithmic.setTickUnit(new NumberTickUnit(1));
			logarithmic.setNumberFormatOverride(Look.numbers());
			logarithmic.setMinorTickMarksVisible(false);
			logarithmic.setRange(Logs.below(lowest()), Logs.above(highest()));
			axis = logarithmic;
		} else {
			NumberAxis plain = new NumberAxis();
			plain.setNumberFormatOverride(Look.numbers());
			plain.setAutoRangeIncludesZero(true);
			plain.setUpperMargin(labelled() ? 0.12 : 0.05);
			axis = plain;
		}
		axis.setTickLabelFont(look.font(Look.SMALL, false));
		axis.setTickLabelPaint(look.muted());
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		// Where every bar says its number, the axis would say it again.
		axis.setTickLabelsVisible(!lying || !labelled());
		return axis;
	}

	private double lowest() {
		return plot.series().stream().flatMap(series -> series.points().stream()).mapToDouble(Point::y).min().orElse(1);
	}

	private double highest() {
		return plot.series().stream().flatMap(series -> series.points().stream()).mapToDouble(Point::y).max().orElse(1);
	}

	/** Whether every number is printed at its bar. */
	private boolean labelled() {
		return plot.series().stream().mapToInt(series -> series.points().size()).sum() <= MOST_LABELS;
	}

	private CategoryItemRenderer renderer() {
		AbstractCategoryItemRenderer renderer = plot.axes().logarithmic() ? new Dots() : new Bars();
		for (int i = 0; i < plot.series().size(); i++) {
			renderer.setSeriesPaint(i, color(i));
		}
		if (labelled()) {
			renderer.setDefaultItemLabelGenerator(new Numbers());
			renderer.setDefaultItemLabelsVisible(true);
			renderer.setDefaultItemLabelFont(look.font(plot.series().size() > 2 ? Look.SMALL - 1.5 : Look.SMALL, false));
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

	/** A single series of bars tells what is expected by a lighter fill; among several years the lighter steps do. */
	private Paint fill(int row, int column) {
		return plot.series().size() == 1 && point(row, column).estimated() ? look.light(color(row)) : color(row);
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
			setDefaultShape(new Ellipse2D.Double(-4, -4, 8, 8));
			setAutoPopulateSeriesShape(false);
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

	/** The numbers beside the bars: exactly the value where it is short, else as printed. */
	private final class Numbers implements CategoryItemLabelGenerator {

		private static final int SHORT = 8;

		@Override
		public String generateLabel(CategoryDataset dataset, int row, int column) {
			Point point = point(row, column);
			String exact = BigDecimal.valueOf(point.y()).stripTrailingZeros().toPlainString();
			String text = exact.length() <= SHORT || point.printed().isEmpty() ? Look.numbers().format(point.y()) : point.printed();
			return point.reserved() ? text + Marks.SIGN : text;
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
