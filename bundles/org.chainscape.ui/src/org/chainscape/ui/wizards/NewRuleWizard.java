package org.chainscape.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.chainscape.rules.evl.RuleTemplates;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.manual.HelpContexts;
import org.chainscape.validation.settings.ProjectSettings;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** Makes a file of rules of the project's own from a template, where the checks look for it, and opens it. */
public final class NewRuleWizard extends FileWizard {

	/** Id of the wizard. */
	public static final String ID = "org.chainscape.ui.wizard.rule";

	private NewRulePage page;

	/** Made by the workbench. */
	public NewRuleWizard() {
		super("newrule.window");
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		HelpContexts.set(pageContainer, ID);
	}

	@Override
	public void addPages() {
		page = new NewRulePage(chainFile().map(NewRuleWizard::folder).orElse(null));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IPath folder = page.folder();
		String name = page.fileName();
		String template = page.template();
		return finish(monitor -> create(folder, name, template, monitor));
	}

	/**
	 * Writes a file of rules.
	 *
	 * @param folder path in the workspace; created where it is missing
	 * @param name name of the file, with extension
	 * @param template one of {@link RuleTemplates#names()}
	 * @param monitor progress
	 * @return the new file
	 * @throws CoreException if the workspace refuses it
	 */
	public static IFile create(IPath folder, String name, String template, IProgressMonitor monitor) throws CoreException {
		IFile file = Workspace.ensure(folder, monitor).getFile(new Path(name));
		file.create(new ByteArrayInputStream(RuleTemplates.text(template).getBytes(StandardCharsets.UTF_8)), false, monitor);
		return file;
	}

	/** The folder the checks of a chain file look into: that of its settings, if it is in the workspace; else that beside it. */
	private static IPath folder(IFile chain) {
		java.nio.file.Path place = chain.getLocation().toFile().toPath();
		for (java.nio.file.Path folder : ProjectSettings.of(place).ruleFolders(place)) {
			for (IContainer container : Workspace.root().findContainersForLocationURI(folder.toUri())) {
				if (chain.getProject().equals(container.getProject())) {
					return container.getFullPath();
				}
			}
		}
		return chain.getParent().getFullPath().append("rules");
	}

	/** The chain file the rules are for: of what is selected, or open, or the first there is. */
	private Optional<IFile> chainFile() {
		IResource selected = Adapters.adapt(selection().getFirstElement(), IResource.class);
		if (selected == null) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
			selected = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
		}
		if (selected instanceof IFile file && Workspace.isChainFile(file)) {
			return Optional.of(file);
		}
		IProject project = selected == null ? null : selected.getProject();
		try {
			List<IFile> files = Workspace.chainFiles(project == null || !project.isOpen() ? Workspace.root() : project);
			return files.stream().findFirst();
		} catch (CoreException e) {
			Problems.log(UiTexts.text("validation.visit"), e);
			return Optional.empty();
		}
	}
}
