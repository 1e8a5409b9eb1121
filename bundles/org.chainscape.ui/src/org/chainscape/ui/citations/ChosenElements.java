package org.chainscape.ui.citations;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What was selected last in the view, as elements of the chain: a source, or what cites one. */
final class ChosenElements implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	ChosenElements(SourceTable table, UseTree... trees) {
		table.viewer().addSelectionChangedListener(event -> setSelection(table.selected() == null ? StructuredSelection.EMPTY
			: new StructuredSelection(table.selected().source())));
		for (UseTree tree : trees) {
			tree.viewer().addSelectionChangedListener(event -> {
				List<?> elements = tree.selected().stream().map(UseTree.Line::element).toList();
				if (!elements.isEmpty()) {
					setSelection(new StructuredSelection(elements));
				}
			});
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
	public void setSelection(ISelection chosen) {
		selection = chosen;
		listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, chosen)));
	}
}
