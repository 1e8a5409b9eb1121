package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chainscape.tabular.column.Attempt;
import org.chainscape.tabular.column.Column;
import org.eclipse.emf.ecore.EObject;

/** Puts an edit together from the texts that are to stand in cells. */
final class Planner {

	private final Grid grid;
	private final SortedMap<Integer, SortedMap<Integer, String>> wanted = new TreeMap<>();
	private final List<GridEdit.Step> steps = new ArrayList<>();
	private final List<GridEdit.Birth> births = new ArrayList<>();
	private final List<GridEdit.Refusal> refusals = new ArrayList<>();

	Planner(Grid grid) {
		this.grid = grid;
	}

	/** A text is to stand in a cell; rows behind the last one are to be made. */
	void want(int row, int column, String text) {
		wanted.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
	}

	GridEdit plan() {
		wanted.forEach((row, cells) -> {
			if (row < grid.rowCount()) {
				change(row, cells);
			} else if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
				make(row, cells);
			}
		});
		refusals.sort(Comparator.comparingInt(GridEdit.Refusal::row).thenComparingInt(GridEdit.Refusal::column));
		return new GridEdit(grid.scope().document(), steps, births, List.of(), refusals);
	}

	private void change(int row, SortedMap<Integer, String> cells) {
		EObject object = grid.row(row);
		Map<Integer, Attempt> attempts = new LinkedHashMap<>();
		cells.forEach((index, text) -> {
			if (index >= grid.columns().size()) {
				if (!text.isBlank()) {
					refuse(row, index, text, grid.text("refused.noColumn"));
				}
				return;
			}
			Column column = grid.columns().get(index);
			if (column.text(object).equals(text.strip())) {
				return;
			}
			attempts.put(index, column.locked(object).map(Attempt::refuse).orElseGet(() -> column.write(object, text)));
		});
		take(row, object, cells, attempts);
	}

	/** Takes over the attempts that are no refusals. */
	private void take(int row, EObject object, SortedMap<Integer, String> cells, Map<Integer, Attempt> attempts) {
		Set<String> filled = new HashSet<>();
		attempts.forEach((index, attempt) -> {
			if (!attempt.isRefused() && !cells.get(index).isBlank()) {
				filled.add(grid.columns().get(index).key());
			}
		});
		attempts.forEach((index, attempt) -> {
			if (attempt.isRefused()) {
				refuse(row, index, cells.get(index), attempt.refusal());
			} else if (attempt.needs() != null && !filled.contains(attempt.needs())) {
				refuse(row, index, cells.get(index), attempt.reason());
			} else if (attempt.change() != null) {
				steps.add(new GridEdit.Step(object, attempt.change(), new Grid.Wanted(row, index, cells.get(index))));
			}
		});
	}

	private void make(int row, SortedMap<Integer, String> cells) {
		Map<String, String> byKey = new HashMap<>();
		SortedMap<Integer, String> known = new TreeMap<>();
		cells.forEach((index, text) -> {
			if (text.isBlank()) {
				return;
			}
			if (index >= grid.columns().size()) {
				refuse(row, index, text, grid.text("refused.noColumn"));
			} else {
				byKey.put(grid.columns().get(index).key(), text.strip());
				known.put(index, text);
			}
		});
		RowMaker maker = grid.maker();
		if (maker == null) {
			known.forEach((index, text) -> refuse(row, index, text, grid.text("refused.noRows")));
			return;
		}
		RowMaker.Draft draft = maker.draft(byKey);
		if (draft.refusal() != null) {
			int blamed = Math.max(0, grid.indexOf(draft.column()));
			refuse(row, blamed, cells.getOrDefault(blamed, ""), draft.refusal());
			return;
		}
		fill(row, draft, known, maker.required());
	}

	private void fill(int row, RowMaker.Draft draft, SortedMap<Integer, String> cells, List<String> required) {
		Map<Integer, Attempt> attempts = new LinkedHashMap<>();
		cells.forEach((index, text) -> {
			Column column = grid.columns().get(index);
			if (!column.isGiven()) {
				attempts.put(index, column.write(draft.object(), text));
			}
		});
		boolean lacking = false;
		for (Map.Entry<Integer, Attempt> each : attempts.entrySet()) {
			if (each.getValue().isRefused() && required.contains(grid.columns().get(each.getKey()).key())) {
				refuse(row, each.getKey(), cells.get(each.getKey()), each.getValue().refusal());
				lacking = true;
			}
		}
		if (!lacking) {
			births.add(new GridEdit.Birth(row, draft.object(), draft.attach()));
			take(row, draft.object(), cells, attempts);
		}
	}

	private void refuse(int row, int column, String text, String reason) {
		refusals.add(new GridEdit.Refusal(row, column, text, reason));
	}
}
