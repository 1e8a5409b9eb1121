package org.chainscape.ui.calculations;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** Makes the actions of the view. */
final class ViewActions {

	private final Map<Query.Grouping, Action> groupings = new EnumMap<>(Query.Grouping.class);
	private final Action expand;
	private final Action collapse;
	private final Action copy;

	ViewActions(Table table, Runnable onCopy, Consumer<Query.Grouping> onGrouping) {
		expand = action("calc.action.expand", Icon.EXPAND, () -> table.viewer().expandAll());
		collapse = action("calc.action.collapse", Icon.COLLAPSE, () -> table.viewer().collapseAll());
		copy = action("calc.action.copy", Icon.COPY_TABLE, onCopy);
		for (Query.Grouping grouping : Query.Grouping.values()) {
			Action action = new Action(UiTexts.text("calc.group." + grouping.name()), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						onGrouping.accept(grouping);
					}
				}
			};
			action.setChecked(grouping == Query.Grouping.NONE);
			groupings.put(grouping, action);
		}
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

	void fill(IToolBarManager bar, IMenuManager menu) {
		Action group = new Action(UiTexts.text("calc.action.group"), IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void runWithEvent(Event event) {
				// The button opens its menu wherever it is pressed.
				if (event.widget instanceof ToolItem item && event.detail != SWT.ARROW) {
					Menu drop = getMenuCreator().getMenu(item.getParent());
					Rectangle place = item.getBounds();
					drop.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
					drop.setVisible(true);
				}
			}
		};
		group.setImageDescriptor(Icon.GROUP.descriptor());
		group.setToolTipText(UiTexts.text("calc.action.group"));
		group.setMenuCreator(new GroupMenu());
		bar.add(group);
		bar.add(new Separator());
		bar.add(expand);
		bar.add(collapse);
		bar.add(new Separator());
		bar.add(copy);
		MenuManager below = new MenuManager(UiTexts.text("calc.action.group"));
		groupings.values().forEach(below::add);
		menu.add(below);
		menu.add(new Separator());
		menu.add(expand);
		menu.add(collapse);
		menu.add(new Separator());
		menu.add(copy);
	}

	/** Marks the grouping in force. */
	void show(Query.Grouping grouping) {
		groupings.forEach((each, action) -> action.setChecked(each == grouping));
	}

	/** The choice of groups below the button. */
	private final class GroupMenu implements IMenuCreator {

		private Menu menu;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			groupings.forEach((grouping, action) -> {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText(action.getText());
				item.setSelection(action.isChecked());
				item.addListener(SWT.Selection, event -> {
					action.setChecked(item.getSelection());
					action.run();
				});
			});
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}
	}
}
