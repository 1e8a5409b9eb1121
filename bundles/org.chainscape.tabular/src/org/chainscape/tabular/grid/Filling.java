package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Continues cells in one direction, line by line. */
final class Filling {

	private final Grid grid;
	private final Planner planner;

	Filling(Grid grid, Planner planner) {
		this.grid = grid;
		this.planner = planner;
	}

	void fill(GridRange source, GridRange target, boolean counts) {
		boolean down = target.left() == source.left() && target.right() == source.right();
		int first = down ? source.left() : source.top();
		int last = down ? source.right() : source.bottom();
		for (int line = first; line <= last; line++) {
			forward(source, target, down, line, counts);
			backward(source, target, down, line, counts);
		}
	}

	private void forward(GridRange source, GridRange target, boolean down, int line, boolean counts) {
		int from = down ? source.bottom() : source.right();
		int count = (down ? target.bottom() : target.right()) - from;
		List<String> next = count > 0 ? Series.after(given(source, down, line), count, counts) : List.of();
		for (int i = 0; i < next.size(); i++) {
			want(down, line, from + 1 + i, next.get(i));
		}
	}

	private void backward(GridRange source, GridRange target, boolean down, int line, boolean counts) {
		int from = down ? source.top() : source.left();
		int count = from - (down ? target.top() : target.left());
		List<String> given = new ArrayList<>(given(source, down, line));
		Collections.reverse(given);
		// A single day does not count backwards by itself.
		List<String> next = count > 0 ? Series.after(given, count, counts && given.size() > 1) : List.of();
		for (int i = 0; i < next.size(); i++) {
			want(down, line, from - 1 - i, next.get(i));
		}
	}

	private List<String> given(GridRange source, boolean down, int line) {
		List<String> given = new ArrayList<>();
		for (int i = down ? source.top() : source.left(); i <= (down ? source.bottom() : source.right()); i++) {
			given.add(down ? grid.text(i, line) : grid.text(line, i));
		}
		return given;
	}

	private void want(boolean down, int line, int place, String text) {
		if (down) {
			planner.want(place, line, text);
		} else {
			planner.want(line, place, text);
		}
	}
}
