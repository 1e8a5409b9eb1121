package org.chainscape.ui.grid;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.chainscape.ui.following.OpenChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The selection of the table as the workbench sees it, and that of the editor as the table sees it, without an echo. */
final class GridSync implements ISelectionProvider, ISelectionListener {

	private static final int PAUSE_MS = 180;

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final IWorkbenchPage page;
	private final Display display;
	private final Consumer<List<EObject>> receiver;
	private final Runnable told = this::tell;
	private StructuredSelection selection = StructuredSelection.EMPTY;
	private OpenChain chain = OpenChain.NONE;
	private boolean linked = true;
	private boolean telling;

	GridSync(IWorkbenchPage page, Display display, Consumer<List<EObject>> receiver) {
		this.page = page;
		this.display = display;
		this.receiver = receiver;
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
		if (chain != wanted && !selection.isEmpty()) {
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
		selection = new StructuredSelection(elements);
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
		display.timerExec(PAUSE_MS, told);
	}

	/** A moment after the last step, so that going through rows does not drag the diagram behind each of them. */
	private void tell() {
		if (linked && chain.editor() != null && !selection.isEmpty()) {
			telling = true;
			chain.editor().getSite().getSelectionProvider().setSelection(selection);
			telling = false;
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection wanted) {
		if (linked && !telling && part instanceof IEditorPart && part == chain.editor() && wanted instanceof IStructuredSelection structured
			&& !structured.toList().equals(selection.toList())) {
			receiver.accept(structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection structured) {
			receiver.accept(structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
		}
	}
}
