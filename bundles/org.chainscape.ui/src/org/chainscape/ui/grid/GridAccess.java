package org.chainscape.ui.grid;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.ui.UiTexts;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader says: the active cell with its row and column, whenever it changes. */
final class GridAccess {

	private GridAccess() {
	}

	static void install(GridCanvas table) {
		Accessible accessible = table.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = says(table);
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = says(table);
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (table.isFocused() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	/** {@return the active cell in words} */
	static String says(GridCanvas table) {
		Grid grid = table.grid();
		if (grid == null || grid.columns().isEmpty()) {
			return UiTexts.text("grid.empty");
		}
		int row = table.selection().row();
		Column column = grid.columns().get(table.selection().column());
		if (row >= grid.rowCount()) {
			return UiTexts.text("grid.says.new", column.label());
		}
		String text = grid.text(row, table.selection().column());
		String named = grid.text(row, 0);
		return UiTexts.text(grid.columns().get(table.selection().column()).locked(grid.row(row)).isPresent() ? "grid.says.locked" : "grid.says",
			named, column.label(), text.isEmpty() ? UiTexts.text("grid.says.nothing") : text);
	}

	/** The active cell is another one. */
	static void moved(GridCanvas table) {
		table.control().getAccessible().setFocus(ACC.CHILDID_SELF);
	}
}
