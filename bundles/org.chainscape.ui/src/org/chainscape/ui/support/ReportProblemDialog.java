package org.chainscape.ui.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.ui.Problems;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** Asks what happened and what the report may hold: versions and the log unless it is taken out, files and a picture only if wished. */
final class ReportProblemDialog extends TitleAreaDialog {

	private static final int LINES = 90;
	private static final int WIDTH = 520;

	private final IWorkbenchWindow window;
	private final byte[] picture;
	private Text story;
	private Button environment;
	private Button log;
	private Button screen;
	private final List<Button> files = new ArrayList<>();

	ReportProblemDialog(IWorkbenchWindow window) {
		super(window.getShell());
		this.window = window;
		// Before the dialog hides what is to be seen.
		this.picture = picture(window.getShell());
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(SupportTexts.get("report"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(SupportTexts.get("report"));
		setMessage(SupportTexts.get("report.what"));
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		new Label(body, SWT.NONE).setText(SupportTexts.get("report.story"));
		story = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES).applyTo(story);
		environment = check(body, SupportTexts.get("report.environment"), true);
		log = check(body, SupportTexts.get("report.log"), true);
		screen = check(body, SupportTexts.get("report.screen"), false);
		screen.setEnabled(picture.length > 0);
		for (Path file : openFiles()) {
			Button button = check(body, SupportTexts.get("report.file", file.getFileName()), false);
			button.setData(file);
			files.add(button);
		}
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, SupportTexts.get("report.save"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFileName("chainscape-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmm")) + ".zip");
		dialog.setFilterExtensions(new String[] { "*.zip" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path target = Path.of(chosen);
		try {
			report().write(target);
		} catch (IOException e) {
			setErrorMessage(SupportTexts.get("report.failed", String.valueOf(e.getMessage())));
			return;
		}
		super.okPressed();
		MessageDialog.openInformation(window.getShell(), SupportTexts.get("report"), SupportTexts.get("report.saved", target));
		Program.launch(String.valueOf(target.toAbsolutePath().getParent()));
	}

	private ProblemReport report() throws IOException {
		ProblemReport report = new ProblemReport(System.getProperty("user.home"));
		if (!story.getText().isBlank()) {
			report.text("what-happened.txt", story.getText());
		}
		if (environment.getSelection()) {
			report.text("environment.txt", Environment.summary()).text("plug-ins.txt", Environment.plugins())
				.text("threads.txt", Environment.threads());
		}
		if (log.getSelection()) {
			report.log("studio.log", Path.of(Platform.getLogFileLocation().toOSString()));
		}
		if (screen.getSelection()) {
			report.content("window.png", picture);
		}
		files.stream().filter(Button::getSelection).map(button -> (Path) button.getData()).forEach(report::data);
		return report;
	}

	private Set<Path> openFiles() {
		Set<Path> found = new LinkedHashSet<>();
		IWorkbenchPage page = window.getActivePage();
		for (IEditorReference editor : page == null ? new IEditorReference[0] : page.getEditorReferences()) {
			try {
				IFile file = ResourceUtil.getFile(editor.getEditorInput());
				if (file != null && file.getLocation() != null) {
					found.add(Path.of(file.getLocation().toOSString()));
				}
			} catch (PartInitException e) {
				Problems.log(SupportTexts.get("report.unnamed"), e);
			}
		}
		return found;
	}

	private static Button check(Composite body, String text, boolean checked) {
		Button button = new Button(body, SWT.CHECK);
		button.setText(text);
		button.setSelection(checked);
		return button;
	}

	/** What the window shows now, as PNG. */
	private static byte[] picture(Shell shell) {
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(shell);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			ByteArrayOutputStream stream = new ByteArrayOutputStream();
			loader.save(stream, SWT.IMAGE_PNG);
			return stream.toByteArray();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
