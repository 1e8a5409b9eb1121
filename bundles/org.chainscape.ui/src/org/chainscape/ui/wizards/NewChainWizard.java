package org.chainscape.ui.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;

import org.chainscape.ui.Workspace;

/** Makes a new chain file from a template. */
public final class NewChainWizard extends FileWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.chain";

	private NewChainPage page;

	/** Made by the workbench. */
	public NewChainWizard() {
		super("newchain.window");
	}

	@Override
	public void addPages() {
		page = new NewChainPage(proposal());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ChainCreation creation = page.creation();
		return finish(creation::create);
	}

	/** The folder of what is selected; else the only open project there is. */
	private IPath proposal() {
		IResource resource = Adapters.adapt(selection().getFirstElement(), IResource.class);
		if (resource != null && resource.isAccessible()) {
			return (resource instanceof IContainer ? resource : resource.getParent()).getFullPath();
		}
		IPath only = null;
		for (IProject project : Workspace.root().getProjects()) {
			if (project.isOpen()) {
				if (only != null) {
					return null;
				}
				only = project.getFullPath();
			}
		}
		return only;
	}
}
