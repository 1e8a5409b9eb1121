package org.chainscape.ui.wizards;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the template, the name and the folder of a file of rules. */
final class NewRulePage extends WizardPage {

	private static final String EXTENSION = ".evl";
	private static final int INDENT = 22;

	/** What can be begun with. */
	private enum Template {
		RECOMMENDED_COMPANIES, NAMING, SEGMENT_SIZE;

		/** {@return its name among {@link org.chainscape.rules.evl.RuleTemplates}} */
		String file() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	private final IPath proposal;
	private final Map<Template, Button> templates = new EnumMap<>(Template.class);
	private Text name;
	private Text place;
	/** Whether the name is still the one proposed. */
	private boolean nameFollows = true;

	/** @param proposal path of the folder proposed, or {@code null} */
	NewRulePage(IPath proposal) {
		super("rule");
		this.proposal = proposal;
		setTitle(UiTexts.text("newrule.title"));
		setDescription(UiTexts.text("newrule.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		createTemplates(body);
		name = field(body, "newrule.name");
		place = field(body, "newrule.place");
		place.setText(proposal == null ? "" : proposal.makeRelative().toString());
		Label note = new Label(body, SWT.WRAP);
		note.setText(UiTexts.text("newrule.note"));
		note.setForeground(body.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).indent(0, 4).applyTo(note);
		propose();
		name.addListener(SWT.Modify, event -> {
			nameFollows = name.getText().equals(template());
			validate();
		});
		place.addListener(SWT.Modify, event -> validate());
		setControl(body);
		setPageComplete(problem() == null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.selectAll();
			name.setFocus();
		}
	}

	/** {@return the template chosen} */
	String template() {
		return templates.entrySet().stream().filter(entry -> entry.getValue().getSelection()).findFirst()
			.orElseThrow().getKey().file();
	}

	/** {@return the name of the file, with its extension} */
	String fileName() {
		String text = name.getText().strip();
		return text.endsWith(EXTENSION) ? text : text + EXTENSION;
	}

	/** {@return the folder} */
	IPath folder() {
		return new Path(place.getText().strip()).makeAbsolute().removeTrailingSeparator();
	}

	private void createTemplates(Composite body) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(body, "newchain.template"));
		Group group = new Group(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(4, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (Template template : Template.values()) {
			String key = "newrule.template." + template.name().toLowerCase(Locale.ROOT);
			Button button = new Button(group, SWT.RADIO);
			button.setText(UiTexts.text(key));
			button.setSelection(templates.isEmpty());
			button.addListener(SWT.Selection, event -> propose());
			Label explanation = new Label(group, SWT.WRAP);
			explanation.setText(UiTexts.text(key + ".what"));
			explanation.setForeground(group.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
			GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(explanation);
			templates.put(template, button);
		}
	}

	private void propose() {
		if (nameFollows) {
			name.setText(template());
			nameFollows = true;
		}
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** The first thing that is wrong with what was entered, or null. */
	private String problem() {
		IPath folder = folder();
		if (folder.segmentCount() < 2) {
			return UiTexts.text("newrule.problem.place");
		}
		IProject project = Workspace.root().getProject(folder.segment(0));
		if (!project.isOpen()) {
			return UiTexts.text("newrule.problem.project", project.getName());
		}
		if (name.getText().isBlank()) {
			return UiTexts.text("newchain.problem.file");
		}
		IStatus path = Workspace.root().getWorkspace().validatePath(folder.toString(), IResource.FOLDER);
		IStatus file = Workspace.root().getWorkspace().validateName(fileName(), IResource.FILE);
		if (!path.isOK() || !file.isOK()) {
			return (path.isOK() ? file : path).getMessage();
		}
		return Workspace.root().findMember(folder.append(fileName())) == null ? null
			: UiTexts.text("newchain.problem.exists", fileName());
	}

	private static Text field(Composite body, String key) {
		label(body, key);
		Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Label label(Composite body, String key) {
		Label label = new Label(body, SWT.NONE);
		label.setText(UiTexts.text(key));
		return label;
	}
}
