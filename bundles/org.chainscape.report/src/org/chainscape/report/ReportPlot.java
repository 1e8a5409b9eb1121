package org.chainscape.report;

import java.util.List;
import java.util.Objects;

/**
 * A plot of a report: numbers, not pixels. It is numbered among the figures.
 *
 * @param name what templates call it, such as {@code parameters}
 * @param title its title without number
 * @param kind how it is drawn
 * @param axes what the axes say
 * @param series the numbers; at least one series with at least one point
 * @param words source line and notes
 */
public record ReportPlot(String name, String title, Kind kind, Axes axes, List<Series> series, Words words) {

	/** Copies the series. */
	public ReportPlot {
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(axes);
		Objects.requireNonNull(words);
		series = List.copyOf(series);
	}

	/** How numbers are drawn. */
	public enum Kind {
		/** A bar for each point, upright; x is the category. */
		BARS,
		/** A bar for each point, lying; x is the category. */
		LYING_BARS,
		/** A line for each series over time; x counts years, with fractions. */
		LINES,
		/** A bubble for each point; the third number is its area. */
		BUBBLES
	}

	/**
	 * What the axes say.
	 *
	 * @param x title of the horizontal axis with its unit; empty for none
	 * @param y title of the vertical axis with its unit; empty for none
	 * @param logarithmic whether the axis of the values is logarithmic
	 */
	public record Axes(String x, String y, boolean logarithmic) {
	}

	/**
	 * Numbers that belong together.
	 *
	 * @param name as in the legend
	 * @param points the numbers
	 */
	public record Series(String name, List<Point> points) {

		/** Copies the points. */
		public Series {
			points = List.copyOf(points);
		}
	}

	/**
	 * A number.
	 *
	 * @param label its category or name
	 * @param x the horizontal number; unused for bars
	 * @param y the value
	 * @param size area of a bubble; unused otherwise
	 * @param printed the value as it stands in the source, for labels
	 * @param elementId id of the observation, for links; or {@code null}
	 * @param estimated whether it is expected and has not happened; such points are drawn apart
	 * @param reserved whether nobody has verified it or it has no source, and is drawn with a mark
	 */
	public record Point(String label, double x, double y, double size, String printed, String elementId, boolean estimated,
			boolean reserved) {

		/** A number that has happened and that nothing stands against. */
		public Point(String label, double x, double y, double size, String printed, String elementId) {
			this(label, x, y, size, printed, elementId, false, false);
		}
	}

	/**
	 * The words below a plot.
	 *
	 * @param sources the whole source line; empty if nothing is known
	 * @param notes further lines, without {@code 注：}
	 */
	public record Words(String sources, List<String> notes) {

		/** Copies the notes. */
		public Words {
			notes = List.copyOf(notes);
		}
	}
}
