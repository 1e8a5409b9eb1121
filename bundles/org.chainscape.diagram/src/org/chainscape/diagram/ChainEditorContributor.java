package org.chainscape.diagram;

import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** The editor's part of the tool bar, and its undo, delete and the like in the menus of the workbench. */
public final class ChainEditorContributor extends EditorActionBarContributor {

	private final List<Proxy> proxies = List.of(proxy(EditorActions.NEW_DIAGRAM, "action.newDiagram", "new-diagram"),
			proxy(EditorActions.LAYOUT, "action.layout.tip", "layout"), proxy(EditorActions.EXPORT, "action.export", "export"),
			proxy(EditorActions.FIT, "action.fit", "fit"));
	private ZoomComboContributionItem zoom;

	@Override
	public void contributeToToolBar(IToolBarManager toolBar) {
		toolBar.add(new Separator());
		proxies.forEach(toolBar::add);
		zoom = new ZoomComboContributionItem(getPage());
		toolBar.add(zoom);
	}

	@Override
	public void setActiveEditor(IEditorPart part) {
		if (part instanceof ChainEditor editor && editor.actions() != null) {
			editor.actions().hookGlobal(getActionBars());
			proxies.forEach(proxy -> proxy.follow(editor.actions().get(proxy.getId())));
			pageChanged(editor);
		}
	}

	/** Shows the zoom of the page that was opened. */
	void pageChanged(ChainEditor editor) {
		if (zoom != null) {
			editor.getActiveDiagramPage().ifPresent(page -> zoom.setZoomManager(page.zoom()));
		}
	}

	private static Proxy proxy(String id, String text, String icon) {
		return new Proxy(id, DiagramTexts.get(text), icon);
	}

	/** Stands in the tool bar for the action of whichever editor is active. */
	private static final class Proxy extends Action {

		private final IPropertyChangeListener follower = event -> setEnabled(((IAction) event.getSource()).isEnabled());
		private IAction action;

		Proxy(String id, String text, String icon) {
			super(text);
			setId(id);
			setToolTipText(text);
			setImageDescriptor(Icons.descriptor(icon));
		}

		void follow(IAction newAction) {
			if (action != null) {
				action.removePropertyChangeListener(follower);
			}
			action = newAction;
			action.addPropertyChangeListener(follower);
			setEnabled(action.isEnabled());
		}

		@Override
		public void run() {
			if (action != null) {
				action.run();
			}
		}
	}
}
