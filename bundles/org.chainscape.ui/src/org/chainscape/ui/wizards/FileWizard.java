package org.chainscape.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.chainscape.ui.Icon;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A wizard that makes files in the background and opens the first of them. */
abstract class FileWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	FileWizard(String titleKey) {
		setWindowTitle(UiTexts.text(titleKey));
		setDefaultPageImageDescriptor(Icon.BANNER.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection newSelection) {
		workbench = newWorkbench;
		selection = newSelection;
	}

	/** {@return what was selected when the wizard was opened} */
	protected IStructuredSelection selection() {
		return selection;
	}

	/** What makes the files: called in a background thread; the answer is the file to open, or null. */
	@FunctionalInterface
	interface Work {

		IFile run(IProgressMonitor monitor) throws CoreException;
	}

	/** Does the work and opens its file; a failure is shown and leaves the wizard open. */
	protected boolean finish(Work work) {
		AtomicReference<IFile> made = new AtomicReference<>();
		IRunnableWithProgress operation = new WorkspaceModifyOperation() {
			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				made.set(work.run(monitor));
			}
		};
		try {
			getContainer().run(true, true, operation);
		} catch (InvocationTargetException e) {
			show(e.getCause());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		open(made.get());
		return true;
	}

	private void open(IFile file) {
		IWorkbenchWindow window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (file == null || page == null) {
			return;
		}
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		BasicNewResourceWizard.selectAndReveal(file, window);
		try {
			ChainEditors.open(page, file);
		} catch (PartInitException e) {
			show(e);
		}
	}

	private static void show(Throwable problem) {
		IStatus status = problem instanceof CoreException core ? core.getStatus()
			: Problems.status(UiTexts.text("wizard.failed"), problem);
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}
}
