package org.chainscape.diagram.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.FormerVersion;
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

/** Lists the former versions of a file and makes one of them a new file, or the content of the file again. */
public final class VersionsDialog extends TitleAreaDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;
	private static final int[] WEIGHTS = {45, 20, 35};
	private static final String[] HEADS = {"versions.saved", "versions.size", "versions.note"};

	private static final int COMPARE_ID = IDialogConstants.CLIENT_ID + 1;

	private final Path file;
	private final IWorkbenchPage page;
	private final Backups backups = Backups.ofUser();
	private List<FormerVersion> versions = List.of();
	private Table table;

	/**
	 * A dialog.
	 *
	 * @param shell its parent
	 * @param page where a restored file is opened
	 * @param file the file
	 */
	public VersionsDialog(Shell shell, IWorkbenchPage page, Path file) {
		super(shell);
		this.page = page;
		this.file = file;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(SafetyTexts.get("versions.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(file.getFileName().toString());
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(0, 0).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < HEADS.length; i++) {
			TableColumn column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.LEFT);
			column.setText(SafetyTexts.get(HEADS[i]));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i]));
		}
		fill();
		table.addListener(SWT.Selection, event -> update());
		return area;
	}

	private void fill() {
		try {
			versions = new ArrayList<>(backups.of(file));
			setMessage(SafetyTexts.get(versions.isEmpty() ? "versions.none" : "versions.message"));
		} catch (IOException e) {
			setErrorMessage(String.valueOf(e.getLocalizedMessage()));
		}
		for (FormerVersion version : versions) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {SafetyTexts.time(version.saved()), SafetyTexts.size(version.size()),
				note(version)});
		}
		if (!versions.isEmpty()) {
			table.select(versions.size() > 1 && Backups.isPresent(versions.get(0)) ? 1 : 0);
		}
	}

	private static String note(FormerVersion version) {
		return Backups.isPresent(version) ? SafetyTexts.get("versions.now") : version.pinned() ? SafetyTexts.get("versions.pinned") : "";
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OPEN_ID, SafetyTexts.get("versions.new"), true);
		if (new Comparing(page).isPossible() && Files.isRegularFile(file)) {
			createButton(parent, COMPARE_ID, SafetyTexts.get("versions.compare"), false);
		}
		createButton(parent, IDialogConstants.PROCEED_ID, SafetyTexts.get("versions.replace"), false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
		update();
	}

	private void update() {
		boolean chosen = table.getSelectionIndex() >= 0;
		getButton(IDialogConstants.OPEN_ID).setEnabled(chosen);
		getButton(IDialogConstants.PROCEED_ID).setEnabled(chosen);
		if (getButton(COMPARE_ID) != null) {
			getButton(COMPARE_ID).setEnabled(chosen);
		}
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLOSE_ID) {
			close();
			return;
		}
		FormerVersion version = versions.get(table.getSelectionIndex());
		if (button == COMPARE_ID) {
			close();
			new Comparing(page).open("backup", file, version.key());
			return;
		}
		boolean replaces = button == IDialogConstants.PROCEED_ID;
		String question = SafetyTexts.get("versions.sure", file.getFileName(), SafetyTexts.time(version.saved()));
		if (replaces && Files.exists(file) && !MessageDialog.openQuestion(getShell(), SafetyTexts.get("versions.replace"), question)) {
			return;
		}
		Path target = replaces ? file : FileNames.beside(file, SafetyTexts.get("versions.word"), version.saved());
		try {
			backups.restore(version, target);
			close();
			FileNames.refresh(target);
			FileNames.open(page, target);
		} catch (IOException e) {
			setErrorMessage(SafetyTexts.get("versions.failed", String.valueOf(e.getLocalizedMessage())));
		}
	}

	/** {@return when the latest version of a file was saved; {@code null} if there is none} */
	public static Instant latest(Path file) {
		try {
			return Backups.ofUser().of(file).stream().findFirst().map(FormerVersion::saved).orElse(null);
		} catch (IOException e) {
			return null;
		}
	}
}
