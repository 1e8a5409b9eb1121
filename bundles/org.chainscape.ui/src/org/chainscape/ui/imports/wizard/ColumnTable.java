package org.chainscape.ui.imports.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.tabular.cell.TypeGuess;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.Fields;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.Sample;
import org.chainscape.ui.imports.TableDraft;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The columns of a table: what each says, how it is read, what becomes of its first cells. */
final class ColumnTable {

	private static final List<String> SCALES = List.of("fraction", "percent");
	private static final int SAMPLES = 3;
	private static final int CHECKED = 50;

	private final Runnable changed;
	private TableViewer viewer;
	private TableDraft draft;
	private LocalResourceManager resources;

	ColumnTable(Runnable changed) {
		this.changed = changed;
	}

	Control create(Composite parent) {
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		add("columns.name", 120, name -> name, null);
		add("columns.field", 120, name -> Fields.label(draft.kind(), draft.column(name).field()), new FieldEditing());
		add("columns.how", 130, this::how, new HowEditing());
		add("columns.samples", 220, this::samples, null);
		TableViewerColumn hints = add("columns.hint", 220, this::hint, null);
		hints.setLabelProvider(new Hints());
		return viewer.getTable();
	}

	/** What stands in a cell. */
	private interface Words {
		String of(String column);
	}

	private TableViewerColumn add(String key, int width, Words words, EditingSupport editing) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(ImportTexts.text(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(new Labels(words));
		column.setEditingSupport(editing);
		return column;
	}

	void show(TableDraft shown) {
		draft = shown;
		viewer.setInput(shown.names());
	}

	void select(int place) {
		List<String> names = draft.names();
		if (place < names.size()) {
			viewer.setSelection(new StructuredSelection(names.get(place)), true);
		}
	}

	TableViewer viewer() {
		return viewer;
	}

	private String how(String name) {
		ColumnMapping column = draft.column(name);
		if (!column.isRead() || draft.isReturning()) {
			return "";
		}
		String options = column.options().entrySet().stream().map(option -> words(option)).collect(Collectors.joining(ImportTexts.text("and")));
		String type = Sample.type(column).label(UiTexts.language());
		return options.isEmpty() ? type : ImportTexts.text("columns.type", type, options);
	}

	private static String words(Map.Entry<String, String> option) {
		if (option.getKey().equals(Options.SHARE) && SCALES.contains(option.getValue())) {
			return ImportTexts.text("options.share." + option.getValue());
		}
		return option.getKey().startsWith(Options.VALUE)
			? option.getKey().substring(Options.VALUE.length()) + '→' + Fields.meaning(option.getValue())
			: option.getValue();
	}

	private String samples(String name) {
		ColumnMapping column = draft.column(name);
		List<Cell> cells = draft.samples(name, SAMPLES);
		if (!column.isRead() || draft.isReturning()) {
			return cells.stream().map(Cell::text).collect(Collectors.joining(ImportTexts.text("and")));
		}
		TypeGuess.Guess guess = guess(name);
		return cells.stream().map(cell -> Sample.of(column, cell, guess)).map(ColumnTable::words)
			.collect(Collectors.joining(ImportTexts.text("and")));
	}

	private static String words(Sample sample) {
		String meaning = sample.meaning().isEmpty() ? "✗" : sample.meaning();
		return sample.cell().strip().equals(meaning) ? meaning : sample.cell().strip() + " → " + meaning;
	}

	private TypeGuess.Guess guess(String name) {
		return TypeGuess.of(draft.samples(name, CHECKED));
	}

	/** The first complaint about the first cells. */
	private String hint(String name) {
		ColumnMapping column = draft.column(name);
		if (!column.isRead() || draft.isReturning()) {
			return "";
		}
		TypeGuess.Guess guess = guess(name);
		Optional<Sample> first = draft.samples(name, CHECKED).stream().map(cell -> Sample.of(column, cell, guess))
			.filter(sample -> !sample.problem().isEmpty()).findFirst();
		return first.map(Sample::problem).orElse("");
	}

	private void changed(String name) {
		viewer.update(name, null);
		changed.run();
	}

	private class Labels extends ColumnLabelProvider {

		private final Words words;

		Labels(Words words) {
			this.words = words;
		}

		@Override
		public String getText(Object element) {
			return words.of((String) element);
		}

		@Override
		public String getToolTipText(Object element) {
			String text = getText(element);
			return text.isEmpty() ? null : text;
		}

		@Override
		public Color getForeground(Object element) {
			return draft.column((String) element).isRead() ? null : viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
		}
	}

	private final class Hints extends Labels {

		Hints() {
			super(ColumnTable.this::hint);
		}

		@Override
		public Image getImage(Object element) {
			return getText(element).isEmpty() ? null : resources.create(Icon.WARNING.descriptor());
		}
	}

	/** A list of fields drops down in the cell. */
	private final class FieldEditing extends EditingSupport {

		FieldEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(LabelProvider.createTextProvider(key -> Fields.label(draft.kind(), (String) key)));
			editor.setInput(Fields.keys(draft.kind()));
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return !draft.isReturning();
		}

		@Override
		protected Object getValue(Object element) {
			return draft.column((String) element).field();
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value != null && !value.equals(getValue(element))) {
				draft.setField((String) element, (String) value);
				changed((String) element);
			}
		}
	}

	/** Units, periods and words that stand for something are asked for in a small window. */
	private final class HowEditing extends EditingSupport {

		HowEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new DialogCellEditor(viewer.getTable()) {
				@Override
				protected Object openDialogBox(Control window) {
					String name = (String) element;
					List<String> words = draft.samples(name, TableDraft.WORDS).stream().map(Cell::text).map(String::strip).toList();
					return new OptionsDialog(window.getShell(), draft.kind(), draft.column(name), words).ask().orElse(null);
				}

				@Override
				protected void updateContents(Object value) {
					if (getDefaultLabel() != null) {
						getDefaultLabel().setText(how((String) element));
					}
				}
			};
		}

		@Override
		protected boolean canEdit(Object element) {
			return draft.column((String) element).isRead() && !draft.isReturning();
		}

		@Override
		protected Object getValue(Object element) {
			return draft.column((String) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value instanceof ColumnMapping column && !column.equals(getValue(element))) {
				draft.set(column);
				changed((String) element);
			}
		}
	}
}
