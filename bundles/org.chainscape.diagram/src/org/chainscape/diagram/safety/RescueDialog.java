package org.chainscape.diagram.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.rescue.Loss;
import org.chainscape.store.rescue.Rescue;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

/** Says what of a broken file can be saved and what is lost, and saves it into a new file; the broken one stays as it is. */
public final class RescueDialog extends TitleAreaDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 220;
	private static final int MARGIN = 10;
	/** Most losses that are listed. */
	private static final int MOST = 1_000;

	private final Path file;
	private final IWorkbenchPage page;
	private final Rescue.Result result;

	/**
	 * A dialog.
	 *
	 * @param page where the new file is opened
	 * @param file the broken file
	 * @param result what was saved of it
	 */
	public RescueDialog(IWorkbenchPage page, Path file, Rescue.Result result) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.file = file;
		this.result = result;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(SafetyTexts.get("rescue.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(file.getFileName().toString());
		setMessage(result.document().isEmpty() ? SafetyTexts.get("rescue.nothing")
				: SafetyTexts.get("rescue.message", Integer.toString(result.elements()), Integer.toString(result.losses().size())));
		Text lost = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(MARGIN, MARGIN).applyTo(lost);
		List<String> lines = result.losses().stream().limit(MOST).map(this::line).toList();
		lost.setText(lines.isEmpty() ? SafetyTexts.get("rescue.complete") : String.join("\n", lines));
		return area;
	}

	private String line(Loss loss) {
		return loss.message(DiagramTexts.language());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (result.document().isPresent()) {
			createButton(parent, IDialogConstants.OK_ID, SafetyTexts.get("rescue.save"), true);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		Path target = FileNames.beside(file, SafetyTexts.get("rescue.word"), Instant.now());
		try {
			ChainStore.save(result.document().orElseThrow(), target);
			super.okPressed();
			FileNames.refresh(target);
			FileNames.open(page, target);
		} catch (ChainFileException e) {
			setErrorMessage(e.message(DiagramTexts.language()));
		}
	}

	/**
	 * Reads what can be read and shows it.
	 *
	 * @param page where a new file is opened
	 * @param file the broken file
	 * @param side which version of conflicts is taken
	 * @throws IOException if it cannot be read at all
	 */
	public static void open(IWorkbenchPage page, Path file, Rescue.Side side) throws IOException {
		new RescueDialog(page, file, Rescue.read(file, side, DiagramTexts.language())).open();
	}
}
