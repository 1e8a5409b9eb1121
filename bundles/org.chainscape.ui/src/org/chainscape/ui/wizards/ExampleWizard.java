package org.chainscape.ui.wizards;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Makes a project with the examples that come with the product and opens the first diagram. */
public final class ExampleWizard extends FileWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.example";

	private WizardNewProjectCreationPage page;

	/** Made by the workbench. */
	public ExampleWizard() {
		super("example.window");
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, ID);
	}

	@Override
	public void addPages() {
		page = new WizardNewProjectCreationPage("project");
		page.setTitle(UiTexts.text("example.title"));
		page.setDescription(UiTexts.text("example.description"));
		page.setInitialProjectName(Workspace.freeName(UiTexts.text("example.project")));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(page.getProjectName());
		if (!page.useDefaults()) {
			description.setLocationURI(page.getLocationURI());
		}
		return finish(monitor -> ExampleImport.run(description, monitor));
	}
}
