package org.chainscape.ui.imports.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.Called;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.Trial;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the import would do to elements, with old and new value. */
final class ChangesPane {

	private static final List<ChangeKind> KINDS = List.of(ChangeKind.REMOVED, ChangeKind.CHANGED, ChangeKind.RETURNED, ChangeKind.ADDED);
	private static final String[] COLUMNS = {"changes.kind", "changes.element", "changes.class", "changes.feature", "changes.before",
		"changes.after", "changes.place"};
	private static final int[] WIDTHS = {110, 190, 80, 100, 150, 170, 240};
	private static final int FIELD = 180;
	private static final int PAUSE_MS = 300;

	private final VirtualTable<PlannedChange> rows = new VirtualTable<>(ChangesPane::text);
	private Trial trial;
	private Combo kind;
	private Text field;
	private Slices filtering;

	Composite create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(body);
		Composite bar = Rows.composite(body, 2);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(ImportTexts.text("changes.search"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> refresh());
		Runnable later = this::refresh;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, later));
		filtering = new Slices(field.getDisplay());
		kind = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.addListener(SWT.Selection, event -> refresh());
		GridDataFactory.fillDefaults().applyTo(kind);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.create(body, COLUMNS, WIDTHS));
		return body;
	}

	void show(Trial shown) {
		trial = shown;
		List<String> items = new ArrayList<>();
		items.add(ImportTexts.text("changes.all"));
		KINDS.forEach(each -> items.add(ImportTexts.text("remarks.switch", each.label(UiTexts.language()),
			ImportTexts.count(shown.changes(each).size()))));
		kind.setItems(items.toArray(String[]::new));
		kind.select(0);
		kind.getParent().layout(true);
		refresh();
	}

	private void refresh() {
		if (field.isDisposed() || trial == null) {
			return;
		}
		int wanted = kind.getSelectionIndex();
		Stream<PlannedChange> all = KINDS.stream().filter(each -> wanted <= 0 || each == KINDS.get(wanted - 1))
			.flatMap(each -> trial.changes(each).stream());
		String text = field.getText().strip().toLowerCase(Locale.ROOT);
		filtering.filter(all.iterator(), change -> text.isEmpty() || matches(change, text), this::show);
	}

	private void show(List<PlannedChange> found) {
		if (!field.isDisposed()) {
			rows.show(found);
		}
	}

	private static boolean matches(PlannedChange change, String text) {
		return Called.name(change).toLowerCase(Locale.ROOT).contains(text) || change.before().toLowerCase(Locale.ROOT).contains(text)
			|| Called.after(change).toLowerCase(Locale.ROOT).contains(text);
	}

	static String text(PlannedChange change, int column) {
		return switch (column) {
		case 0 -> change.kind().label(UiTexts.language());
		case 1 -> Called.name(change);
		case 2 -> change.className(UiTexts.language());
		case 3 -> change.featureName(UiTexts.language());
		case 4 -> change.before();
		case 5 -> Called.after(change);
		default -> change.place().text(UiTexts.language());
		};
	}
}
