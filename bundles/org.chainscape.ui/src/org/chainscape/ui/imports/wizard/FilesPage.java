package org.chainscape.ui.imports.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.imports.ImportModel;
import org.chainscape.ui.imports.ImportTarget;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.SavedMappings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Which files are imported, into which chain, by which mapping, and where their data comes from. */
public final class FilesPage extends WizardPage {

	private static final int FIELD = 160;

	private final ImportModel model;
	private final Path open;
	private final List<Path> recent;
	private final List<Path> mappings = new ArrayList<>();
	private FilesTable files;
	private Button intoOpen;
	private Button intoFile;
	private Button intoNew;
	private Text file;
	private Text fresh;
	private Combo mapping;
	private Text publisher;
	private Text title;
	private Text date;

	/**
	 * The page.
	 *
	 * @param model what the pages have in common
	 * @param open file of the chain in the editor that is meant; {@code null} if there is none
	 * @param recent mapping files used lately
	 */
	public FilesPage(ImportModel model, Path open, List<Path> recent) {
		super("files");
		this.model = model;
		this.open = open;
		this.recent = recent;
		setTitle(ImportTexts.text("files.title"));
		setDescription(ImportTexts.text("files.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(body);
		Rows.heading(body, "files.heading");
		files = new FilesTable(model, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(files.create(body));
		createTarget(body);
		createMapping(body);
		setControl(body);
		showMappings();
		validate();
	}

	private void createTarget(Composite body) {
		Rows.heading(body, "target.heading");
		Composite rows = Rows.composite(body, 3);
		String name = open == null ? "" : String.valueOf(open.getFileName());
		intoOpen = Rows.radio(rows, ImportTexts.text("target.open", name), this::target);
		GridDataFactory.fillDefaults().span(3, 1).exclude(open == null).applyTo(intoOpen);
		intoOpen.setVisible(open != null);
		intoFile = Rows.radio(rows, ImportTexts.text("target.file"), this::target);
		file = path(rows, SWT.OPEN, intoFile);
		intoNew = Rows.radio(rows, ImportTexts.text("target.new"), this::target);
		fresh = path(rows, SWT.SAVE, intoNew);
		ImportTarget given = model.target();
		ImportTarget.Kind kind = given == null ? ImportTarget.Kind.NEW : given.kind();
		intoOpen.setSelection(kind == ImportTarget.Kind.OPEN);
		intoFile.setSelection(kind == ImportTarget.Kind.FILE);
		intoNew.setSelection(kind == ImportTarget.Kind.NEW);
		if (given != null && kind != ImportTarget.Kind.OPEN) {
			(kind == ImportTarget.Kind.FILE ? file : fresh).setText(given.file().toString());
		}
		file.addListener(SWT.Modify, event -> choose(intoFile));
		fresh.addListener(SWT.Modify, event -> choose(intoNew));
		target();
	}

	private Text path(Composite row, int style, Button radio) {
		Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		Rows.push(row, "browse", () -> {
			FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
			dialog.setText(radio.getText());
			dialog.setFilterExtensions(new String[] {"*." + Workspace.EXTENSION});
			dialog.setFilterPath(open == null ? null : open.getParent().toString());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(style == SWT.SAVE && !chosen.endsWith("." + Workspace.EXTENSION) ? chosen + '.' + Workspace.EXTENSION : chosen);
			}
		});
		return text;
	}

	private void createMapping(Composite body) {
		Rows.heading(body, "mapping.heading");
		Composite rows = Rows.composite(body, 6);
		Rows.label(rows, "mapping.columns");
		mapping = new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(mapping);
		mapping.addListener(SWT.Selection, event -> {
			model.setSaved(mapping.getSelectionIndex() <= 0 ? null : mappings.get(mapping.getSelectionIndex() - 1));
			validate();
		});
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(Rows.push(rows, "browse", this::browseMapping));
		Origin origin = model.origin();
		Rows.label(rows, "origin.publisher");
		publisher = field(rows, "origin.publisher.hint", origin.publisher());
		Rows.label(rows, "origin.title");
		title = field(rows, "origin.title.hint", origin.title());
		Rows.label(rows, "origin.date");
		date = field(rows, "origin.date.hint", origin.date() == null ? "" : origin.date().toString());
	}

	private Text field(Composite row, String hint, String value) {
		Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
		text.setMessage(ImportTexts.text(hint));
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	private void browseMapping() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(ImportTexts.text("mapping.pick"));
		dialog.setFilterExtensions(new String[] {"*" + SavedMappings.SUFFIX, "*.json"});
		String chosen = dialog.open();
		if (chosen != null) {
			model.setSaved(Path.of(chosen));
			showMappings();
			validate();
		}
	}

	private void showMappings() {
		Path chain = model.target() == null ? open : model.target().file();
		mappings.clear();
		mappings.addAll(SavedMappings.find(chain, model.sources().files(), recent));
		if (model.saved() != null && !mappings.contains(model.saved())) {
			mappings.add(model.saved());
		}
		mapping.setItems(mappings.stream().map(FilesPage::words).toArray(String[]::new));
		mapping.add(ImportTexts.text("mapping.guess"), 0);
		mapping.select(mappings.indexOf(model.saved()) + 1);
	}

	private static String words(Path saved) {
		String name = saved.getFileName().toString();
		return ImportTexts.text("mapping.saved", name.substring(0, name.length() - (name.endsWith(SavedMappings.SUFFIX)
			? SavedMappings.SUFFIX.length() : 0)), saved.getParent());
	}

	private void choose(Button radio) {
		for (Button each : List.of(intoOpen, intoFile, intoNew)) {
			each.setSelection(each == radio);
		}
		target();
	}

	private void target() {
		model.setTarget(intoOpen.getSelection() ? new ImportTarget(ImportTarget.Kind.OPEN, open)
			: intoFile.getSelection() ? at(ImportTarget.Kind.FILE, file.getText()) : at(ImportTarget.Kind.NEW, fresh.getText()));
		validate();
	}

	private static ImportTarget at(ImportTarget.Kind kind, String text) {
		try {
			Path path = text.isBlank() ? null : Path.of(text.strip());
			return path == null ? null : new ImportTarget(kind, path);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private void changed() {
		if (mapping != null) {
			// A table we have written comes back by the mapping written with it.
			if (model.saved() == null && model.sources().files().size() == 1) {
				SavedMappings.of(model.sources().files().get(0)).ifPresent(model::setSaved);
			}
			showMappings();
		}
		validate();
	}

	/**
	 * Adds files, as dropping them does.
	 *
	 * @param chosen files and folders
	 */
	public void add(List<Path> chosen) {
		files.add(chosen);
	}

	private void validate() {
		if (date == null) {
			return;
		}
		PartialDate day = day();
		String problem = problem(day);
		model.setOrigin(new Origin(publisher.getText().strip(), day, title.getText().strip()));
		boolean reading = model.sources().files().stream().anyMatch(each -> model.opened(each) == null);
		setErrorMessage(problem.isEmpty() || model.sources().files().isEmpty() ? null : problem);
		setMessage(model.sources().files().isEmpty() ? ImportTexts.text("files.drop") : ImportTexts.text("files.description"));
		setPageComplete(problem.isEmpty() && !reading);
	}

	private PartialDate day() {
		try {
			return date.getText().isBlank() ? null : PartialDate.parse(date.getText().strip());
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private String problem(PartialDate day) {
		List<Path> chosen = model.sources().files();
		if (chosen.isEmpty()) {
			return ImportTexts.text("files.drop");
		}
		if (!model.sources().alike().isEmpty()) {
			return ImportTexts.text("files.alike", model.sources().alike().stream().map(Path::toString).collect(Collectors.joining("\n")));
		}
		for (Path each : chosen) {
			ImportModel.Opened found = model.opened(each);
			if (found != null && !found.problem().isEmpty()) {
				return found.problem();
			}
		}
		if (day == null && !date.getText().isBlank()) {
			return ImportTexts.text("origin.date.bad", date.getText());
		}
		return targetProblem();
	}

	private String targetProblem() {
		ImportTarget target = model.target();
		if (target == null) {
			return ImportTexts.text("target.missing");
		}
		if (target.kind() == ImportTarget.Kind.FILE && !Files.isRegularFile(target.file())) {
			return ImportTexts.text("target.nofile", target.file());
		}
		boolean taken = target.kind() == ImportTarget.Kind.NEW && Files.exists(target.file());
		if (taken) {
			return ImportTexts.text("target.taken", target.file().getFileName());
		}
		boolean twice = target.kind() != ImportTarget.Kind.OPEN && target.file().equals(open);
		return twice ? ImportTexts.text("target.isOpen", target.file().getFileName()) : "";
	}
}
