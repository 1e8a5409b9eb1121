package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The areas of a sheet that are one cell for the eye. */
final class MergedCells {

	private static final int MOST = 100_000;

	private final Place place;
	private final List<Area> areas = new ArrayList<>();

	/**
	 * One area.
	 *
	 * @param top first row, from 1
	 * @param left first column, from 0
	 * @param bottom last row
	 * @param right last column
	 */
	record Area(int top, int left, int bottom, int right) {
	}

	MergedCells(Place place) {
		this.place = place;
	}

	/** Adds an area such as {@code A2:B5}; one that is none is nothing to fill. */
	void add(String reference) throws SheetException {
		String[] corners = reference == null ? new String[0] : reference.replace("$", "").split(":", -1);
		if (corners.length == 2) {
			add(row(corners[0]), ColumnLetters.column(corners[0]), row(corners[1]), ColumnLetters.column(corners[1]));
		}
	}

	void add(int top, int left, int bottom, int right) throws SheetException {
		if (top > 0 && left >= 0 && bottom >= top && right >= left) {
			areas.add(new Area(top, left, bottom, right));
		}
		if (areas.size() > MOST) {
			throw new SheetException(Kind.TOO_MUCH, place, place.sheet(), Term.MERGED_CELLS, MOST);
		}
	}

	private static int row(String corner) {
		int digits = 0;
		while (digits < corner.length() && !Character.isDigit(corner.charAt(digits))) {
			digits++;
		}
		return Numbers.whole(corner.substring(digits), 0);
	}

	boolean isEmpty() {
		return areas.isEmpty();
	}

	/** {@return the areas from the top down} */
	List<Area> fromTop() {
		areas.sort((one, other) -> Integer.compare(one.top(), other.top()));
		return areas;
	}
}
