package org.chainscape.report.plot;

import java.util.stream.DoubleStream;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

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
		ValueAxis axis = logarithmic ? logarithmic(least, most) : plain(Math.min(0, least), Math.max(0, most), margin);
		axis.setTickLabelFont(look.font(Look.SMALL, false));
		axis.setTickLabelPaint(look.muted());
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		return axis;
	}

	private static ValueAxis logarithmic(double least, double most) {
		LogAxis axis = new LogAxis();
		axis.setTickUnit(new NumberTickUnit(1));
		axis.setNumberFormatOverride(Look.numbers(most));
		axis.setMinorTickMarksVisible(false);
		axis.setRange(least / ROOM, most * ROOM);
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
