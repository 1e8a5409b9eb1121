package org.chainscape.ui.findings;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

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
	private final Content lines = new Content();
	private List<?> content = List.of();
	/** The same as it was given. */
	private List<?> unsorted = List.of();
	/** The column lines are sorted by; {@code null} for the order they came in. */
	private Column sorted;
	private boolean falling;

	FindingTree(Composite parent, ResourceManager resources) {
		pane = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		pane.setLayout(layout);
		viewer = new TreeViewer(pane, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(lines);
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
	 * Shows groups or rows; what is open, selected and at the top stays so where it is still there.
	 *
	 * @param fresh what to show
	 * @param open whether all groups are opened
	 * @param openNew whether groups that are new are opened
	 */
	void show(List<?> fresh, boolean open, boolean openNew) {
		groups().forEach(group -> remember(group, viewer.getExpandedState(group)));
		fresh.stream().filter(Grouping.Group.class::isInstance).filter(group -> seen.add(group) && openNew || open).forEach(opened::add);
		put(fresh);
	}

	private void remember(Object group, boolean open) {
		if (open) {
			opened.add(group);
		} else {
			opened.remove(group);
		}
	}

	private void put(List<?> fresh) {
		Tree tree = viewer.getTree();
		List<?> selected = viewer.getStructuredSelection().toList();
		Object top = tree.getItemCount() == 0 ? null : tree.getTopItem().getData();
		tree.setRedraw(false);
		content = ordered(fresh);
		viewer.setInput(content);
		viewer.setChildCount(content, content.size());
		expand(opened::contains, true);
		reached(selected);
		Object first = reached(top == null ? List.of() : List.of(top)) ? top : null;
		if (!selected.isEmpty()) {
			viewer.setSelection(new StructuredSelection(selected));
		}
		if (first != null && viewer.testFindItem(first) instanceof TreeItem item) {
			tree.setTopItem(item);
		}
		tree.setRedraw(true);
	}

	private Stream<Grouping.Group> groups() {
		return content.stream().filter(Grouping.Group.class::isInstance).map(Grouping.Group.class::cast);
	}

	/** Opens all groups, or closes them. */
	void expand(boolean open) {
		viewer.getTree().setRedraw(false);
		expand(group -> true, open);
		viewer.getTree().setRedraw(true);
	}

	private void expand(Predicate<Object> which, boolean open) {
		for (int i = 0; i < content.size(); i++) {
			if (content.get(i) instanceof Grouping.Group group && which.test(group)) {
				lines.updateElement(content, i);
				if (viewer.testFindItem(group) instanceof TreeItem item) {
					// The viewer would make a line of every finding before it opens the group.
					item.setExpanded(open);
				}
			}
		}
	}

	/** Lines exist once they are seen; {@return whether any of these is still there, and a line from now on} */
	private boolean reached(List<?> wanted) {
		Set<?> rest = new HashSet<>(wanted);
		boolean any = false;
		for (int i = 0; i < content.size() && !rest.isEmpty(); i++) {
			if (rest.remove(content.get(i))) {
				lines.updateElement(content, i);
				any = true;
			}
			if (content.get(i) instanceof Grouping.Group group && viewer.getExpandedState(group)) {
				for (int k = 0; k < group.rows().size() && !rest.isEmpty(); k++) {
					if (rest.remove(group.rows().get(k))) {
						lines.updateElement(group, k);
						any = true;
					}
				}
			}
		}
		return any;
	}

	private void sort(Column column) {
		Tree tree = viewer.getTree();
		boolean same = tree.getSortColumn() == columns.get(column);
		int direction = !same ? SWT.UP : tree.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		tree.setSortColumn(direction == SWT.NONE ? null : columns.get(column));
		tree.setSortDirection(direction);
		groups().forEach(group -> remember(group, viewer.getExpandedState(group)));
		sorted = direction == SWT.NONE ? null : column;
		falling = direction == SWT.DOWN;
		put(unsorted);
	}

	/** As wanted by the head that was clicked last, within the groups. */
	private List<?> ordered(List<?> fresh) {
		unsorted = fresh;
		if (sorted == null) {
			return fresh;
		}
		Comparator<Row> order = Comparator.comparing(sorted::text, Collator.getInstance());
		Comparator<Row> wanted = falling ? order.reversed() : order;
		if (fresh.stream().allMatch(Row.class::isInstance)) {
			return fresh.stream().map(Row.class::cast).sorted(wanted).toList();
		}
		return fresh.stream().map(each -> each instanceof Grouping.Group group
			? new Grouping.Group(group.grouping(), group.key(), group.label(), group.rows().stream().sorted(wanted).toList()) : each).toList();
	}

	/** Gives a line what it shows once it is seen: a thousand lines that nobody sees cost nothing. */
	private final class Content implements ILazyTreeContentProvider {

		@Override
		public void updateElement(Object parent, int index) {
			List<?> siblings = children(parent);
			if (index >= 0 && index < siblings.size()) {
				Object child = siblings.get(index);
				viewer.replace(parent, index, child);
				viewer.setChildCount(child, children(child).size());
			}
		}

		@Override
		public void updateChildCount(Object element, int count) {
			int wanted = children(element).size();
			if (wanted != count) {
				viewer.setChildCount(element, wanted);
			}
		}

		@Override
		public Object getParent(Object element) {
			return groups().filter(group -> element instanceof Row row && group.rows().contains(row)).findFirst().orElse(null);
		}

		private static List<?> children(Object parent) {
			return parent instanceof Grouping.Group group ? group.rows() : parent instanceof List<?> all ? all : List.of();
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
