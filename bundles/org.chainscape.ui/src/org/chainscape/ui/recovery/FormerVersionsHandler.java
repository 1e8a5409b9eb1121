package org.chainscape.ui.recovery;

import java.util.Optional;

import org.chainscape.diagram.safety.VersionsDialog;
import org.chainscape.ui.Workspace;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Lists the former versions of the chosen chain file, or of the one in the editor. */
public final class FormerVersionsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Optional<IFile> file = file(event).filter(Workspace::isChainFile).filter(each -> each.getLocation() != null);
		if (window != null && file.isPresent()) {
			new VersionsDialog(window.getShell(), window.getActivePage(), file.get().getLocation().toPath()).open();
		}
		return null;
	}

	private static Optional<IFile> file(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Object chosen = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IFile file = chosen == null ? null : Adapters.adapt(chosen, IFile.class);
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return Optional.ofNullable(file != null || editor == null ? file : ResourceUtil.getFile(editor.getEditorInput()));
	}
}
