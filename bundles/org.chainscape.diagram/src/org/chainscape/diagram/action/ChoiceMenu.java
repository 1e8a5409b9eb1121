package org.chainscape.diagram.action;

import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu inside a menu. What can be chosen is brought up to date when it opens. */
final class ChoiceMenu implements IMenuCreator {

	private final List<IAction> choices;
	private Menu menu;

	ChoiceMenu(List<IAction> choices) {
		this.choices = choices;
	}

	@Override
	public Menu getMenu(Control parent) {
		return filled(new Menu(parent));
	}

	@Override
	public Menu getMenu(Menu parent) {
		return filled(new Menu(parent));
	}

	private Menu filled(Menu fresh) {
		dispose();
		menu = fresh;
		fresh.addListener(SWT.Show, event -> {
			for (MenuItem item : fresh.getItems()) {
				item.dispose();
			}
			for (IAction choice : choices) {
				if (choice instanceof EditorAction action) {
					action.update();
				}
				new ActionContributionItem(choice).fill(fresh, -1);
			}
		});
		return fresh;
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}
}
