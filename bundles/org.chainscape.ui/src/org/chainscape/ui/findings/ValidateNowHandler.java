package org.chainscape.ui.findings;

import org.chainscape.ui.markers.ChainValidationListener;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Checks the project of what is looked at with everything there is, in the background, and shows the findings. */
public final class ValidateNowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			ChainValidationListener validation = PlatformUI.getWorkbench().getService(ChainValidationListener.class);
			if (validation != null) {
				validation.checkNow(scope(page));
			}
		} catch (CoreException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
		return null;
	}

	private static IContainer scope(IWorkbenchPage page) {
		IResource resource = page.getSelection() instanceof IStructuredSelection selection ? resource(selection.getFirstElement()) : null;
		IEditorPart editor = page.getActiveEditor();
		if (resource == null && editor != null) {
			resource = ResourceUtil.getFile(editor.getEditorInput());
		}
		return resource == null || resource.getProject() == null ? ResourcesPlugin.getWorkspace().getRoot() : resource.getProject();
	}

	private static IResource resource(Object selected) {
		IFile file = selected instanceof ChainEntry entry ? entry.file() : selected instanceof Row row ? row.file() : null;
		return file == null ? Adapters.adapt(selected, IResource.class) : file;
	}
}
