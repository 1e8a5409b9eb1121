package org.chainscape.ui.findings;

import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of the tool bar that opens its menu wherever it is pressed. */
final class GroupButton extends Action implements IMenuCreator {

	private final MenuManager choices;
	private Menu menu;

	GroupButton(MenuManager choices) {
		super(UiTexts.text("findings.group"), IAction.AS_DROP_DOWN_MENU);
		this.choices = choices;
		setToolTipText(UiTexts.text("findings.group"));
		setImageDescriptor(Icon.GROUP.descriptor());
		setMenuCreator(this);
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu drop = getMenu(item.getParent());
			Rectangle place = item.getBounds();
			drop.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
			drop.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new Menu(parent);
		for (IContributionItem item : choices.getItems()) {
			if (item instanceof ActionContributionItem contribution) {
				new ActionContributionItem(contribution.getAction()).fill(menu, -1);
			}
		}
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
