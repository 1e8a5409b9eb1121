package org.chainscape.ui.bookmarks;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Sets a bookmark at what is selected, on a diagram, in the tree, the outline or a table, or takes it away again. */
public final class ToggleBookmarkHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
		List<EObject> elements = new ArrayList<>();
		for (Object each : selection instanceof IStructuredSelection structured ? structured.toList() : List.of()) {
			if (each instanceof ChainEntry entry && !entry.isGroup()) {
				file = entry.file();
				Documents.get().of(file).find(entry.key()).ifPresent(elements::add);
			} else {
				EObject element = Adapters.adapt(each, EObject.class);
				if (element != null) {
					elements.add(element);
				}
			}
		}
		elements.removeIf(element -> Identities.idOf(element) == null);
		if (file != null && Workspace.isChainFile(file) && !elements.isEmpty()) {
			toggle(HandlerUtil.getActivePart(event), file, elements);
		}
		return null;
	}

	private static void toggle(IWorkbenchPart part, IFile file, List<EObject> elements) {
		try {
			boolean set = Bookmarks.toggle(file, elements);
			var bars = part == null ? null : part.getSite() instanceof IViewSite view ? view.getActionBars()
				: part.getSite() instanceof IEditorSite site ? site.getActionBars() : null;
			if (bars != null) {
				bars.getStatusLineManager().setMessage(UiTexts.text(set ? "bookmark.set" : "bookmark.gone", elements.size()));
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(Problems.status(UiTexts.text("bookmark.failed", file.getName()), e), StatusManager.SHOW);
		}
	}
}
