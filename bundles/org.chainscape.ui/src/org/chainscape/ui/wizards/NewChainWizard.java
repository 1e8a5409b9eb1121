package org.chainscape.ui.wizards;

import org.chainscape.store.NewChain.Template;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.manual.HelpContexts;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Composite;

/** Makes a new chain file from a template. */
public final class NewChainWizard extends FileWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.chain";

	private NewChainPage page;
	private Template template = Template.UP_MID_DOWN;

	/** Made by the workbench. */
	public NewChainWizard() {
		super("newchain.window");
	}

	/**
	 * Chooses a template at the beginning.
	 *
	 * @param chosen the template
	 */
	public void choose(Template chosen) {
		template = chosen;
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, ID);
	}

	@Override
	public void addPages() {
		page = new NewChainPage(proposal(), template);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ChainCreation creation = page.creation();
		return finish(creation::create);
	}

	/** The folder of what is selected; else the only open project there is, the library left aside. */
	private IPath proposal() {
		IResource resource = Adapters.adapt(selection().getFirstElement(), IResource.class);
		if (resource != null && resource.isAccessible() && !ExampleImport.isLibrary(resource.getProject())) {
			return (resource instanceof IContainer ? resource : resource.getParent()).getFullPath();
		}
		IPath only = null;
		for (IProject project : Workspace.root().getProjects()) {
			if (project.isOpen() && !ExampleImport.isLibrary(project)) {
				if (only != null) {
					return null;
				}
				only = project.getFullPath();
			}
		}
		return only;
	}
}
