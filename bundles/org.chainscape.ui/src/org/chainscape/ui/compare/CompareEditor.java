package org.chainscape.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.chainscape.compare.Version;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.disk.FileStamp;
import org.chainscape.ui.Problems;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.editors.LookingEditor;
import org.chainscape.ui.editors.UndoRedo;
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

/** Shows what differs between an earlier version of a file and the file as it is now, and takes single differences back. */
public final class CompareEditor extends LookingEditor {

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
	private Button export;
	private CTabFolder folder;
	private FilterBar filter;
	private DifferenceTree tree;
	private DetailPane detail;
	private FigurePane figures;
	private Comparison comparison;
	private final UndoRedo steps = new UndoRedo();
	private SessionCopy copying;
	private Job job;
	private State compared;

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
		copying = new SessionCopy(parent.getDisplay());
		steps.bind(getEditorSite().getActionBars());
		follow();
		Documents.get().addListener(edited);
		load();
	}

	private void createHead(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		versions = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(versions);
		export = button(head, "action.exportList", this::exportList);
		export.setEnabled(false);
		refresh = button(head, "action.refresh", this::load);
		summary = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Version to = input().to();
		String now = to == null ? input().file().getName() : named(to);
		versions.setText(CompareTexts.text("editor.versions", named(input().from()), now).replace("&", "&&"));
	}

	private static Button button(Composite head, String key, Runnable code) {
		Button button = new Button(head, SWT.PUSH);
		button.setText(CompareTexts.text(key));
		button.addListener(SWT.Selection, event -> code.run());
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}

	/** What the filter lets through, as it is listed. */
	private void exportList() {
		ListExport.run(getSite().getShell(), getPartName(), comparison, filter.filter(comparison.rows()));
	}

	private static String named(Version version) {
		return version.label() + (version.date() == null ? "" : "  " + TIME.format(version.date()));
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
	void load() {
		if (job != null) {
			job.cancel();
		}
		refresh.setEnabled(false);
		summary.setText(CompareTexts.text("editor.working"));
		EditSession open = input().to() == null ? OpenContent.unsaved(input().file()).orElse(null) : null;
		compared = State.of(input().file());
		if (open == null) {
			start(input().to() == null ? OpenContent.saved(input().file()) : input().to(), null);
		} else {
			copying.start(open, copy -> {
				compared = State.of(input().file());
				start(null, copy);
			});
		}
	}

	/** Either the later version is given, or what an editor has of it. */
	private void start(Version later, ChainDocument open) {
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
		} catch (OutOfMemoryError e) {
			// Both documents are given up by now; what is open elsewhere stays.
			Problems.log(CompareTexts.text("editor.memory"), e);
			answer(own, display, () -> fail(CompareTexts.text("editor.memory")));
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
		summary.setText(made.wording().summary());
		summary.setToolTipText(made.wording().summary());
		summary.getParent().layout();
		filter.count(made.rows());
		if (first && filter.filter(made.rows()).isEmpty()) {
			filter.showLayout();
		}
		list();
		tree.selectFirst();
		figures.show(made);
		edited(input().file());
	}

	private void list() {
		if (comparison != null && !filter.isDisposed()) {
			List<Row> rows = filter.filter(comparison.rows());
			export.setEnabled(!rows.isEmpty());
			tree.show(rows);
			detail.clear();
		}
	}

	private boolean canRevert() {
		return comparison != null && input().to() == null && comparison.differences().identified().isEmpty();
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

	/** What a file was when it was compared: the session it was open in, the last step made there, and what was on disk. */
	private record State(EditSession session, Object step, boolean dirty, FileStamp disk) {

		static State of(IFile file) {
			EditSession session = Documents.get().session(file).orElse(null);
			FileStamp disk = FileStamp.of(OpenContent.path(file)).orElse(null);
			return session == null ? new State(null, null, false, disk)
				: new State(session, session.history().getUndoCommand(), session.history().isSaveNeeded(), disk);
		}

		boolean isSame(State now) {
			return session != null && session == now.session ? Objects.equals(step, now.step)
				: !dirty && !now.dirty && Objects.equals(disk, now.disk);
		}
	}

	/** What was taken back can be undone where it was taken back. */
	private void follow() {
		steps.follow(Documents.get().session(input().file()).map(EditSession::history).orElse(null));
	}

	/** Something became of the file; perhaps what is shown is no longer how it is. */
	private void edited(IFile file) {
		if (!file.equals(input().file()) || summary.isDisposed()) {
			return;
		}
		follow();
		if (input().to() != null || comparison == null || !refresh.isEnabled()) {
			return;
		}
		State now = State.of(file);
		String sentence = comparison.wording().summary();
		if (compared.isSame(now)) {
			compared = now;
		} else if (getSite().getPage().getActivePart() == this) {
			// It was done from here.
			load();
			return;
		} else {
			sentence = CompareTexts.text("editor.stale", sentence);
		}
		if (!summary.getText().equals(sentence)) {
			summary.setText(sentence);
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
		if (copying != null) {
			copying.cancel();
		}
		steps.stop();
		Documents.get().removeListener(edited);
		comparison = null;
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}
}
