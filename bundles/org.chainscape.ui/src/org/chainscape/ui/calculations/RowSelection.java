package org.chainscape.ui.calculations;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chainscape.model.chain.Calculation;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the table as the workbench sees it: calculations and observations. */
final class RowSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Table table;
	private StructuredSelection selection = StructuredSelection.EMPTY;

	RowSelection(Table table) {
		this.table = table;
		table.viewer().addSelectionChangedListener(event -> publish());
	}

	private void publish() {
		List<Object> subjects = table.selected().stream().flatMap(row -> table.content().sheet().line(row).stream())
			.map(line -> (Object) line.subject()).distinct().toList();
		selection = new StructuredSelection(subjects);
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
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

	/** Selects the rows of calculations. */
	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection structured) {
			table.viewer().setSelection(new StructuredSelection(structured.stream().filter(Calculation.class::isInstance).toList()), true);
		}
	}
}
