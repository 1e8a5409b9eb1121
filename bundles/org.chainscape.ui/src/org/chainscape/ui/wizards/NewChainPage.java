package org.chainscape.ui.wizards;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.store.NewChain.Template;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Asks for the name, the place, the template and the language of a new chain. */
final class NewChainPage extends WizardPage {

	private static final int INDENT = 22;

	private final IPath proposal;
	private final Map<Template, Button> templates = new EnumMap<>(Template.class);
	private Text name;
	private Text place;
	private Text fileName;
	private Combo language;
	private boolean fileNameFollows = true;

	/** @param proposal path of the container proposed, or {@code null} */
	NewChainPage(IPath proposal) {
		super("chain");
		this.proposal = proposal;
		setTitle(UiTexts.text("newchain.title"));
		setDescription(UiTexts.text("newchain.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(body);
		name = field(body, "newchain.name", 2);
		name.setText(UiTexts.text("newchain.name.default"));
		createTemplates(body);
		place = field(body, "newchain.place", 1);
		place.setText(proposal == null ? UiTexts.text("newchain.place.default") : proposal.makeRelative().toString());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(UiTexts.text("newchain.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		fileName = field(body, "newchain.file", 2);
		label(body, "newchain.language");
		language = new Combo(body, SWT.READ_ONLY);
		language.setItems("中文", "English");
		language.select(UiTexts.language().ordinal());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(language);
		proposeFileName();
		name.addListener(SWT.Modify, event -> {
			proposeFileName();
			validate();
		});
		place.addListener(SWT.Modify, event -> validate());
		fileName.addListener(SWT.Modify, event -> {
			fileNameFollows = fileName.getText().equals(proposedFileName());
			validate();
		});
		setControl(body);
		setPageComplete(problem() == null);
		name.selectAll();
		name.setFocus();
	}

	/** {@return what is asked for} */
	ChainCreation creation() {
		return new ChainCreation(container(), fileName.getText().strip(), template(), name.getText().strip(),
			Language.values()[language.getSelectionIndex()]);
	}

	private void createTemplates(Composite body) {
		Label label = label(body, "newchain.template");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Group group = new Group(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(4, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		for (Template template : new Template[] {Template.AIGC, Template.UP_MID_DOWN, Template.SERIAL, Template.PARALLEL}) {
			String key = "template." + template.name().toLowerCase(Locale.ROOT);
			Button button = new Button(group, SWT.RADIO);
			button.setText(UiTexts.text(key));
			button.setData(template);
			button.setSelection(template == Template.AIGC);
			Label explanation = new Label(group, SWT.WRAP);
			explanation.setText(UiTexts.text(key + ".what"));
			explanation.setForeground(group.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
			GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(explanation);
			templates.put(template, button);
		}
	}

	private Template template() {
		return templates.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
			.orElse(Template.AIGC);
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		boolean isNew = problem == null && !Workspace.root().getProject(container().segment(0)).exists();
		setMessage(isNew ? UiTexts.text("newchain.willcreate", container().segment(0)) : null, INFORMATION);
		setPageComplete(problem == null);
	}

	/** The first thing that is wrong with what was entered, or null. */
	private String problem() {
		if (name.getText().isBlank()) {
			return UiTexts.text("newchain.problem.name");
		}
		IPath container = container();
		if (container.segmentCount() == 0) {
			return UiTexts.text("newchain.problem.place");
		}
		String problem = containerProblem(container);
		return problem != null ? problem : fileProblem(container);
	}

	private static String containerProblem(IPath container) {
		for (int i = 0; i < container.segmentCount(); i++) {
			int type = i == 0 ? IResource.PROJECT : IResource.FOLDER;
			var status = Workspace.root().getWorkspace().validateName(container.segment(i), type);
			if (!status.isOK()) {
				return status.getMessage();
			}
		}
		IProject project = Workspace.root().getProject(container.segment(0));
		if (project.exists() && !project.isOpen()) {
			return UiTexts.text("newchain.problem.closed", project.getName());
		}
		IResource present = Workspace.root().findMember(container);
		return present != null && !(present instanceof IContainer) ? UiTexts.text("newchain.problem.nofolder", container) : null;
	}

	private String fileProblem(IPath container) {
		String file = fileName.getText().strip();
		if (file.isEmpty()) {
			return UiTexts.text("newchain.problem.file");
		}
		var status = Workspace.root().getWorkspace().validateName(file, IResource.FILE);
		if (!status.isOK()) {
			return status.getMessage();
		}
		if (!file.toLowerCase(Locale.ROOT).endsWith('.' + Workspace.EXTENSION)) {
			return UiTexts.text("newchain.problem.extension");
		}
		return Workspace.root().findMember(container.append(file)) != null ? UiTexts.text("newchain.problem.exists", file) : null;
	}

	private IPath container() {
		return new Path(place.getText().strip()).makeAbsolute().removeTrailingSeparator();
	}

	private void proposeFileName() {
		if (fileNameFollows) {
			fileName.setText(proposedFileName());
		}
	}

	private String proposedFileName() {
		String stem = name.getText().strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
		return stem.isEmpty() ? "" : stem + '.' + Workspace.EXTENSION;
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), Workspace.root(), true, UiTexts.text("newchain.place.pick"));
		if (dialog.open() == Window.OK && dialog.getResult().length == 1 && dialog.getResult()[0] instanceof IPath path) {
			place.setText(path.makeRelative().toString());
		}
	}

	private static Text field(Composite body, String key, int columns) {
		label(body, key);
		Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}

	private static Label label(Composite body, String key) {
		Label label = new Label(body, SWT.NONE);
		label.setText(UiTexts.text(key));
		return label;
	}
}
