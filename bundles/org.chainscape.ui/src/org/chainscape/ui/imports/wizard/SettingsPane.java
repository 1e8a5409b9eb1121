package org.chainscape.ui.imports.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.TableDraft;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What is said of a table as a whole: what its rows are, where its header is, and what holds for all rows. */
final class SettingsPane {

	private static final int MOST_HEADERS = 1000;
	private static final int FIELD = 110;
	private static final List<String> SORTS = List.of("", "company", "item", "place");

	/** What somebody can choose. A table of ours is one by the mapping written with it. */
	private static final List<RowKind> KINDS = Stream.of(RowKind.values()).filter(each -> each != RowKind.TABLE).toList();

	private final Runnable kindChanged;
	private final Runnable changed;
	private Composite body;
	private Combo kind;
	private Spinner header;
	private Composite more;
	private TableDraft draft;
	private String shape = "";

	/**
	 * A pane.
	 *
	 * @param kindChanged is told when rows are of another kind or the header is another row
	 * @param changed is told when a setting changes
	 */
	SettingsPane(Runnable kindChanged, Runnable changed) {
		this.kindChanged = kindChanged;
		this.changed = changed;
	}

	Composite create(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
		Composite row = Rows.composite(body, 4);
		Rows.label(row, "settings.kind");
		kind = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		KINDS.forEach(each -> kind.add(each.label(UiTexts.language())));
		kind.setVisibleItemCount(KINDS.size());
		kind.addListener(SWT.Selection, event -> {
			draft.setKind(KINDS.get(kind.getSelectionIndex()));
			kindChanged.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		Rows.label(row, "settings.header");
		header = new Spinner(row, SWT.BORDER);
		header.setValues(1, 0, MOST_HEADERS, 0, 1, 10);
		header.setToolTipText(ImportTexts.text("settings.header.tip"));
		header.addListener(SWT.Selection, event -> {
			draft.setHeader(header.getSelection());
			kindChanged.run();
		});
		more = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(more);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		return body;
	}

	/** Shows a table; what can be set depends on what its rows are and which fields its columns give. */
	void show(TableDraft shown) {
		boolean other = shown != draft;
		draft = shown;
		kind.deselectAll();
		kind.select(KINDS.indexOf(shown.kind()));
		kind.setEnabled(!shown.isReturning());
		header.setEnabled(!shown.isReturning());
		kind.setToolTipText(shown.isReturning() ? ImportTexts.text("settings.returning") : null);
		header.setSelection(shown.header());
		String now = shown.kind() + constants().toString();
		if (other || !now.equals(shape)) {
			shape = now;
			for (Control child : more.getChildren()) {
				child.dispose();
			}
			fill();
			((GridData) more.getLayoutData()).exclude = more.getChildren().length == 0;
			body.getParent().layout(true, true);
		}
	}

	/** Required fields no column gives: they are the same for all rows. */
	private List<RowField> constants() {
		List<RowField> fields = new ArrayList<>();
		for (RowField field : draft.kind().fields()) {
			boolean fixed = !draft.setting(Settings.CONSTANT + field.key()).isEmpty();
			if (fixed || field.required() && draft.names().stream().noneMatch(name -> draft.column(name).field().equals(field.key()))) {
				fields.add(field);
			}
		}
		return fields;
	}

	private void fill() {
		if (draft.isReturning()) {
			Label words = Rows.label(more, "settings.returning");
			GridDataFactory.fillDefaults().span(6, 1).applyTo(words);
			return;
		}
		switch (draft.kind()) {
		case SEGMENT, MEMBERSHIP -> text(Settings.PERSPECTIVE, "settings.perspective");
		case RELATION -> {
			choice(Settings.FROM, SORTS, "settings.from");
			choice(Settings.TO, SORTS, "settings.to");
		}
		case OBSERVATION -> choice(Settings.SUBJECT, SORTS, "settings.subject");
		case MAKER -> text(Settings.PROPERTY, "settings.property");
		default -> {
			// Nothing but what follows.
		}
		}
		if (draft.kind() != RowKind.COMPANY && draft.kind() != RowKind.SOURCE) {
			choice(Settings.MISSING, List.of("", "create"), "settings.missing");
		}
		if (draft.kind() == RowKind.SEGMENT || draft.kind() == RowKind.PRODUCT || draft.kind() == RowKind.RELATION) {
			text(Settings.CHAIN, "settings.chain");
		}
		constants().forEach(field -> {
			Rows.label(more, "settings.constant").setText(ImportTexts.text("settings.constant", field.label(UiTexts.language())));
			field(Settings.CONSTANT + field.key(), ImportTexts.text("settings.constant.hint"));
		});
	}

	private void text(String setting, String key) {
		Rows.label(more, key);
		field(setting, ImportTexts.text(key + ".hint"));
	}

	private void field(String setting, String hint) {
		Text text = new Text(more, SWT.BORDER | SWT.SINGLE);
		text.setMessage(hint);
		text.setText(draft.setting(setting));
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> set(setting, text.getText()));
	}

	private void choice(String setting, List<String> values, String key) {
		Rows.label(more, key);
		Combo combo = new Combo(more, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(values.stream().map(value -> ImportTexts.text(value.isEmpty() ? key + ".any" : "settings.value." + value))
			.toArray(String[]::new));
		combo.select(Math.max(0, values.indexOf(draft.setting(setting))));
		combo.addListener(SWT.Selection, event -> set(setting, values.get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	private void set(String setting, String value) {
		draft.set(setting, value);
		changed.run();
	}
}
