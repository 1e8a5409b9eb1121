package org.chainscape.ui.publish;

import java.nio.file.Path;

import org.chainscape.ui.Icon;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Says what was written and what the analyst should know of it; opens file and folder. It does not hold up anything else. */
public final class ResultDialog extends Dialog {

	private static final int OPEN = IDialogConstants.CLIENT_ID + 1;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 560;
	private static final int ROWS = 5;
	private static final int NOTICES_HEIGHT = 150;

	private final Outcome outcome;
	private Table files;

	private ResultDialog(Shell parent, Outcome outcome) {
		super(parent);
		this.outcome = outcome;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/**
	 * Shows what was written, and opens it if that is wanted.
	 *
	 * @param parent the window
	 * @param outcome what was written
	 * @return the dialog, open
	 */
	public static ResultDialog show(Shell parent, Outcome outcome) {
		if (outcome.open()) {
			outcome.files().forEach(file -> Program.launch(file.toString()));
		}
		ResultDialog dialog = new ResultDialog(parent, outcome);
		dialog.open();
		return dialog;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(PublishTexts.text("result.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(10, 8).applyTo(area);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(resources.create(Icon.EXPORT.descriptor()));
		Label head = new Label(area, SWT.WRAP);
		head.setText(PublishTexts.text("result.head", outcome.files().size(), outcome.files().get(0).getParent()));
		head.setFont(resources.create(FontDescriptor.createFrom(head.getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(head);
		createFiles(area);
		if (!outcome.notices().isEmpty()) {
			createNotices(area, resources);
		}
		return area;
	}

	private void createFiles(Composite area) {
		new Label(area, SWT.NONE);
		files = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		TableColumn column = new TableColumn(files, SWT.NONE);
		for (Path file : outcome.files()) {
			TableItem item = new TableItem(files, SWT.NONE);
			item.setText(file.getFileName().toString());
			item.setData(file);
		}
		column.pack();
		files.setSelection(0);
		files.addListener(SWT.DefaultSelection, event -> Program.launch(selected().toString()));
		int rows = Math.min(ROWS, outcome.files().size());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, rows * (files.getItemHeight() + 2) + 2).applyTo(files);
		files.addListener(SWT.Resize, event -> column.setWidth(files.getClientArea().width));
	}

	private void createNotices(Composite area, LocalResourceManager resources) {
		Label sign = new Label(area, SWT.NONE);
		sign.setImage(resources.create(Icon.INFO.descriptor()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		Label title = new Label(area, SWT.NONE);
		title.setText(PublishTexts.text("result.notices"));
		new Label(area, SWT.NONE);
		Text notices = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		notices.setText(String.join(System.lineSeparator() + System.lineSeparator(), outcome.notices()));
		int wanted = notices.computeSize(WIDTH, SWT.DEFAULT).y + notices.getLineHeight();
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(NOTICES_HEIGHT, wanted)).applyTo(notices);
	}

	private Path selected() {
		return files.getSelectionCount() == 1 ? (Path) files.getSelection()[0].getData() : outcome.files().get(0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OPEN, PublishTexts.text("result.open"), false);
		createButton(parent, FOLDER, PublishTexts.text("result.folder"), false);
		createButton(parent, IDialogConstants.OK_ID, PublishTexts.text("result.close"), true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case OPEN -> Program.launch(selected().toString());
		case FOLDER -> Program.launch(selected().getParent().toString());
		default -> close();
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
