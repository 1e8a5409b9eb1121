package org.chainscape.diagram.selection;

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

/**
 * The selection of a part as the workbench sees it: elements of the model, whatever the part shows them by. What others want selected is
 * handed to the part; nothing is published for that until the part says so. User interface thread only.
 */
public final class PublishedSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<List<EObject>> receiver;
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** One that takes over whatever others want selected. */
	public PublishedSelection() {
		receiver = this::publish;
	}

	/**
	 * One of a part that selects itself what it is asked to.
	 *
	 * @param receiver is given the elements others want selected
	 */
	public PublishedSelection(Consumer<List<EObject>> receiver) {
		this.receiver = receiver;
	}

	/**
	 * The elements of a selection.
	 *
	 * @param selection any selection
	 * @return the elements in it, in order; none if it is of something else
	 */
	public static List<EObject> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured
			? structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
	}

	/**
	 * Tells the workbench what is selected.
	 *
	 * @param elements the elements
	 */
	public void publish(List<? extends EObject> elements) {
		selection = new StructuredSelection(elements);
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	/** To be told when the part is closed: nobody hears of it any more, and nothing of the document is kept. */
	public void forget() {
		listeners.clear();
		selection = StructuredSelection.EMPTY;
	}

	/** {@return the selected elements} */
	public List<EObject> elements() {
		return elements(selection);
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
	public IStructuredSelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		receiver.accept(elements(wanted));
	}
}
