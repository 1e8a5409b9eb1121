package org.chainscape.ui.citations;

import java.util.List;
import java.util.Optional;

import org.chainscape.analysis.sources.SourceEntry;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.change.SourceReplacement;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks which source takes the place of another one, and shows what changes before it does. */
final class ReplaceDialog extends TitleAreaDialog {

	private static final int WIDTH = 720;
	private static final int CHOICES = 190;
	private static final int PREVIEW = 230;

	private final ChainDocument document;
	private final SourceEntry from;
	private final List<SourceEntry> others;
	private final ElementSearch search;
	private SourceTable choices;
	private Label verdict;
	private Table preview;
	private SourceReplacement replacement;

	ReplaceDialog(Shell shell, ChainDocument document, SourceEntry from, List<SourceEntry> all, ElementSearch search) {
		super(shell);
		this.document = document;
		this.from = from;
		this.search = search;
		others = all.stream().filter(entry -> entry.source() != from.source()).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** {@return what is to be done; empty if the dialog was left} */
	Optional<SourceReplacement> ask() {
		return open() == Window.OK ? Optional.ofNullable(replacement) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CitationTexts.get("replace.window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		setTitle(CitationTexts.get("replace.title", Labels.name(from.source(), UiTexts.language())));
		setMessage(CitationTexts.get("replace.message"));
		Text field = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(CitationTexts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Composite holder = new Composite(body, SWT.NONE);
		holder.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, CHOICES).applyTo(holder);
		choices = new SourceTable(holder, this::chosen);
		field.addListener(SWT.Modify, event -> choices.search(field.getText()));
		verdict = new Label(body, SWT.WRAP);
		verdict.setText(CitationTexts.get("replace.choose"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(verdict);
		preview = new Table(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		preview.setHeaderVisible(true);
		column("column.stated", 400);
		column("column.place", 220);
		column("replace.what", 90);
		preview.addListener(SWT.SetData, event -> line((TableItem) event.item));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, PREVIEW).applyTo(preview);
		choices.show(others, search);
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(preview, SWT.LEAD);
		column.setText(CitationTexts.get(key));
		column.setWidth(width);
	}

	private void line(TableItem item) {
		int index = preview.indexOf(item);
		if (replacement == null || index < 0 || index >= replacement.changes().size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		SourceReplacement.Change change = replacement.changes().get(index);
		item.setText(new String[] {UseTree.text(change.element()),
			change.owner() instanceof Citation citation ? UseTree.place(citation) : Labels.of(change.feature(), UiTexts.language()),
			CitationTexts.get(change.merged() ? "replace.merged" : "replace.changed")});
	}

	private void chosen() {
		Source to = choices.selected() == null ? null : choices.selected().source();
		replacement = to == null ? null : SourceReplacement.of(document, from.source(), to);
		int count = replacement == null ? 0 : replacement.changes().size();
		long merged = replacement == null ? 0 : replacement.changes().stream().filter(SourceReplacement.Change::merged).count();
		verdict.setText(to == null ? CitationTexts.get("replace.choose")
			: CitationTexts.get(merged > 0 ? "replace.verdict.merged" : "replace.verdict", String.valueOf(count),
				Labels.name(to, UiTexts.language()), String.valueOf(merged)));
		preview.clearAll();
		preview.setItemCount(count);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(count > 0);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CitationTexts.get("replace.take"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, CitationTexts.get("cancel"), false);
	}
}
