package org.chainscape.diagram;

import java.util.List;

import org.chainscape.diagram.drill.DiagramActions;
import org.chainscape.diagram.drill.DrillActions;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What can be done with diagrams as a whole, on their tabs: by the context menu, and by a double click that renames. */
final class TabMenu {

	private static final List<List<String>> SECTIONS = List.of(
			List.of(DiagramActions.NEW, DrillActions.KEEP),
			List.of(DiagramActions.RENAME, DiagramActions.DUPLICATE, StandardActions.DELETE_DIAGRAM),
			List.of(DiagramActions.EARLIER, DiagramActions.LATER));

	private final CTabFolder folder;
	private final ChainEditor editor;

	private TabMenu(CTabFolder folder, ChainEditor editor) {
		this.folder = folder;
		this.editor = editor;
	}

	/** Puts the menu on the tabs of an editor. */
	static void install(CTabFolder folder, ChainEditor editor) {
		TabMenu tabs = new TabMenu(folder, editor);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> tabs.fill(menu));
		folder.setMenu(menu.createContextMenu(folder));
		folder.addListener(SWT.MenuDetect, tabs::detected);
		folder.addListener(SWT.MouseDoubleClick, tabs::doubleClicked);
		folder.addListener(SWT.Dispose, event -> menu.dispose());
	}

	/** The menu is about the tab under the mouse, or by the keyboard about the one in front. */
	private void detected(Event event) {
		Point at = folder.toControl(event.x, event.y);
		if (event.detail != SWT.MENU_KEYBOARD) {
			CTabItem item = folder.getItem(at);
			boolean isBar = at.y < folder.getClientArea().y || at.y >= folder.getClientArea().y + folder.getClientArea().height;
			event.doit = item != null || isBar;
			if (item != null) {
				editor.turnTo(folder.indexOf(item));
			}
		}
		event.doit &= editor.session() != null;
	}

	private void doubleClicked(Event event) {
		CTabItem item = event.button == 1 ? folder.getItem(new Point(event.x, event.y)) : null;
		IAction rename = editor.actions().get(DiagramActions.RENAME);
		if (item != null && editor.session() != null) {
			editor.turnTo(folder.indexOf(item));
			if (rename.isEnabled()) {
				rename.run();
			}
		}
	}

	/** Fills the menu. */
	private void fill(MenuManager menu) {
		editor.actions().update();
		for (List<String> section : SECTIONS) {
			section.stream().map(editor.actions()::get).filter(action -> action.isEnabled() || !DrillActions.KEEP.equals(action.getId()))
					.forEach(menu::add);
			menu.add(new Separator());
		}
	}
}
