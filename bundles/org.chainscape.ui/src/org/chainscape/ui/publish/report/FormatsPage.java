package org.chainscape.ui.publish.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.ui.publish.Form;
import org.chainscape.ui.publish.Paths;
import org.chainscape.ui.publish.PublishTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Asks for the kinds of file, what Word and PowerPoint are made from, and where the files go. */
public final class FormatsPage extends WizardPage {

	private static final int INDENT = 24;

	private final ReportChoices before;
	private final SavingTemplate saving;
	private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
	private final Map<TemplateUse, Button> uses = new EnumMap<>(TemplateUse.class);
	private Text word;
	private Text slides;
	private Text folder;
	private Text name;
	private Button open;

	FormatsPage(ReportChoices before, SavingTemplate saving) {
		super("formats");
		this.before = before;
		this.saving = saving;
		setTitle(PublishTexts.text("report.formats.title"));
		setDescription(PublishTexts.text("report.formats.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 12).applyTo(body);
		createFormats(body);
		createTemplates(body);
		createPlace(body);
		setControl(body);
		validate();
	}

	private void createFormats(Composite body) {
		Group group = group(body, "report.formats", 2);
		for (ReportFormat format : ReportFormat.values()) {
			String key = "report.format." + format.name().toLowerCase(Locale.ROOT);
			Button button = new Button(group, SWT.CHECK);
			button.setText(PublishTexts.text(key));
			button.setSelection(before.formats().contains(format));
			button.addListener(SWT.Selection, event -> validate());
			Label what = new Label(group, SWT.NONE);
			what.setText(PublishTexts.text(key + ".what"));
			what.setForeground(group.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(what);
			formats.put(format, button);
		}
	}

	private void createTemplates(Composite body) {
		Group group = group(body, "report.template", 1);
		for (TemplateUse use : TemplateUse.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(PublishTexts.text("report.template." + use.name().toLowerCase(Locale.ROOT)));
			button.setSelection(use == before.templates().use());
			button.addListener(SWT.Selection, event -> validate());
			uses.put(use, button);
		}
		Composite files = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(files);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(files);
		word = template(files, "Word", "*.docx", before.templates().word());
		slides = template(files, "PowerPoint", "*.pptx", before.templates().slides());
		Link save = new Link(group, SWT.NONE);
		save.setText(PublishTexts.text("report.template.save"));
		save.addListener(SWT.Selection, event -> saving.ask(this, "pptx".equals(event.text) ? ReportFormat.PPTX : ReportFormat.DOCX));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(save);
	}

	private Text template(Composite files, String program, String pattern, String text) {
		Label label = new Label(files, SWT.NONE);
		label.setText(program);
		Text field = Form.path(files, each -> Form.browseFile(each, PublishTexts.text("report.template.pick"), pattern), this::validate);
		field.setMessage(PublishTexts.text("report.template.none"));
		field.setText(text);
		return field;
	}

	private void createPlace(Composite body) {
		Form form = new Form(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
		folder = form.path("folder", field -> Form.browseFolder(field, PublishTexts.text("folder.pick")), this::validate);
		folder.setText(before.folder().toString());
		form.label("report.name");
		name = new Text(form.body(), SWT.BORDER | SWT.SINGLE);
		name.setText(before.name());
		name.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(form.body(), SWT.NONE);
		open = new Button(form.body(), SWT.CHECK);
		open.setText(PublishTexts.text("report.open"));
		open.setSelection(before.open());
	}

	private static Group group(Composite body, String key, int columns) {
		Group group = new Group(body, SWT.NONE);
		group.setText(PublishTexts.text(key));
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 8).spacing(6, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	/** {@return in what form the report is made} */
	public ReportChoices choices() {
		Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
		formats.forEach((format, button) -> {
			if (button.getSelection()) {
				chosen.add(format);
			}
		});
		return new ReportChoices(chosen, new ReportChoices.Templates(use(), word.getText().strip(), slides.getText().strip()),
			Path.of(folder.getText().strip()).toAbsolutePath(), name.getText().strip(), open.getSelection());
	}

	private TemplateUse use() {
		return uses.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
			.orElse(TemplateUse.EXISTING);
	}

	private boolean isChosen(ReportFormat format) {
		return formats.get(format).getSelection();
	}

	private void validate() {
		if (open == null) {
			return;
		}
		boolean templated = isChosen(ReportFormat.DOCX) || isChosen(ReportFormat.PPTX);
		uses.values().forEach(button -> button.setEnabled(templated));
		enable(word, use() == TemplateUse.FILE && isChosen(ReportFormat.DOCX));
		enable(slides, use() == TemplateUse.FILE && isChosen(ReportFormat.PPTX));
		String problem = problem();
		setErrorMessage(problem);
		setMessage(problem == null ? hint() : null, INFORMATION);
		setPageComplete(problem == null);
	}

	private static void enable(Text field, boolean enabled) {
		field.setEnabled(enabled);
		var siblings = field.getParent().getChildren();
		siblings[Arrays.asList(siblings).indexOf(field) + 1].setEnabled(enabled);
	}

	/** Which of the reports are there already, if they are made anew in place. */
	private String hint() {
		ReportChoices chosen = choices();
		boolean inPlace = chosen.templates().use() == TemplateUse.EXISTING
			&& chosen.inOrder().stream().anyMatch(format -> format.isTemplated() && Files.exists(chosen.file(format)));
		return inPlace ? PublishTexts.text("report.inplace") : null;
	}

	private String problem() {
		if (formats.values().stream().noneMatch(Button::getSelection)) {
			return PublishTexts.text("problem.formats");
		}
		if (word.isEnabled() && !word.getText().isBlank() && !Paths.isFile(word.getText())) {
			return PublishTexts.text("problem.template", word.getText());
		}
		if (slides.isEnabled() && !slides.getText().isBlank() && !Paths.isFile(slides.getText())) {
			return PublishTexts.text("problem.template", slides.getText());
		}
		String place = Paths.folderProblem(folder.getText());
		if (place != null) {
			return place;
		}
		String stem = name.getText().strip();
		return !stem.isEmpty() && new FileNames().of(stem, "_").equals(stem) ? null : PublishTexts.text("problem.name");
	}
}
