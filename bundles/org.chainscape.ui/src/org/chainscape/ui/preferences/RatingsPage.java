package org.chainscape.ui.preferences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The rating scale of the house: its words, the best first, and when each is given. Reports print it on their last page. */
public final class RatingsPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int[] WIDTHS = { 90, 110, 340 };
	private static final int HEIGHT = 240;
	private static final int WIDTH = 420;
	/** How many words the usual scale has. */
	private static final int USUAL = 8;

	private final List<RatingRow> rows = new ArrayList<>();
	private TableViewer table;
	private Button remove;
	private Button up;
	private Button down;
	private Button usual;
	private List<HouseStyle.RatingWord> before;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(PreferenceTexts.get("ratings.what"));
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContexts.set(parent, "org.chainscape.ui.preferences.ratings");
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(body);
		table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		for (int cell = 0; cell < WIDTHS.length; cell++) {
			column(cell);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
		buttons(body);
		Label where = new Label(body, SWT.WRAP);
		where.setText(PreferenceTexts.get("ratings.where", TeamHouse.file()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(where);
		table.addSelectionChangedListener(event -> enable());
		load();
		return body;
	}

	private void load() {
		try {
			before = TeamHouse.read().texts().ratings();
			show(before);
		} catch (HouseException e) {
			// What cannot be read is not written over: the sentence says what to mend.
			setErrorMessage(e.message(UiTexts.language()));
			setValid(false);
			table.getTable().setEnabled(false);
			show(List.of());
		}
	}

	private void show(List<HouseStyle.RatingWord> words) {
		rows.clear();
		words.stream().map(RatingRow::of).forEach(rows::add);
		table.setInput(rows);
		changed();
	}

	@Override
	protected void performDefaults() {
		if (before != null) {
			show(List.of());
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		table.getTable().forceFocus();
		List<HouseStyle.RatingWord> words = RatingRow.words(rows);
		if (before == null || words.equals(before)) {
			return true;
		}
		try {
			TeamHouse.write(TeamHouse.with(TeamHouse.read(), words));
			before = words;
			return true;
		} catch (HouseException e) {
			setErrorMessage(e.message(UiTexts.language()));
			return false;
		}
	}

	private void column(int cell) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(PreferenceTexts.get("ratings." + RatingRow.CELLS.get(cell)));
		column.getColumn().setWidth(WIDTHS[cell]);
		column.getColumn().setResizable(true);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((RatingRow) row).text(cell)));
		column.setEditingSupport(new CellEditing(cell));
	}

	private void buttons(Composite body) {
		Composite column = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, "ratings.add", this::add);
		remove = button(column, "ratings.remove", this::remove);
		up = button(column, "ratings.up", () -> move(index -> index - 1));
		down = button(column, "ratings.down", () -> move(index -> index + 1));
		usual = button(column, "ratings.usual", this::usual);
		usual.setToolTipText(PreferenceTexts.get("ratings.usual.what"));
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(PreferenceTexts.get(key));
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
		return button;
	}

	private void add() {
		int selected = table.getTable().getSelectionIndex();
		int place = selected < 0 ? rows.size() : selected + 1;
		RatingRow row = new RatingRow(place == 0 ? "" : rows.get(place - 1).text(0), "", "");
		rows.add(place, row);
		changed();
		table.setSelection(new StructuredSelection(row), true);
		table.editElement(row, row.text(0).isEmpty() ? 0 : 1);
	}

	private void remove() {
		rows.removeAll(table.getStructuredSelection().toList());
		changed();
	}

	private void move(IntUnaryOperator step) {
		int from = table.getTable().getSelectionIndex();
		Collections.swap(rows, from, step.applyAsInt(from));
		changed();
	}

	private void usual() {
		for (int number = 1; number <= USUAL; number++) {
			rows.add(new RatingRow(PreferenceTexts.get("ratings.usual." + number).split("[|]")));
		}
		changed();
	}

	private void changed() {
		table.refresh();
		enable();
		if (before != null) {
			String problem = RatingRow.problem(rows).orElse(null);
			setErrorMessage(problem);
			setValid(problem == null);
		}
	}

	private void enable() {
		int selected = table.getTable().getSelectionIndex();
		boolean one = table.getTable().getSelectionCount() == 1;
		remove.setEnabled(selected >= 0);
		up.setEnabled(one && selected > 0);
		down.setEnabled(one && selected < rows.size() - 1);
		usual.setEnabled(before != null && rows.isEmpty());
	}

	/** Cells are filled in where they stand. */
	private final class CellEditing extends EditingSupport {

		private final int cell;

		CellEditing(int cell) {
			super(table);
			this.cell = cell;
		}

		@Override
		protected boolean canEdit(Object row) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return new TextCellEditor(table.getTable());
		}

		@Override
		protected Object getValue(Object row) {
			return ((RatingRow) row).text(cell);
		}

		@Override
		protected void setValue(Object row, Object value) {
			((RatingRow) row).set(cell, String.valueOf(value));
			changed();
		}
	}
}
