package org.chainscape.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridFilter;
import org.chainscape.tabular.grid.SortKey;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The commands of the table in menus, on the tool bar and behind the keys of the workbench. */
final class GridMenu {

	private final GridCanvas table;
	private final GridCommands commands;

	GridMenu(GridCanvas table, GridCommands commands) {
		this.table = table;
		this.commands = commands;
	}

	/** {@return an action with the text of a key and an icon, or none} */
	static Action action(String key, Icon icon, Runnable work) {
		Action action = new Action(UiTexts.text(key), icon == null ? null : icon.descriptor()) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setId(key);
		action.setToolTipText(UiTexts.text(key));
		return action;
	}

	/** {@return an action that is on or off} */
	static Action toggle(String key, Icon icon, boolean on, Consumer<Boolean> work) {
		Action action = new Action(UiTexts.text(key), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				work.accept(isChecked());
			}
		};
		action.setId(key);
		action.setToolTipText(UiTexts.text(key));
		action.setImageDescriptor(icon.descriptor());
		action.setChecked(on);
		return action;
	}

	/** Takes the keys for copying, pasting and so on, which go to a field while there is one with the keyboard. */
	void bind(IActionBars bars, Text search) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), either("grid.copy", Text::copy, commands::copy));
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), either("grid.cut", Text::cut, commands::cut));
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), either("grid.paste", Text::paste, commands::paste));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), either("grid.selectAll", Text::selectAll, commands::selectAll));
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), either("grid.clear", GridMenu::erase, commands::clear));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("grid.search", null, () -> {
			search.setFocus();
			search.selectAll();
		}));
	}

	private Action either(String key, Consumer<Text> inField, Runnable inTable) {
		return action(key, null, () -> {
			if (table.control().getDisplay().getFocusControl() instanceof Text field) {
				inField.accept(field);
			} else {
				inTable.run();
			}
		});
	}

	private static void erase(Text field) {
		if (field.getSelectionCount() == 0) {
			int at = field.getCaretPosition();
			field.setSelection(at, Math.min(at + 1, field.getCharCount()));
		}
		field.insert("");
	}

	/** Makes the menu of the right mouse button. */
	MenuManager context(Runnable reveal) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fill(manager, reveal));
		table.control().setMenu(menu.createContextMenu(table.control()));
		return menu;
	}

	private void fill(IMenuManager menu, Runnable reveal) {
		Grid grid = table.grid();
		if (grid == null || grid.columns().isEmpty()) {
			return;
		}
		boolean row = table.selection().row() < grid.rowCount();
		add(menu, row && table.isEditable(), action("grid.edit", null, () -> table.editing().open(null)));
		add(menu, row, action("grid.show", Icon.DIAGRAM, reveal));
		menu.add(new Separator());
		add(menu, row && table.isEditable(), action("grid.cut", null, commands::cut));
		add(menu, row, action("grid.copy", Icon.COPY_TABLE, commands::copy));
		add(menu, table.isEditable(), action("grid.paste", null, commands::paste));
		add(menu, row && table.isEditable(), action("grid.clear", null, commands::clear));
		menu.add(new Separator());
		int column = table.selection().column();
		menu.add(action("grid.sort.up", null, () -> sort(column, false)));
		menu.add(action("grid.sort.down", null, () -> sort(column, true)));
		add(menu, !grid.sorting().isEmpty(), action("grid.sort.none", null, () -> table.host().sort(List.of())));
		add(menu, row, action("grid.filter.same", null, () -> same(column)));
		add(menu, !grid.filter().isAll(), action("grid.filter.all", null, () -> table.host().filter(GridFilter.ALL)));
		menu.add(new Separator());
		add(menu, row && table.isEditable(), action("grid.delete", null, commands::delete));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static void add(IMenuManager menu, boolean enabled, Action action) {
		action.setEnabled(enabled);
		menu.add(action);
	}

	private void sort(int column, boolean descending) {
		table.host().sort(List.of(new SortKey(table.grid().columns().get(column).key(), descending)));
	}

	/** Shows the rows that have the same in this column. */
	private void same(int column) {
		Grid grid = table.grid();
		String text = grid.text(table.selection().row(), column);
		table.host().filter(grid.filter().with(grid.columns().get(column).key(), "=" + text));
	}
}
