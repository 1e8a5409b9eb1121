package org.chainscape.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Section;
import org.chainscape.ui.appearance.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The differences by section; only lines in view are filled. */
final class DifferenceTree {

	private static final int FEW = 40;
	private static final int KIND_WIDTH = 230;
	private static final int LINE_WIDTH = 460;

	private final Tree tree;
	private final Map<Difference.Kind, Color> colors = new EnumMap<>(Difference.Kind.class);
	private List<Group> groups = List.of();

	private record Group(Section section, List<Row> rows) {
	}

	DifferenceTree(Composite parent) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		column("tree.kind", KIND_WIDTH);
		column("tree.line", LINE_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		tree.addListener(SWT.SetData, this::fill);
		colors.put(Difference.Kind.ADDED, new Color(Tone.of(0x2f7d5b, 0x6fc7a2).now()));
		colors.put(Difference.Kind.REMOVED, new Color(Tone.of(0xb4533c, 0xf08a72).now()));
		colors.put(Difference.Kind.CHANGED, new Color(Tone.of(0x3b6fb6, 0x8fb8f0).now()));
		colors.put(Difference.Kind.MOVED, new Color(Tone.of(0x7a5ca8, 0xbfa0de).now()));
	}

	private void column(String key, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(CompareTexts.text(key));
		column.setWidth(width);
	}

	Tree control() {
		return tree;
	}

	void onSelect(Consumer<List<Row>> code) {
		tree.addListener(SWT.Selection, event -> code.accept(selected()));
	}

	void onOpen(Consumer<Row> code) {
		tree.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(code));
	}

	void show(List<Row> rows) {
		Map<Section, List<Row>> sections = new LinkedHashMap<>();
		rows.forEach(row -> sections.computeIfAbsent(row.section(), section -> new ArrayList<>()).add(row));
		groups = sections.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList();
		tree.setRedraw(false);
		tree.removeAll();
		tree.setItemCount(groups.size());
		for (int i = 0; i < groups.size() && rows.size() <= FEW; i++) {
			TreeItem item = tree.getItem(i);
			item.setItemCount(groups.get(i).rows().size());
			item.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	void selectFirst() {
		if (tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0 && tree.getItem(0).getExpanded()) {
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		}
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		int known = parent == null ? groups.size() : tree.indexOf(parent) < groups.size() ? groups.get(tree.indexOf(parent)).rows().size() : 0;
		if (event.index >= known) {
			// Trees ask for lines they are about to drop, too.
			return;
		}
		if (parent == null) {
			Group group = groups.get(event.index);
			item.setText(new String[] {group.section().label(), CompareTexts.text("tree.count", String.valueOf(group.rows().size()))});
			item.setItemCount(group.rows().size());
			item.setData(group);
		} else {
			Row row = groups.get(tree.indexOf(parent)).rows().get(event.index);
			item.setText(new String[] {row.kind(), row.line()});
			item.setForeground(0, colors.get(row.difference().kind()));
			item.setData(row);
		}
	}

	/** What is selected; of a section all of it. */
	List<Row> selected() {
		return Arrays.stream(tree.getSelection()).map(TreeItem::getData)
			.flatMap(data -> data instanceof Group group ? group.rows().stream() : data instanceof Row row ? List.of(row).stream()
				: List.<Row>of().stream())
			.distinct().toList();
	}
}
