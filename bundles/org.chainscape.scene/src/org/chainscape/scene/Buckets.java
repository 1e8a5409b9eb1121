package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what lies in an area among many rectangles: a grid of buckets over their common extent. Adding costs as many buckets as a
 * rectangle covers, asking as many as the area asked for covers, whatever else there is.
 *
 * @param <T> what is found
 */
final class Buckets<T> {

	private static final double SMALLEST = 24;
	private static final int MOST_PER_SIDE = 512;

	private final double left;
	private final double top;
	private final double size;
	private final int columns;
	private final int rows;
	private final List<List<Entry<T>>> cells;

	/**
	 * Empty buckets.
	 *
	 * @param extent where most will lie; what lies outside is found as well, only slower
	 * @param expected how many rectangles will come, roughly
	 */
	Buckets(Rect extent, int expected) {
		left = extent.x();
		top = extent.y();
		double wide = Math.sqrt(Math.max(1, extent.width()) * Math.max(1, extent.height()) / Math.max(1, expected));
		double longest = Math.max(extent.width(), extent.height());
		size = Math.max(Math.max(SMALLEST, wide), longest / MOST_PER_SIDE);
		columns = (int) (extent.width() / size) + 1;
		rows = (int) (extent.height() / size) + 1;
		cells = new ArrayList<>(columns * rows);
		for (int i = 0; i < columns * rows; i++) {
			cells.add(null);
		}
	}

	/** Buckets for rectangles that are known; nothing is added yet. */
	static <T> Buckets<T> over(List<Rect> rects) {
		return new Buckets<>(extent(rects), rects.size());
	}

	/** The rectangles themselves, findable. */
	static Buckets<Rect> of(List<Rect> rects) {
		Buckets<Rect> buckets = over(rects);
		rects.forEach(rect -> buckets.add(rect, rect));
		return buckets;
	}

	/** The smallest rectangle around all. */
	static Rect extent(List<Rect> rects) {
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (Rect rect : rects) {
			left = Math.min(left, rect.x());
			top = Math.min(top, rect.y());
			right = Math.max(right, rect.right());
			bottom = Math.max(bottom, rect.bottom());
		}
		return rects.isEmpty() ? new Rect(0, 0, 0, 0) : new Rect(left, top, right - left, bottom - top);
	}

	private record Entry<T>(Rect rect, T thing, int firstColumn, int firstRow) {
	}

	/** Adds a thing that covers a rectangle. */
	void add(Rect rect, T thing) {
		int fromColumn = column(rect.x());
		int fromRow = row(rect.y());
		int toColumn = column(rect.right());
		int toRow = row(rect.bottom());
		Entry<T> entry = new Entry<>(rect, thing, fromColumn, fromRow);
		for (int j = fromRow; j <= toRow; j++) {
			for (int i = fromColumn; i <= toColumn; i++) {
				int at = j * columns + i;
				List<Entry<T>> cell = cells.get(at);
				if (cell == null) {
					cell = new ArrayList<>(2);
					cells.set(at, cell);
				}
				cell.add(entry);
			}
		}
	}

	/** Takes a thing out that was added with this rectangle. */
	void remove(Rect rect, T thing) {
		int toColumn = column(rect.right());
		int toRow = row(rect.bottom());
		for (int j = row(rect.y()); j <= toRow; j++) {
			for (int i = column(rect.x()); i <= toColumn; i++) {
				List<Entry<T>> cell = cells.get(j * columns + i);
				if (cell != null) {
					cell.removeIf(entry -> entry.thing() == thing);
				}
			}
		}
	}

	/**
	 * Looks for a thing whose rectangle shares inner area with another one; each is looked at once.
	 *
	 * @param area where
	 * @param wanted whether it is what is looked for; may also just collect and say no
	 * @return whether one was found
	 */
	boolean any(Rect area, Predicate<? super T> wanted) {
		int fromColumn = column(area.x());
		int fromRow = row(area.y());
		int toColumn = column(area.right());
		int toRow = row(area.bottom());
		for (int j = fromRow; j <= toRow; j++) {
			for (int i = fromColumn; i <= toColumn; i++) {
				List<Entry<T>> cell = cells.get(j * columns + i);
				for (int k = 0; cell != null && k < cell.size(); k++) {
					Entry<T> entry = cell.get(k);
					boolean first = i == Math.max(fromColumn, entry.firstColumn()) && j == Math.max(fromRow, entry.firstRow());
					if (first && entry.rect().overlaps(area) && wanted.test(entry.thing())) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** What shares inner area with a rectangle, each once. */
	List<T> in(Rect area) {
		List<T> found = new ArrayList<>();
		any(area, thing -> {
			found.add(thing);
			return false;
		});
		return found;
	}

	/**
	 * The first thing a ray meets.
	 *
	 * @param from where the ray starts
	 * @param side where it runs to
	 * @param clear how far rectangles reach beyond their outline
	 * @param length how far the ray runs
	 * @return what it meets first, or {@code null}; what the start lies in is met at once
	 */
	Hit<T> first(Point from, Side side, double clear, double length) {
		int i = column(from.x());
		int j = row(from.y());
		Point end = side.from(from, length);
		int lastColumn = column(end.x() + side.dx() * clear);
		int lastRow = row(end.y() + side.dy() * clear);
		boolean horizontal = side.isHorizontal();
		int across = (int) Math.ceil(clear / size);
		Hit<T> best = null;
		for (int step = 0;; step++) {
			int ahead = step;
			for (int aside = -across; aside <= across; aside++) {
				best = nearest(best, horizontal ? i + ahead * side.dx() : i + aside, horizontal ? j + aside : j + ahead * side.dy(),
						new Ray(from, side, clear, length));
			}
			boolean done = horizontal ? i + ahead * side.dx() == lastColumn : j + ahead * side.dy() == lastRow;
			if (done || best != null && best.distance() <= (step - across) * size) {
				return best;
			}
		}
	}

	private record Ray(Point from, Side side, double clear, double length) {

		/** How far a rectangle is away along the ray; infinite if it is not met. */
		double distance(Rect rect) {
			boolean horizontal = side.isHorizontal();
			double at = horizontal ? from.y() : from.x();
			double low = (horizontal ? rect.y() : rect.x()) - clear;
			double high = (horizontal ? rect.bottom() : rect.right()) + clear;
			if (at <= low || at >= high) {
				return Double.POSITIVE_INFINITY;
			}
			double start = horizontal ? from.x() : from.y();
			double near = (horizontal ? rect.x() : rect.y()) - clear;
			double far = (horizontal ? rect.right() : rect.bottom()) + clear;
			boolean forward = side.dx() + side.dy() > 0;
			double distance = forward ? near - start : start - far;
			boolean behind = forward ? far <= start : near >= start;
			return behind || distance >= length ? Double.POSITIVE_INFINITY : Math.max(0, distance);
		}
	}

	/**
	 * Something a ray meets.
	 *
	 * @param thing what it meets
	 * @param rect its rectangle
	 * @param distance how far away; 0 if the ray starts in it
	 */
	record Hit<T>(T thing, Rect rect, double distance) {
	}

	private Hit<T> nearest(Hit<T> best, int i, int j, Ray ray) {
		List<Entry<T>> cell = i < 0 || j < 0 || i >= columns || j >= rows ? null : cells.get(j * columns + i);
		Hit<T> result = best;
		for (int k = 0; cell != null && k < cell.size(); k++) {
			Entry<T> entry = cell.get(k);
			double distance = ray.distance(entry.rect());
			if (!Double.isInfinite(distance) && (result == null || distance < result.distance())) {
				result = new Hit<>(entry.thing(), entry.rect(), distance);
			}
		}
		return result;
	}

	private int column(double x) {
		return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - left) / size)));
	}

	private int row(double y) {
		return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - top) / size)));
	}
}
