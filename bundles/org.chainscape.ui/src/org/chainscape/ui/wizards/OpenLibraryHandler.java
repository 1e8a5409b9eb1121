package org.chainscape.ui.wizards;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Opens the AIGC library without a question: the project that has it, or a new one. Its first figure is its best. */
public final class OpenLibraryHandler extends AbstractHandler {

	/** The family of the job, to wait for. */
	public static final Object FAMILY = new Object();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new Opening(window).schedule();
		return null;
	}

	/** Makes the project in the background, then opens its file. */
	private static final class Opening extends WorkspaceJob {

		private final IWorkbenchWindow window;

		Opening(IWorkbenchWindow window) {
			super(UiTexts.text("example.progress", UiTexts.text("example.project")));
			this.window = window;
			setRule(Workspace.root());
			setUser(true);
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			IFile library = present();
			if (library == null) {
				String name = Workspace.freeName(UiTexts.text("example.project"));
				library = ExampleImport.run(ResourcesPlugin.getWorkspace().newProjectDescription(name), monitor);
			}
			IFile file = library;
			window.getWorkbench().getDisplay().asyncExec(() -> show(file));
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		/** The library of a project that was made before; null if there is none. */
		private static IFile present() {
			for (IProject project : Workspace.root().getProjects()) {
				if (project.isOpen() && ExampleImport.isLibrary(project)) {
					return project.getFile(ExampleImport.LIBRARY);
				}
			}
			return null;
		}

		private void show(IFile file) {
			if (window.getActivePage() == null) {
				return;
			}
			window.getWorkbench().getIntroManager().closeIntro(window.getWorkbench().getIntroManager().getIntro());
			BasicNewResourceWizard.selectAndReveal(file, window);
			try {
				ChainEditors.open(window.getActivePage(), file);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Problems.status(UiTexts.text("editor.open", file.getName()), e),
					StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}
}
