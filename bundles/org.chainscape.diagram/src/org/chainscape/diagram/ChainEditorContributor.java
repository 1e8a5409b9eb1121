package org.chainscape.diagram;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.EditorActionBarContributor;

/** The editor's part of menu bar and tool bar, and its undo, delete and the like in the menus of the workbench. */
public final class ChainEditorContributor extends EditorActionBarContributor {

	private static final String MENU = "org.chainscape.diagram.menu";
	private static final String TOOLS = "org.chainscape.diagram.tools";

	private final List<Proxy> proxies = new ArrayList<>();
	private IToolBarManager tools;
	private ZoomComboContributionItem zoom;
	private ChainEditor active;

	@Override
	public void contributeToMenu(IMenuManager menuBar) {
		MenuManager menu = new MenuManager(DiagramTexts.get("menu.bar"), MENU);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			if (active != null && active.actions() != null) {
				active.actions().fill(menu);
			}
		});
		// A menu without entries is not shown at all.
		menu.add(new Separator());
		menuBar.insertAfter(IWorkbenchActionConstants.M_EDIT, menu);
	}

	@Override
	public void contributeToToolBar(IToolBarManager toolBar) {
		tools = toolBar;
		toolBar.add(new Separator());
		toolBar.add(new GroupMarker(TOOLS));
		zoom = new ZoomComboContributionItem(getPage());
		toolBar.add(zoom);
	}

	@Override
	public void setActiveEditor(IEditorPart part) {
		if (part instanceof ChainEditor editor && editor.actions() != null) {
			active = editor;
			editor.actions().hookGlobal(getActionBars());
			if (proxies.isEmpty()) {
				// All editors have the same actions.
				editor.actions().onToolBar().forEach(action -> proxies.add(new Proxy(action)));
				proxies.forEach(proxy -> tools.appendToGroup(TOOLS, proxy));
				getActionBars().updateActionBars();
			}
			proxies.forEach(proxy -> proxy.follow(editor.actions().get(proxy.getId())));
			pageChanged(editor);
		}
	}

	/** Lets go of an editor that is closed. */
	static void forget(ChainEditor editor) {
		if (editor.getEditorSite().getActionBarContributor() instanceof ChainEditorContributor contributor) {
			contributor.letGo(editor);
		}
	}

	private void letGo(ChainEditor editor) {
		if (active == editor) {
			active = null;
			proxies.forEach(proxy -> proxy.follow(null));
			if (zoom != null) {
				zoom.setZoomManager(null);
			}
		}
	}

	/** Shows the zoom of the page that was opened. */
	void pageChanged(ChainEditor editor) {
		if (zoom != null) {
			editor.getActiveDiagramPage().ifPresent(page -> zoom.setZoomManager(page.zoom()));
		}
	}

	/** Stands in the tool bar for the action of whichever editor is active. */
	private static final class Proxy extends Action {

		private final IPropertyChangeListener follower = event -> show();
		private IAction action;

		Proxy(EditorAction model) {
			super(model.getText(), model.getStyle());
			setId(model.getId());
			setToolTipText(model.getToolTipText() == null ? model.getText() : model.getToolTipText());
			setImageDescriptor(model.getImageDescriptor());
		}

		void follow(IAction newAction) {
			if (action != null) {
				action.removePropertyChangeListener(follower);
			}
			action = newAction;
			if (action != null) {
				action.addPropertyChangeListener(follower);
			}
			show();
		}

		private void show() {
			setEnabled(action != null && action.isEnabled());
			if (action != null && action.getStyle() == IAction.AS_CHECK_BOX) {
				setChecked(action.isChecked());
			}
		}

		@Override
		public void run() {
			if (action != null) {
				action.run();
			}
		}
	}
}
