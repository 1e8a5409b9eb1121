package org.chainscape.ui.findings;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** The list: groups where there are any, below them the findings, in columns that can be sorted. */
final class FindingTree {

	private static final int LEAST_COLUMN = 60;
	private static final int LEAST_MESSAGE = 280;

	/** What stands in the columns. */
	enum Column {
		/** What is wrong. */
		MESSAGE(44, Row::message),
		/** The rule. */
		RULE(16, Row::rule),
		/** The segment or stage. */
		SEGMENT(12, Row::segment),
		/** The company. */
		COMPANY(12, Row::company),
		/** The element with its containers. */
		LOCATION(22, Row::location),
		/** The file. */
		FILE(12, row -> row.file().getName());

		private final int weight;
		private final Function<Row, String> text;

		Column(int weight, Function<Row, String> text) {
			this.weight = weight;
			this.text = text;
		}

		String text(Row row) {
			return text.apply(row);
		}
	}

	private final Composite pane;
	private final TreeViewer viewer;
	private final Map<Column, TreeColumn> columns = new EnumMap<>(Column.class);
	/** Groups that were open when they were last seen; some come back. */
	private final Set<Object> opened = new HashSet<>();
	private final Set<Object> seen = new HashSet<>();
	private List<?> content = List.of();

	FindingTree(Composite parent, ResourceManager resources) {
		pane = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		pane.setLayout(layout);
		viewer = new TreeViewer(pane, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		for (Column column : Column.values()) {
			TreeViewerColumn shown = new TreeViewerColumn(viewer, SWT.NONE);
			shown.getColumn().setText(UiTexts.text("findings.column." + column.name().toLowerCase(java.util.Locale.ROOT)));
			shown.getColumn().setMoveable(true);
			shown.setLabelProvider(new Labels(column, resources));
			shown.getColumn().addListener(SWT.Selection, event -> sort(column));
			layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight,
				column == Column.MESSAGE ? LEAST_MESSAGE : LEAST_COLUMN, true));
			columns.put(column, shown.getColumn());
		}
		viewer.setInput(content);
	}

	Composite pane() {
		return pane;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/**
	 * Shows groups or rows; what is open and selected stays so where it is still there.
	 *
	 * @param fresh what to show
	 * @param open whether all groups are opened
	 * @param openNew whether groups that are new are opened
	 */
	void show(List<?> fresh, boolean open, boolean openNew) {
		Tree tree = viewer.getTree();
		tree.setRedraw(false);
		content.stream().filter(Grouping.Group.class::isInstance).forEach(opened::remove);
		opened.addAll(List.of(viewer.getExpandedElements()));
		fresh.stream().filter(group -> seen.add(group) && openNew).forEach(opened::add);
		ISelection selection = viewer.getSelection();
		content = fresh;
		viewer.setInput(fresh);
		if (open) {
			viewer.expandAll();
		} else {
			viewer.setExpandedElements(opened.toArray());
		}
		viewer.setSelection(selection);
		tree.setRedraw(true);
	}

	private void sort(Column column) {
		Tree tree = viewer.getTree();
		boolean same = tree.getSortColumn() == columns.get(column);
		int direction = !same ? SWT.UP : tree.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		tree.setSortColumn(direction == SWT.NONE ? null : columns.get(column));
		tree.setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : new Order(column, direction == SWT.DOWN));
	}

	private static final class Order extends ViewerComparator {

		private final Column column;
		private final boolean falling;

		Order(Column column, boolean falling) {
			this.column = column;
			this.falling = falling;
		}

		@Override
		public int compare(Viewer shown, Object one, Object other) {
			if (!(one instanceof Row left) || !(other instanceof Row right)) {
				return 0;
			}
			int order = getComparator().compare(column.text(left), column.text(right));
			return falling ? -order : order;
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Grouping.Group group ? group.rows().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Grouping.Group;
		}
	}

	private static final class Labels extends ColumnLabelProvider {

		private final Column column;
		private final ResourceManager resources;

		Labels(Column column, ResourceManager resources) {
			this.column = column;
			this.resources = resources;
		}

		@Override
		public String getText(Object element) {
			if (element instanceof Grouping.Group group) {
				return column == Column.MESSAGE ? UiTexts.text("findings.group.label", group.label(), Integer.toString(group.rows().size())) : "";
			}
			return element instanceof Row row ? column.text(row) : Objects.toString(element);
		}

		@Override
		public Image getImage(Object element) {
			if (column != Column.MESSAGE) {
				return null;
			}
			int severity = element instanceof Grouping.Group group ? group.severity() : ((Row) element).severity();
			return resources.create(DetailPane.icon(severity).descriptor());
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof Row row ? row.message() : null;
		}
	}
}
