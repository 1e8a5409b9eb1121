package org.chainscape.ui.imports.wizard;

import java.util.List;

import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.Called;
import org.chainscape.ui.imports.ConflictChoices;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.Trial;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** Values file and person have both changed, and whose stands: chosen one by one or for all. */
final class ConflictsPane {

	private static final String[] COLUMNS = {"conflicts.stands", "changes.element", "changes.feature", "conflicts.mine", "conflicts.file",
		"changes.place"};
	private static final int[] WIDTHS = {110, 190, 120, 180, 180, 230};
	private static final int HINT = 400;

	private final VirtualTable<PlannedChange> rows = new VirtualTable<>(this::text);
	private ConflictChoices choices = new ConflictChoices(Prefer.MINE);

	Composite create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(body);
		Composite bar = Rows.composite(body, 3);
		Label hint = new Label(bar, SWT.WRAP);
		hint.setText(ImportTexts.text("conflicts.hint"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(HINT, SWT.DEFAULT).applyTo(hint);
		Rows.push(bar, "conflicts.keepMine", () -> choose(Prefer.MINE));
		Rows.push(bar, "conflicts.takeFile", () -> choose(Prefer.FILE));
		Table table = rows.create(body, COLUMNS, WIDTHS);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> flip());
		return body;
	}

	void show(Trial trial, ConflictChoices shown) {
		choices = shown;
		rows.show(trial.changes(ChangeKind.CONFLICT));
	}

	/** For what is selected, or for all if nothing is. */
	private void choose(Prefer prefer) {
		choices.choose(rows.wanted(), prefer);
		rows.table().clearAll();
	}

	private void flip() {
		int at = rows.table().getSelectionIndex();
		if (at >= 0) {
			PlannedChange conflict = rows.rows().get(at);
			choices.choose(List.of(conflict), choices.of(conflict) == Prefer.MINE ? Prefer.FILE : Prefer.MINE);
			rows.table().clear(at);
		}
	}

	private String text(PlannedChange conflict, int column) {
		return switch (column) {
		case 0 -> ImportTexts.text(choices.test(conflict) ? "conflicts.stands.file" : "conflicts.stands.mine");
		case 1 -> Called.name(conflict);
		case 2 -> conflict.featureName(UiTexts.language());
		case 3 -> conflict.before();
		case 4 -> conflict.after();
		default -> conflict.place().text(UiTexts.language());
		};
	}
}
