package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.model.search.TextFilter;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.Names;
import org.eclipse.emf.ecore.EObject;

/**
 * Filters and sorts the rows of a table little by little, while the table goes on showing what it did. Belongs to the thread that edits the
 * document; after an edit it has to be started again.
 */
public final class Arranging {

	private final EObject[] rows;
	private final Predicate<EObject> test;
	private final Consumer<EObject[]> receiver;
	private final List<EObject> kept;
	private final Sorting sorting;
	private int next;
	private int keyed;

	Arranging(EObject[] rows, List<Column> columns, GridFilter filter, List<SortKey> keys, Consumer<EObject[]> receiver) {
		this.rows = rows;
		this.receiver = receiver;
		test = test(columns, filter);
		kept = new ArrayList<>();
		List<Column> by = new ArrayList<>();
		List<Boolean> descending = new ArrayList<>();
		for (SortKey key : keys) {
			find(columns, key.column()).ifPresent(column -> {
				by.add(column);
				descending.add(key.descending());
			});
		}
		sorting = new Sorting(by, descending);
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked between two rows; false leaves the rest for the next time
	 * @return whether it is done and the table shows the rows
	 */
	public boolean work(BooleanSupplier goOn) {
		for (; next < rows.length; next++) {
			if (!goOn.getAsBoolean()) {
				return false;
			}
			if (test.test(rows[next])) {
				kept.add(rows[next]);
			}
		}
		for (; keyed < kept.size() && sorting.isNeeded(); keyed++) {
			if (!goOn.getAsBoolean()) {
				return false;
			}
			sorting.add(kept.get(keyed));
		}
		if (sorting.isNeeded() && !sorting.work(goOn)) {
			return false;
		}
		receiver.accept(sorting.isNeeded() ? sorting.sorted() : kept.toArray(EObject[]::new));
		return true;
	}

	private static Optional<Column> find(List<Column> columns, String key) {
		return columns.stream().filter(column -> column.key().equals(key)).findFirst();
	}

	private static Predicate<EObject> test(List<Column> columns, GridFilter filter) {
		Predicate<EObject> test = row -> true;
		for (Column column : columns) {
			String typed = filter.byColumn().get(column.key());
			if (typed != null) {
				test = test.and(new Condition(column, typed));
			}
		}
		return filter.text().isBlank() ? test : test.and(anywhere(columns, filter.text()));
	}

	/** Somewhere in the row as it is typed, or as pinyin in its first column, which names it. */
	private static Predicate<EObject> anywhere(List<Column> columns, String typed) {
		String folded = Names.fold(typed);
		TextFilter spoken = new TextFilter(typed);
		List<Column> worded = columns.stream().filter(column -> column.type() != ColumnType.BOOLEAN).toList();
		return row -> {
			for (Column column : worded) {
				String text = column.text(row);
				if (!text.isEmpty() && Names.fold(text).contains(folded)) {
					return true;
				}
			}
			return !columns.isEmpty() && spoken.fit(columns.get(0).text(row)).isPresent();
		};
	}
}
