package org.chainscape.diagram.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.journal.Unsaved;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;

/** Tells which files have unsaved work from before the program ended untimely, and brings it back or throws it away. */
public final class RecoveryDialog extends TitleAreaDialog {

	private static final int WIDTH = 680;
	private static final int HEIGHT = 180;
	private static final int[] WEIGHTS = {40, 25, 35};
	private static final String[] HEADS = {"recovery.file", "recovery.when", "recovery.state"};
	private static final int COPY_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int COMPARE_ID = IDialogConstants.CLIENT_ID + 2;

	/**
	 * Unsaved work with what became of its file.
	 *
	 * @param work the work
	 * @param unchanged whether the file is still what the work began with
	 */
	public record Entry(Unsaved work, boolean unchanged) {
	}

	/** Opens a file and brings work back in its editor. */
	public interface Recovering {

		/**
		 * Brings work back.
		 *
		 * @param page where the file is opened
		 * @param work the work; its file is what it began with
		 */
		void recover(IWorkbenchPage page, Unsaved work);
	}

	private final IWorkbenchPage page;
	private final List<Entry> entries;
	private final Recovering recovering;
	private Table table;

	/**
	 * A dialog.
	 *
	 * @param page where files are opened
	 * @param entries unsaved work, not empty
	 * @param recovering brings work back
	 */
	public RecoveryDialog(IWorkbenchPage page, List<Entry> entries, Recovering recovering) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.entries = new ArrayList<>(entries);
		this.recovering = recovering;
		setHelpAvailable(false);
		// What is unsaved can be compared behind it, before anything is decided.
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(SafetyTexts.get("recovery.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(SafetyTexts.get("recovery.heading", Integer.toString(entries.size())));
		setMessage(SafetyTexts.get("recovery.message"));
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < HEADS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(SafetyTexts.get(HEADS[i]));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i]));
		}
		fill();
		table.addListener(SWT.Selection, event -> update());
		return area;
	}

	private void fill() {
		table.removeAll();
		for (Entry entry : entries) {
			TableItem item = new TableItem(table, SWT.NONE);
			Path file = entry.work().file();
			Path folder = file.getParent() == null ? null : file.getParent().getFileName();
			item.setText(new String[] {file.getFileName() + (folder == null ? "" : "  (" + folder + ")"),
				SafetyTexts.time(entry.work().when()), SafetyTexts.get(entry.unchanged() ? "recovery.same" : "recovery.changed")});
		}
		table.selectAll();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, SafetyTexts.get("recovery.recover"), true);
		createButton(parent, COPY_ID, SafetyTexts.get("recovery.copy"), false);
		if (new Comparing(page).isPossible()) {
			createButton(parent, COMPARE_ID, SafetyTexts.get("recovery.compare"), false);
		}
		createButton(parent, IDialogConstants.ABORT_ID, SafetyTexts.get("recovery.discard"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, SafetyTexts.get("recovery.later"), false);
		update();
	}

	@Override
	public boolean close() {
		entries.forEach(entry -> Recovery.release(entry.work()));
		return super.close();
	}

	private List<Entry> chosen() {
		List<Entry> chosen = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			chosen.add(entries.get(index));
		}
		return chosen;
	}

	private void update() {
		List<Entry> chosen = chosen();
		getButton(IDialogConstants.OK_ID).setEnabled(chosen.stream().anyMatch(Entry::unchanged));
		getButton(COPY_ID).setEnabled(!chosen.isEmpty());
		getButton(IDialogConstants.ABORT_ID).setEnabled(!chosen.isEmpty());
		if (getButton(COMPARE_ID) != null) {
			getButton(COMPARE_ID).setEnabled(chosen.size() == 1 && Files.isRegularFile(chosen.get(0).work().file()));
		}
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case IDialogConstants.OK_ID -> done(chosen().stream().filter(Entry::unchanged).filter(this::recover).toList());
		case COPY_ID -> done(chosen().stream().filter(this::copy).toList());
		case IDialogConstants.ABORT_ID -> discard();
		case COMPARE_ID -> new Comparing(page).open("unsaved", chosen().get(0).work().file(), chosen().get(0).work().name());
		default -> super.buttonPressed(button);
		}
	}

	private void discard() {
		List<Entry> chosen = chosen();
		if (MessageDialog.openQuestion(getShell(), SafetyTexts.get("recovery.discard"),
				SafetyTexts.get("recovery.sure", Integer.toString(chosen.size())))) {
			done(chosen.stream().filter(this::discard).toList());
		}
	}

	/** What is dealt with leaves the list; the dialog stays as long as there is something in it. */
	private void done(List<Entry> gone) {
		entries.removeAll(gone);
		if (entries.isEmpty()) {
			close();
		} else {
			fill();
			update();
		}
	}

	/** The workbench is there to be used meanwhile; work can only be done again in the file it was begun with. */
	private boolean recover(Entry entry) {
		String name = entry.work().file().getFileName().toString();
		try {
			if (!entry.work().isFileUnchanged()) {
				entries.set(entries.indexOf(entry), new Entry(entry.work(), false));
				setErrorMessage(SafetyTexts.get("recovery.meanwhile", name));
			} else if (FileNames.isDirty(page, entry.work().file())) {
				setErrorMessage(SafetyTexts.get("recovery.dirty", name));
			} else {
				recovering.recover(page, entry.work());
				return true;
			}
		} catch (IOException e) {
			setErrorMessage(String.valueOf(e.getLocalizedMessage()));
		}
		return false;
	}

	private boolean copy(Entry entry) {
		try {
			Path target = FileNames.beside(entry.work().file(), SafetyTexts.get("recovery.word"), entry.work().when());
			ChainStore.save(entry.work().recover(), target);
			entry.work().discard();
			FileNames.refresh(target);
			FileNames.open(page, target);
			return true;
		} catch (IOException e) {
			setErrorMessage(e instanceof ChainFileException problem ? problem.message(DiagramTexts.language())
					: String.valueOf(e.getLocalizedMessage()));
			return false;
		}
	}

	private boolean discard(Entry entry) {
		try {
			entry.work().discard();
			return true;
		} catch (IOException e) {
			setErrorMessage(String.valueOf(e.getLocalizedMessage()));
			return false;
		}
	}
}
