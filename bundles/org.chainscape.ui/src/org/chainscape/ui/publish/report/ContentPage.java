package org.chainscape.ui.publish.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.report.house.HouseFile;
import org.chainscape.scene.Edition;
import org.chainscape.ui.publish.Choices;
import org.chainscape.ui.publish.DiagramChooser;
import org.chainscape.ui.publish.Form;
import org.chainscape.ui.publish.Paths;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;

/** Asks what a report is made of: diagrams in order, unconfirmed statements, day, house style. */
public final class ContentPage extends WizardPage {

	private static final int LIST_HEIGHT = 240;

	private final Subject subject;
	private final Choices choices;
	private final DiagramChooser diagrams;
	private Button[] reserved;
	private DateTime day;
	private Text house;

	ContentPage(Subject subject, Choices choices) {
		super("content");
		this.subject = subject;
		this.choices = choices;
		diagrams = new DiagramChooser(subject);
		setTitle(PublishTexts.text("report.content.title"));
		setDescription(PublishTexts.text("report.content.description", subject.file().getFileName()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 14).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(diagrams.create(body, true));
		if (choices.areFor(subject.file())) {
			diagrams.restore(choices.texts("order"), subject.wanted().isEmpty() ? choices.texts("without") : List.of());
		}
		Form form = new Form(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
		Edition.Reserved before = choices.constant("reserved", Edition.Reserved.LEFT_OUT);
		reserved = form.radios("reserved", new String[] {"reserved.out", "reserved.marked"},
				before == Edition.Reserved.MARKED ? 1 : 0, this::validate);
		form.label("report.day");
		day = new DateTime(form.row(1), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		LocalDate proposed = PublishRequest.day(subject);
		day.setDate(proposed.getYear(), proposed.getMonthValue() - 1, proposed.getDayOfMonth());
		// The width it has now: what GTK reckons when it lays the field out lacks the room of the button.
		GridDataFactory.swtDefaults().hint(day.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(day);
		house = form.path("report.house", field -> Form.browseFile(field, PublishTexts.text("report.house.pick"), "*.json"), this::validate);
		house.setMessage(PublishTexts.text("report.house.neutral"));
		house.setText(style());
		diagrams.onChecked(this::validate);
		setControl(body);
		validate();
	}

	/** The style chosen before for this chain; or the one beside it. */
	private String style() {
		if (choices.areFor(subject.file())) {
			return choices.text("house").filter(file -> Files.isRegularFile(Path.of(file))).orElse("");
		}
		return HouseFile.find(subject.file()).map(Path::toString).orElse("");
	}

	/** {@return the diagrams to choose from} */
	public DiagramChooser diagrams() {
		return diagrams;
	}

	/** {@return what the report is made of} */
	public PublishRequest request() {
		String style = house.getText().strip();
		return new PublishRequest(subject, diagrams.checked(), style.isEmpty() ? null : Path.of(style),
			reserved[1].getSelection() ? Edition.Reserved.MARKED : Edition.Reserved.LEFT_OUT,
			LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()));
	}

	/** Keeps what was chosen for the next time. */
	void keep() {
		PublishRequest chosen = request();
		choices.keep("reserved", chosen.reserved());
		choices.keep("house", chosen.house() == null ? "" : chosen.house());
		choices.keepAll("order", diagrams.order());
		choices.keepAll("without", subject.diagrams().stream().filter(diagram -> !chosen.diagrams().contains(diagram))
			.map(diagram -> diagram.getId()).toList());
	}

	private void validate() {
		if (house == null) {
			return;
		}
		String style = house.getText().strip();
		String problem = !style.isEmpty() && !Paths.isFile(style) ? PublishTexts.text("problem.house", style)
			: diagrams.checked().isEmpty() ? PublishTexts.text("problem.diagrams") : null;
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
