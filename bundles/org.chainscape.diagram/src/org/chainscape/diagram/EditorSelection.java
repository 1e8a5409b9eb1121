package org.chainscape.diagram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the editor as the workbench sees it: model elements, never edit parts. */
final class EditorSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<List<EObject>> receiver;
	private StructuredSelection selection = StructuredSelection.EMPTY;

	EditorSelection(Consumer<List<EObject>> receiver) {
		this.receiver = receiver;
	}

	/**
	 * Tells the workbench what is selected.
	 *
	 * @param elements the elements
	 */
	void publish(List<? extends EObject> elements) {
		selection = new StructuredSelection(elements);
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	/** To be told when the editor is closed: nobody hears of it any more, and nothing of the document is kept. */
	void forget() {
		listeners.clear();
		selection = StructuredSelection.EMPTY;
	}

	/** {@return the selected elements} */
	List<EObject> elements() {
		return elements(selection);
	}

	static List<EObject> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
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
		receiver.accept(elements(wanted));
	}
}
