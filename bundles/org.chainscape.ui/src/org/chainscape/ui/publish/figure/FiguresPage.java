package org.chainscape.ui.publish.figure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Edition;
import org.chainscape.ui.publish.DiagramChooser;
import org.chainscape.ui.publish.Form;
import org.chainscape.ui.publish.Paths;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks which figures are exported and how, beside a preview of the one that is selected. */
public final class FiguresPage extends WizardPage {

	private static final int LEFT_WIDTH = 470;

	private final Subject subject;
	private final FigureChoices before;
	private final DiagramChooser diagrams;
	private FigurePreview preview;
	private Combo format;
	private Combo page;
	private Spinner dpi;
	private Button[] together;
	private Button[] reserved;
	private boolean wantsOne;
	private Text folder;

	FiguresPage(Subject subject, FigureChoices before) {
		super("figures");
		this.subject = subject;
		this.before = before;
		diagrams = new DiagramChooser(subject);
		setTitle(PublishTexts.text("figures.title"));
		setDescription(PublishTexts.text("figures.description", subject.file().getFileName()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(16, 0).applyTo(body);
		Composite left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).hint(LEFT_WIDTH, SWT.DEFAULT).applyTo(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(diagrams.create(left, false));
		createForm(left);
		preview = new FigurePreview(body, subject);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
		diagrams.onChecked(this::validate);
		diagrams.onSelected(this::show);
		setControl(body);
		validate();
		show();
	}

	private void createForm(Composite left) {
		Form form = new Form(left);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
		format = form.combo("figures.format", names("figures.format.", FigureFormat.values()), before.format().ordinal(), this::changed);
		page = form.combo("figures.page", names("figures.page.", PagePreset.values()), before.preset().ordinal(), this::changed);
		form.label("figures.dpi");
		Composite row = form.row(2);
		dpi = new Spinner(row, SWT.BORDER);
		dpi.setValues(before.dpi(), FigureChoices.LOWEST, FigureChoices.HIGHEST, 0, 50, 100);
		Label unit = new Label(row, SWT.NONE);
		unit.setText("dpi");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(unit);
		together = form.radios("figures.files", new String[] {"figures.files.each", "figures.files.one"},
				before.together() ? 1 : 0, this::chosenFiles);
		wantsOne = before.together();
		reserved = form.radios("reserved", new String[] {"reserved.out", "reserved.marked"},
			before.reserved() == Edition.Reserved.MARKED ? 1 : 0, this::changed);
		folder = form.path("folder", field -> Form.browseFolder(field, PublishTexts.text("folder.pick")), this::validate);
		folder.setText(before.folder().toString());
		((GridData) form.body().getLayoutData()).widthHint = LEFT_WIDTH;
	}

	private static String[] names(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map(value -> PublishTexts.text(prefix + value.name().toLowerCase(Locale.ROOT))).toArray(String[]::new);
	}

	/** {@return the diagrams chosen, in order} */
	public List<Diagram> chosen() {
		return diagrams.checked();
	}

	/** {@return the diagrams to choose from} */
	public DiagramChooser diagrams() {
		return diagrams;
	}

	/** {@return the preview} */
	public FigurePreview preview() {
		return preview;
	}

	/** {@return how they are exported} */
	public FigureChoices choices() {
		return new FigureChoices(FigureFormat.values()[format.getSelectionIndex()],
				PagePreset.values()[page.getSelectionIndex()], dpi.getSelection(),
			wantsOne, reserved[1].getSelection() ? Edition.Reserved.MARKED : Edition.Reserved.LEFT_OUT,
			Path.of(folder.getText().strip()).toAbsolutePath());
	}

	private void changed() {
		validate();
		show();
	}

	private void chosenFiles() {
		wantsOne = together[1].getSelection();
	}

	/** Shows the figure that is selected. */
	private void show() {
		FigureFormat chosen = FigureFormat.values()[format.getSelectionIndex()];
		dpi.setEnabled(chosen == FigureFormat.PNG);
		boolean several = chosen.holdsSeveral();
		together[0].setEnabled(several);
		together[1].setEnabled(several);
		together[0].setSelection(!several || !wantsOne);
		together[1].setSelection(several && wantsOne);
		if (Paths.folderProblem(folder.getText()) == null) {
			preview.show(diagrams.shown().orElse(null), choices());
		}
	}

	private void validate() {
		if (folder == null) {
			return;
		}
		String problem = diagrams.checked().isEmpty() ? PublishTexts.text("problem.diagrams") : Paths.folderProblem(folder.getText());
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
