package org.chainscape.ui.imports.wizard;

import java.util.function.Consumer;

import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.MappingDraft;
import org.chainscape.ui.imports.TableDraft;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** All tables of the files: ticked ones are imported. Each says what its rows are and whether something is missing. */
final class TableList {

	private final Consumer<TableDraft> selected;
	private final Runnable changed;
	private Table table;
	private LocalResourceManager resources;

	TableList(Consumer<TableDraft> selected, Runnable changed) {
		this.selected = selected;
		this.changed = changed;
	}

	Table create(Composite parent) {
		table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		table.setHeaderVisible(true);
		Rows.column(table, "tables.name", 190, false);
		Rows.column(table, "tables.kind", 110, false);
		table.addListener(SWT.Selection, this::handle);
		return table;
	}

	private void handle(Event event) {
		TableDraft draft = (TableDraft) event.item.getData();
		if (event.detail == SWT.CHECK) {
			draft.include(((TableItem) event.item).getChecked());
			changed.run();
		} else {
			selected.accept(draft);
		}
	}

	void show(MappingDraft mapping, TableDraft wanted) {
		table.removeAll();
		for (TableDraft draft : mapping.tables()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(draft);
			fill(item);
			if (draft == wanted) {
				table.setSelection(item);
			}
		}
	}

	/** What is said of the tables may have changed. */
	void refresh() {
		for (TableItem item : table.getItems()) {
			fill(item);
		}
	}

	private void fill(TableItem item) {
		TableDraft draft = (TableDraft) item.getData();
		item.setChecked(draft.isIncluded());
		item.setText(0, draft.head().label());
		item.setText(1, draft.isIncluded() ? draft.kind().label(UiTexts.language()) : ImportTexts.text("tables.left"));
		boolean bad = draft.isIncluded() && !MappingDraft.problem(draft).isEmpty();
		item.setImage(1, bad ? resources.create(Icon.WARNING.descriptor()) : null);
		item.setForeground(draft.isIncluded() ? null : table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
	}
}
