package org.chainscape.ui.navigator;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the file of an entry in its editor and shows the element there: by double click, Enter or the context menu. */
public final class ChainActionProvider extends CommonActionProvider {

	private Action open;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
			open = new OpenEntry(view.getPage());
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (open != null && selected() != null) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (open != null && selected() != null) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	private ChainEntry selected() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection && selection.size() == 1
			&& selection.getFirstElement() instanceof ChainEntry entry ? entry : null;
	}

	private final class OpenEntry extends Action {

		private final IWorkbenchPage page;

		OpenEntry(IWorkbenchPage page) {
			super(UiTexts.text("tree.open"));
			this.page = page;
		}

		@Override
		public void run() {
			ChainEntry entry = selected();
			if (entry == null) {
				return;
			}
			try {
				ChainEditors.open(page, entry.file(), entry.isGroup() ? null : entry.key());
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Problems.status(UiTexts.text("editor.open", entry.file().getName()), e), StatusManager.SHOW);
			}
		}
	}
}
