package org.chainscape.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.chainscape.compare.Version;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Shows what differs between an earlier version of a file and the file as it is now, and takes single differences back. */
public final class CompareEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.chainscape.ui.compareEditor";
	/** The family of its jobs, to wait for. */
	public static final Object FAMILY = new Object();

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
	private static final int[] SHARES = {3, 2};

	private final Consumer<IFile> edited = this::edited;
	private Label versions;
	private Label summary;
	private Button refresh;
	private CTabFolder folder;
	private FilterBar filter;
	private DifferenceTree tree;
	private DetailPane detail;
	private FigurePane figures;
	private Comparison comparison;
	private Job job;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof CompareInput)) {
			throw new PartInitException(CompareTexts.text("editor.input"));
		}
		setSite(site);
		setInput(given);
		setPartName(given.getName());
	}

	private CompareInput input() {
		return (CompareInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createHead(parent);
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		createList();
		figures = new FigurePane(folder, this::since);
		tab("tab.figure").setControl(figures.control());
		folder.addListener(SWT.Selection, event -> figures.setVisible(folder.getSelectionIndex() == 1));
		folder.setSelection(0);
		Documents.get().addListener(edited);
		load();
	}

	private void createHead(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(8, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		versions = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(versions);
		refresh = new Button(head, SWT.PUSH);
		refresh.setText(CompareTexts.text("action.refresh"));
		refresh.addListener(SWT.Selection, event -> load());
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.FILL, SWT.CENTER).applyTo(refresh);
		summary = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Version from = input().from();
		String when = from.date() == null ? "" : "  " + TIME.format(from.date());
		versions.setText(CompareTexts.text("editor.versions", from.label() + when, input().file().getName()).replace("&", "&&"));
	}

	private CTabItem tab(String key) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(CompareTexts.text(key));
		return item;
	}

	private void createList() {
		Composite page = new Composite(folder, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filter = new FilterBar(page, this::list);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		tree = new DifferenceTree(left);
		tree.onSelect(rows -> detail.show(rows, comparison, canRevert()));
		tree.onOpen(row -> showInEditor());
		detail = new DetailPane(sash, this::revert, this::showInEditor);
		sash.setWeights(SHARES);
		tab("tab.list").setControl(page);
	}

	/** Compares anew, in the background. */
	private void load() {
		if (job != null) {
			job.cancel();
		}
		refresh.setEnabled(false);
		summary.setText(CompareTexts.text("editor.working"));
		IFile file = input().file();
		ChainDocument open = OpenContent.unsaved(file).orElse(null);
		Version later = OpenContent.saved(file);
		Display display = getSite().getShell().getDisplay();
		job = new Job(CompareTexts.text("job.compare")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return compare(this, later, open, monitor, display);
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private IStatus compare(Job own, Version later, ChainDocument open, IProgressMonitor monitor, Display display) {
		try {
			Comparison made = Comparison.of(input().from(), later, open, monitor);
			answer(own, display, () -> show(made));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			answer(own, display, () -> fail(CompareTexts.text("editor.cancelled")));
			return Status.CANCEL_STATUS;
		} catch (PublishException e) {
			answer(own, display, () -> fail(e.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private void answer(Job own, Display display, Runnable code) {
		display.asyncExec(() -> {
			if (job == own && !summary.isDisposed()) {
				refresh.setEnabled(true);
				code.run();
			}
		});
	}

	private void fail(String sentence) {
		summary.setText(sentence.replace("&", "&&"));
		summary.getParent().layout();
	}

	private void show(Comparison made) {
		boolean first = comparison == null;
		comparison = made;
		String sentence = made.wording().summary();
		summary.setText(sentence);
		summary.setToolTipText(sentence);
		summary.getParent().layout();
		filter.count(made.rows());
		if (first && filter.filter(made.rows()).isEmpty()) {
			filter.showLayout();
		}
		list();
		tree.selectFirst();
		figures.show(made);
	}

	private void list() {
		if (comparison != null && !filter.isDisposed()) {
			tree.show(filter.filter(comparison.rows()));
			detail.clear();
		}
	}

	private boolean canRevert() {
		return comparison != null && comparison.differences().identified().isEmpty();
	}

	private void showInEditor() {
		List<Row> rows = tree.selected();
		if (rows.size() == 1) {
			ElementLink.open(getSite().getPage(), input().file(), Identities.idOf(rows.get(0).difference().object()));
		}
	}

	private void revert() {
		List<Row> rows = tree.selected();
		if (rows.isEmpty() || !canRevert()) {
			return;
		}
		new Reverting(getSite(), input().file()).run(comparison, rows.stream().map(Row::difference).toList(), this::load);
	}

	/** The file was edited or saved: what is shown is no longer how it is. */
	private void edited(IFile file) {
		if (file.equals(input().file()) && !summary.isDisposed() && comparison != null && refresh.getEnabled()) {
			summary.setText(CompareTexts.text("editor.stale", comparison.wording().summary()));
			summary.getParent().layout();
		}
	}

	private String since() {
		return input().from().date() == null ? input().from().label()
			: input().from().date().atZone(ZoneId.systemDefault()).toLocalDate().toString();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		Documents.get().removeListener(edited);
		comparison = null;
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Differences are taken back in the editor of the file, and saved there.
	}

	@Override
	public void doSaveAs() {
		// There is nothing of its own to save.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
