package org.chainscape.ui.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows a folder as a project, in the background, and then opens its first chain file. */
public final class FolderOpening extends WorkspaceJob {

	/** The family of these jobs, to wait for. */
	public static final Object FAMILY = new Object();

	private final Path folder;

	/** @param folder a folder of the file system */
	public FolderOpening(Path folder) {
		super(UiTexts.text("open.job", folder));
		this.folder = folder;
		setRule(Workspace.root());
		setUser(true);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!Files.isDirectory(folder)) {
			return Problems.status(UiTexts.text("open.nofolder", folder), null);
		}
		List<IFile> files = Workspace.chainFiles(Workspace.projectOf(folder, monitor));
		if (!files.isEmpty()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(() -> open(workbench, files.get(0)));
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	/** Opens a file of the workspace instead of the welcome page. */
	static void open(IWorkbench workbench, IFile file) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null && workbench.getWorkbenchWindowCount() > 0) {
			window = workbench.getWorkbenchWindows()[0];
		}
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || Display.getCurrent() == null) {
			return;
		}
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		BasicNewResourceWizard.selectAndReveal(file, window);
		try {
			ChainEditors.open(page, file);
		} catch (PartInitException e) {
			Problems.log(UiTexts.text("editor.open", file.getName()), e);
		}
	}
}
