package org.chainscape.ui.publish.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.Form;
import org.chainscape.ui.publish.Paths;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The format, what it is good for and what it cannot hold, and where the files go. */
public final class DataPage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int LOSSES_HEIGHT = 170;

	private final Subject subject;
	private final Choices before;
	private Combo format;
	private Label purpose;
	private Text losses;
	private Text folder;
	private Text name;
	private Label target;

	/**
	 * The page.
	 *
	 * @param subject the chain
	 * @param before what was chosen the last time
	 */
	public DataPage(Subject subject, Choices before) {
		super("data");
		this.subject = subject;
		this.before = before;
		setTitle(PublishTexts.text("data.title"));
		setDescription(PublishTexts.text("data.description", subject.file().getFileName()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 12).applyTo(body);
		Form form = new Form(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form.body());
		String[] labels = Arrays.stream(DataFormat.values()).map(DataFormat::label).toArray(String[]::new);
		format = form.combo("data.format", labels, before.constant("format", DataFormat.XLSX).ordinal(), this::changed);
		form.label("data.purpose");
		purpose = new Label(form.body(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(purpose);
		form.label("data.losses");
		losses = new Text(form.body(), SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LOSSES_HEIGHT).applyTo(losses);
		folder = form.path("folder", field -> Form.browseFolder(field, PublishTexts.text("folder.pick")), this::validate);
		form.label("data.name");
		name = new Text(form.body(), SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		form.label("data.target");
		target = new Label(form.body(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		name.addListener(SWT.Modify, event -> validate());
		Path proposed = subject.file().resolveSibling("data");
		folder.setText((before.areFor(subject.file()) ? before.text("folder").orElse(proposed.toString()) : proposed.toString()));
		name.setText(FileNames.stem(subject.file()));
		setControl(body);
		changed();
	}

	private void changed() {
		DataFormat chosen = format();
		purpose.setText(chosen.purpose());
		List<String> sentences = chosen.losses(subject.document());
		losses.setText(sentences.isEmpty() ? PublishTexts.text("data.noLosses") : String.join(System.lineSeparator(), sentences));
		validate();
	}

	private void validate() {
		if (name == null || target == null) {
			return;
		}
		String problem = Paths.folderProblem(folder.getText());
		if (problem == null && name.getText().isBlank()) {
			problem = PublishTexts.text("data.noname");
		}
		target.setText(problem == null ? files().target().toString() : "");
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** {@return the format chosen} */
	public DataFormat format() {
		return DataFormat.values()[format.getSelectionIndex()];
	}

	/** {@return where the files go} */
	public Path folder() {
		return Path.of(folder.getText().strip()).toAbsolutePath();
	}

	/** {@return what will be written} */
	public DataFiles files() {
		return new DataFiles(subject, format(), folder(), name.getText().strip());
	}
}
