package org.chainscape.ui.wizards;

import java.util.EnumMap;
import java.util.List;
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
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Asks for the name, the place, the template and the language of a new chain. */
final class NewChainPage extends WizardPage {

	private static final int INDENT = 22;
	private static final int PICTURE_WIDTH = 280;
	private static final int PICTURE_HEIGHT = 150;
	private static final List<Template> ORDER = List.of(Template.UP_MID_DOWN, Template.SERIAL, Template.PARALLEL, Template.AIGC);

	private final IPath proposal;
	private final Template chosen;
	private final Map<Template, Button> templates = new EnumMap<>(Template.class);
	private Text name;
	private Text place;
	private Text fileName;
	private Combo language;
	private boolean fileNameFollows = true;

	/**
	 * Makes the page.
	 *
	 * @param proposal path of the container proposed, or {@code null}
	 * @param chosen the template chosen at the beginning
	 */
	NewChainPage(IPath proposal, Template chosen) {
		super("chain");
		this.proposal = proposal;
		this.chosen = chosen;
		setTitle(UiTexts.text("newchain.title"));
		setDescription(UiTexts.text("newchain.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(body);
		name = field(body, "newchain.name", 2);
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
		name.setText(freeName(UiTexts.text("newchain.name.default")));
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
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(12, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		Canvas picture = new Canvas(group, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		for (Template template : ORDER) {
			String key = "template." + template.name().toLowerCase(Locale.ROOT);
			Button button = new Button(group, SWT.RADIO);
			button.setText(UiTexts.text(key));
			button.setData(template);
			button.setSelection(template == chosen);
			button.addListener(SWT.Selection, event -> picture.redraw());
			Label explanation = new Label(group, SWT.WRAP);
			explanation.setText(UiTexts.text(key + ".what"));
			explanation.setForeground(group.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
			GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(explanation);
			templates.put(template, button);
		}
		createPicture(picture, group);
	}

	/** What one gets, beside the choice: a figure as it is exported, therefore on white. */
	private void createPicture(Canvas picture, Group group) {
		// To the right of the first choice, over all rows.
		Control first = templates.get(ORDER.get(0));
		picture.moveBelow(first);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).span(1, 2 * ORDER.size()).hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(picture);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), group);
		picture.addListener(SWT.Paint, event -> {
			String language = UiTexts.language() == Language.ZH ? "zh" : "en";
			Image image = resources.create(ResourceLocator.imageDescriptorFromBundle("org.chainscape.ui",
				"icons/welcome/" + template().key() + '-' + language + ".png").orElseGet(ImageDescriptor::getMissingImageDescriptor));
			Rectangle size = image.getBounds();
			Rectangle area = picture.getClientArea();
			event.gc.setBackground(picture.getDisplay().getSystemColor(SWT.COLOR_WHITE));
			event.gc.fillRectangle(area);
			double scale = Math.min((area.width - 16.0) / size.width, (area.height - 16.0) / size.height);
			int width = (int) (size.width * scale);
			int height = (int) (size.height * scale);
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
		});
	}

	/** A name whose file is not there yet. */
	private String freeName(String wish) {
		String free = wish;
		for (int number = 2; Workspace.root().findMember(container().append(stem(free) + '.' + Workspace.EXTENSION)) != null; number++) {
			free = wish + ' ' + number;
		}
		return free;
	}

	private Template template() {
		return templates.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
			.orElse(chosen);
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
		String stem = stem(name.getText());
		return stem.isEmpty() ? "" : stem + '.' + Workspace.EXTENSION;
	}

	private static String stem(String text) {
		return text.strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
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
