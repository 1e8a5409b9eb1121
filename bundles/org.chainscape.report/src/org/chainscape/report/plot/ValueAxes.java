package org.chainscape.report.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Axes of values: round steps, few of them, and room at the ends. */
final class ValueAxes {

	private static final int STEPS = 6;
	private static final double ROOM = 2.2;
	private static final double[] ROUND = {1, 2, 2.5, 5, 10};

	private ValueAxes() {
	}

	/** An axis for some values, from zero unless it is logarithmic. */
	static ValueAxis of(DoubleStream values, boolean logarithmic, double margin, Look look) {
		double[] sorted = values.sorted().toArray();
		double least = sorted.length == 0 ? 1 : sorted[0];
		double most = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
		ValueAxis axis = logarithmic ? logarithmic(least, most, margin) : plain(Math.min(0, least), Math.max(0, most), margin);
		axis.setTickLabelFont(look.font(Look.SMALL, false));
		axis.setTickLabelPaint(look.muted());
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		return axis;
	}

	private static ValueAxis logarithmic(double least, double most, double margin) {
		LogAxis axis = new Powers(Look.numbers(most));
		axis.setRange(least / ROOM, most * Math.max(ROOM, Math.pow(most / least, 1.4 * margin)));
		return axis;
	}

	private static ValueAxis plain(double least, double most, double margin) {
		NumberAxis axis = new NumberAxis();
		axis.setNumberFormatOverride(Look.numbers());
		double span = most > least ? most - least : 1;
		axis.setTickUnit(new NumberTickUnit(step(span)));
		axis.setRange(least - (least < 0 ? margin * span : 0), most + margin * span);
		return axis;
	}

	/** An axis with a number at each power of ten. Numbers are texts; those of the library are outlines, which nobody can search. */
	private static final class Powers extends LogAxis {

		private static final long serialVersionUID = 1L;

		private final NumberFormat format;

		Powers(NumberFormat format) {
			this.format = format;
			setMinorTickMarksVisible(false);
		}

		@Override
		public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
			List<ValueTick> ticks = new ArrayList<>();
			boolean level = RectangleEdge.isTopOrBottom(edge);
			TextAnchor anchor = !level ? TextAnchor.CENTER_RIGHT : edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
			int last = (int) Math.floor(Math.log10(getRange().getUpperBound()) + 1e-9);
			for (int power = (int) Math.ceil(Math.log10(getRange().getLowerBound()) - 1e-9); power <= last; power++) {
				double value = BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue();
				ticks.add(new NumberTick(value, format.format(value), anchor, TextAnchor.CENTER, 0));
			}
			return ticks;
		}
	}

	/** The smallest round step of which there are few in a span. */
	static double step(double span) {
		double power = Math.pow(10, Math.floor(Math.log10(span / STEPS)));
		for (double round : ROUND) {
			if (round * power * STEPS >= span * (1 - 1e-9)) {
				return round * power;
			}
		}
		return 10 * power;
	}
}
