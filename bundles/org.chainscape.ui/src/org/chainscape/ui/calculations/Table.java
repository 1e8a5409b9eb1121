package org.chainscape.ui.calculations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.chainscape.model.chain.Calculation;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** The tree of calculations. Only rows that show something else are painted again; what is selected and expanded stays. */
final class Table {

	/** More rows than these below one parent are shown on request, so that thousands of calculations do not stop the window. */
	private static final int AT_ONCE = 1000;
	private static final int[] WEIGHTS = {32, 12, 13, 7, 11, 25};
	private static final int[] WIDTHS = {200, 96, 118, 78, 108, 104};

	private final Content content = new Content();
	private final Composite pane;
	private final TreeViewer viewer;
	private final TreeViewerColumn value;
	private Query query = Query.ALL;

	Table(Composite parent, ResourceManager resources, Consumer<Query.Order> onHeading) {
		pane = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		TreeColumnLayout layout = new TreeColumnLayout();
		pane.setLayout(layout);
		viewer = new TreeViewer(pane, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setComparer(content);
		viewer.setDisplayIncrementally(AT_ONCE);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = UiTexts.text("calc.table");
				}
			}
		});
		TreeViewerColumn edited = null;
		for (Column column : Column.values()) {
			boolean number = column == Column.PRINTED || column == Column.VALUE || column == Column.DEVIATION;
			TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
			viewerColumn.setLabelProvider(new Labeler(content, resources));
			heading(viewerColumn.getColumn(), column, onHeading);
			layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(WEIGHTS[column.ordinal()], WIDTHS[column.ordinal()], true));
			edited = column == Column.VALUE ? viewerColumn : edited;
		}
		value = edited;
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(content);
		viewer.setInput(content);
	}

	private static void heading(TreeColumn heading, Column column, Consumer<Query.Order> onHeading) {
		heading.setText(UiTexts.text(column.key()));
		heading.setMoveable(true);
		heading.setToolTipText(UiTexts.text(column.key() + ".what"));
		Query.Order order = order(column);
		if (order != null) {
			heading.addListener(SWT.Selection, event -> onHeading.accept(order));
		}
	}

	private static Query.Order order(Column column) {
		return switch (column) {
			case NAME -> Query.Order.NAME;
			case DEVIATION -> Query.Order.DEVIATION;
			case VERDICT -> Query.Order.VERDICT;
			default -> null;
		};
	}

	/** Lets values be edited where they stand: by F2, or by a click into a row that is selected already. */
	void edit(AssumptionEditing editing) {
		value.setEditingSupport(editing);
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
					|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION;
			}
		};
		TreeViewerEditor.create(viewer, strategy, ColumnViewerEditor.DEFAULT);
	}

	/** Starts editing the value of a row. */
	void editValue(Object element) {
		viewer.editElement(element, Column.VALUE.ordinal());
	}

	/** Shows other texts in the rows there are, or other rows where they have changed. */
	void show(Sheet sheet, Query wanted) {
		Set<EObject> different = sheet.differences(content.sheet());
		sortMark(wanted);
		boolean regrouped = wanted.grouping() != query.grouping();
		query = wanted;
		if (content.show(sheet, wanted)) {
			viewer.getTree().setRedraw(false);
			try {
				viewer.refresh(true);
				if (regrouped) {
					content.groups().forEach(group -> viewer.setExpandedState(group, true));
				}
			} finally {
				viewer.getTree().setRedraw(true);
			}
		} else if (!different.isEmpty()) {
			Set<Object> rows = new LinkedHashSet<>(different);
			rows.addAll(content.groups());
			viewer.update(rows.toArray(), null);
		}
	}

	private void sortMark(Query wanted) {
		TreeColumn sorted = null;
		for (Column column : Column.values()) {
			if (order(column) == wanted.order()) {
				sorted = viewer.getTree().getColumn(column.ordinal());
			}
		}
		viewer.getTree().setSortColumn(sorted);
		viewer.getTree().setSortDirection(wanted.descending() ? SWT.DOWN : SWT.UP);
	}

	/** Selects a calculation and brings it into sight. */
	void reveal(Calculation calculation) {
		viewer.setSelection(new StructuredSelection(calculation), true);
		viewer.getTree().setFocus();
	}

	/** Brings what is selected into sight, for instance after the table has become smaller. */
	void showSelection() {
		if (!viewer.getTree().isDisposed()) {
			viewer.getTree().showSelection();
		}
	}

	/** {@return the selected rows, from top to bottom} */
	List<Object> selected() {
		return List.of(viewer.getStructuredSelection().toArray());
	}

	/** {@return the lines to copy: those of the selected rows if they are several, otherwise of all calculations shown} */
	List<Line> linesToCopy() {
		List<Object> rows = new ArrayList<>(selected());
		if (rows.size() < 2) {
			rows = new ArrayList<>(content.calculations());
		}
		return rows.stream().flatMap(row -> content.sheet().line(row).stream()).toList();
	}

	Content content() {
		return content;
	}

	TreeViewer viewer() {
		return viewer;
	}

	Composite pane() {
		return pane;
	}
}
