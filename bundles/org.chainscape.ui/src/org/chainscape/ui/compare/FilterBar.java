package org.chainscape.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Naming;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Chooses what is listed: by kind, by aspect, by words. */
final class FilterBar {

	private static final int FIELD = 180;
	private static final int PAUSE_MS = 200;

	private final Map<Difference.Kind, ToolItem> kinds = new EnumMap<>(Difference.Kind.class);
	private final Map<Aspect, ToolItem> aspects = new EnumMap<>(Aspect.class);
	private final Naming naming = new Naming(UiTexts.language());
	private final Text field;

	FilterBar(Composite parent, Runnable changed) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(CompareTexts.text("filter.search"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, changed));
		ToolBar buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		for (Difference.Kind kind : Difference.Kind.values()) {
			kinds.put(kind, item(buttons, true, changed));
		}
		new ToolItem(buttons, SWT.SEPARATOR);
		for (Aspect aspect : Aspect.values()) {
			aspects.put(aspect, item(buttons, aspect != Aspect.GEOMETRY, changed));
		}
		count(List.of());
	}

	private static ToolItem item(ToolBar bar, boolean chosen, Runnable changed) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setSelection(chosen);
		item.addListener(SWT.Selection, event -> changed.run());
		return item;
	}

	/** Says how many there are of each. */
	void count(List<Row> rows) {
		kinds.forEach((kind, item) -> label(item, naming.kind(kind), rows.stream().filter(row -> row.difference().kind() == kind).count()));
		aspects.forEach((aspect, item) -> label(item, naming.aspect(aspect), rows.stream()
			.filter(row -> row.difference().aspect() == aspect).count()));
		field.getParent().layout();
	}

	/** With some room at both sides: the buttons stand close together. */
	private static void label(ToolItem item, String what, long count) {
		item.setText(' ' + CompareTexts.text("filter.count", what, String.valueOf(count)) + ' ');
	}

	/** Where nothing but layout differs, that is what is listed. */
	void showLayout() {
		aspects.get(Aspect.GEOMETRY).setSelection(true);
	}

	List<Row> filter(List<Row> rows) {
		String words = field.getText().strip().toLowerCase(Locale.ROOT);
		return rows.stream().filter(row -> kinds.get(row.difference().kind()).getSelection())
			.filter(row -> aspects.get(row.difference().aspect()).getSelection()).filter(row -> row.contains(words)).toList();
	}

	boolean isDisposed() {
		return field.isDisposed();
	}
}
