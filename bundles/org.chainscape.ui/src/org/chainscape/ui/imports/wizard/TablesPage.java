package org.chainscape.ui.imports.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.util.List;

import org.chainscape.tabular.mapping.MappingException;
import org.chainscape.tabular.sheet.SheetException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.MappingDraft;
import org.chainscape.ui.imports.SavedMappings;
import org.chainscape.ui.imports.TableDraft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the tables and their columns say. */
public final class TablesPage extends WizardPage {

	private static final int[] BESIDE = {28, 72};
	private static final int[] ABOVE = {52, 48};
	private static final int NAME = 220;

	private final ImportModel model;
	private final TableList list = new TableList(this::show, this::changed);
	private final SettingsPane settings = new SettingsPane(this::reshow, this::changed);
	private final ColumnTable columns = new ColumnTable(this::columnChanged);
	private final RawPreview preview = new RawPreview(this::header, place -> columns().select(place));
	private Composite right;
	private Label more;
	private Button keep;
	private Text name;
	private TableDraft shown;

	/**
	 * The page.
	 *
	 * @param model what the pages have in common
	 */
	public TablesPage(ImportModel model) {
		super("tables");
		this.model = model;
		setTitle(ImportTexts.text("tables.title"));
		setDescription(ImportTexts.text("tables.description"));
	}

	private ColumnTable columns() {
		return columns;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		SashForm body = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Composite left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(14, 0, 12, 12).applyTo(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.create(left));
		Button again = Rows.push(left, "tables.again", this::again);
		again.setToolTipText(ImportTexts.text("tables.again.tip"));
		GridDataFactory.swtDefaults().applyTo(again);
		right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 14, 12, 12).spacing(0, 8).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(settings.create(right));
		SashForm tables = new SashForm(right, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		columns.create(tables);
		Composite below = new Composite(tables, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
		more = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		Control raw = preview.create(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(raw);
		tables.setWeights(ABOVE);
		body.setWeights(BESIDE);
		right.setVisible(false);
		createKeeping(page);
		setControl(page);
		setPageComplete(false);
	}

	private void createKeeping(Composite page) {
		Composite row = Rows.composite(page, 3);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).extendedMargins(14, 14, 0, 12).applyTo(row);
		keep = new Button(row, SWT.CHECK);
		keep.setText(ImportTexts.text("keep.mapping"));
		keep.setSelection(true);
		keep.addListener(SWT.Selection, event -> validate());
		name = new Text(row, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
		name.addListener(SWT.Modify, event -> validate());
		Rows.label(row, "keep.suffix");
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && model.isDraftStale()) {
			getControl().getDisplay().asyncExec(this::prepare);
		} else if (visible && shown == null) {
			fill();
		}
	}

	/** Reads the heads of the tables and guesses, unless that is done; the wizard shows how far it is. */
	public void prepare() {
		if (getControl().isDisposed() || !model.isDraftStale()) {
			return;
		}
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(ImportTexts.text("tables.reading"), IProgressMonitor.UNKNOWN);
				try {
					model.prepare();
				} catch (SheetException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				} catch (MappingException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				}
			});
			fill();
		} catch (InvocationTargetException e) {
			fail(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void fail(InvocationTargetException problem) {
		showRight(false);
		setErrorMessage(problem.getMessage() == null ? String.valueOf(problem.getCause()) : problem.getMessage());
		setPageComplete(false);
	}

	/** A sash lays out what is visible. */
	private void showRight(boolean shown) {
		right.setVisible(shown);
		right.getParent().layout(true, true);
	}

	private void fill() {
		List<TableDraft> tables = model.draft().tables();
		name.setText(model.draft().name());
		TableDraft first = tables.stream().filter(table -> table.isIncluded() && !MappingDraft.problem(table).isEmpty()).findFirst()
			.or(() -> tables.stream().filter(TableDraft::isIncluded).findFirst()).or(() -> tables.stream().findFirst()).orElse(null);
		list.show(model.draft(), first);
		showRight(first != null);
		if (first != null) {
			show(first);
		}
		validate();
	}

	private void show(TableDraft table) {
		shown = table;
		reshow();
	}

	private void reshow() {
		settings.show(shown);
		columns.show(shown);
		preview.show(shown);
		more.setText(ImportTexts.text(shown.head().more() ? "preview.more" : "preview.all", shown.head().rows().size()));
		changed();
	}

	private void header(int row) {
		shown.setHeader(row);
		reshow();
	}

	private void columnChanged() {
		preview.show(shown);
		settings.show(shown);
		changed();
	}

	private void again() {
		if (shown != null) {
			TableDraft added = model.draft().again(shown);
			list.show(model.draft(), added);
			show(added);
		}
	}

	private void changed() {
		list.refresh();
		validate();
	}

	private void validate() {
		MappingDraft draft = model.draft();
		name.setEnabled(keep.getSelection());
		boolean unnamed = keep.getSelection() && name.getText().isBlank();
		String problem = draft == null ? "" : unnamed ? ImportTexts.text("keep.noname") : draft.problem();
		setErrorMessage(problem.isEmpty() ? null : problem);
		if (draft != null && !unnamed) {
			draft.setName(name.getText().strip());
		}
		boolean replaces = keep.getSelection() && !unnamed && model.target() != null
			&& Files.exists(SavedMappings.beside(model.target().file(), name.getText()));
		setMessage(replaces ? ImportTexts.text("keep.replaces", name.getText().strip()) : ImportTexts.text("tables.description"));
		setPageComplete(draft != null && problem.isEmpty());
	}

	/** {@return whether the mapping is to be kept beside the chain} */
	public boolean keepsMapping() {
		return keep.getSelection();
	}

	/** {@return the table that is looked at; {@code null} if there is none} */
	public TableDraft shown() {
		return shown;
	}
}
