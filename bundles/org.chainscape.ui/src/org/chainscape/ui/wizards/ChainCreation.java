package org.chainscape.ui.wizards;

import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A new chain file from a template, with a diagram that is laid out.
 *
 * @param container path of the project or folder in the workspace; created where it is missing
 * @param fileName name of the file, with extension
 * @param template the template
 * @param name name of the chain
 * @param language language of the names in the file
 */
public record ChainCreation(IPath container, String fileName, Template template, String name, Language language) {

	/**
	 * Writes the file.
	 *
	 * @param monitor progress
	 * @return the new file
	 * @throws CoreException if the workspace or the disk refuses it; its message is a sentence for the user
	 */
	public IFile create(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, UiTexts.text("newchain.progress", fileName), 4);
		IContainer target = Workspace.ensure(container, progress.split(1));
		IFile file = target.getFile(new Path(fileName));
		ChainDocument document = NewChain.create(template, name, language);
		try {
			draw(document);
			progress.worked(1);
			ChainStore.save(document, file.getLocation().toFile().toPath());
		} catch (ChainFileException e) {
			throw new CoreException(Problems.status(e.message(UiTexts.language()), e));
		} catch (FontMissingException e) {
			throw new CoreException(Problems.status(e.message(UiTexts.language()), e));
		}
		progress.worked(1);
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		return file;
	}

	private void draw(ChainDocument document) {
		ElementIndex index = ElementIndex.of(document);
		DiagramLayout layout = new DiagramLayout(SceneOptions.standard(language));
		for (Diagram diagram : Views.diagrams(document)) {
			DiagramContent.populate(diagram, index);
			layout.layout(diagram, index);
		}
	}
}
