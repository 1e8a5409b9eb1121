package org.chainscape.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.selection.PublishedSelection;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The selection of the table as the workbench sees it, and that of the editor as the table sees it, without an echo. */
final class GridSync implements ISelectionListener {

	private static final int PAUSE_MS = 180;

	private final IWorkbenchPage page;
	private final Display display;
	private final Consumer<List<EObject>> receiver;
	private final PublishedSelection selection;
	private final Runnable told = this::tell;
	private OpenChain chain = OpenChain.NONE;
	private boolean linked = true;
	private boolean telling;

	GridSync(IWorkbenchPage page, Display display, Consumer<List<EObject>> receiver) {
		this.page = page;
		this.display = display;
		this.receiver = receiver;
		selection = new PublishedSelection(receiver);
	}

	/** What the workbench is told is selected. */
	ISelectionProvider provider() {
		return selection;
	}

	void start() {
		page.addPostSelectionListener(this);
	}

	void stop() {
		page.removePostSelectionListener(this);
		display.timerExec(-1, told);
	}

	/** Looks at another chain. Nothing of the one before stays selected: the workbench would remember it after it is closed. */
	void follow(OpenChain wanted) {
		if (chain != wanted && !selection.elements().isEmpty()) {
			publish(List.of());
		}
		chain = wanted;
	}

	/** Whether table and diagram select together. */
	void link(boolean wanted) {
		linked = wanted;
	}

	boolean isLinked() {
		return linked;
	}

	/** Somebody has selected elements in the table. */
	void publish(List<? extends EObject> elements) {
		selection.publish(elements);
		display.timerExec(PAUSE_MS, told);
	}

	/** A moment after the last step, so that going through rows does not drag the diagram behind each of them. */
	private void tell() {
		if (linked && chain.editor() != null && !selection.elements().isEmpty()) {
			telling = true;
			chain.editor().getSite().getSelectionProvider().setSelection(selection.getSelection());
			telling = false;
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection wanted) {
		if (linked && !telling && part instanceof IEditorPart && part == chain.editor() && wanted instanceof IStructuredSelection
			&& !PublishedSelection.elements(wanted).equals(selection.elements())) {
			receiver.accept(PublishedSelection.elements(wanted));
		}
	}
}
