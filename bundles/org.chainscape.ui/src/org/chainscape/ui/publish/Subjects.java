package org.chainscape.ui.publish;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Finds the chain that is meant: of the selection in the project tree or an editor, of the editor in front, or the only one there is. What
 * is open in an editor is taken as it is there, saved or not. User interface thread only.
 */
public final class Subjects {

	private final IWorkbench workbench;
	private final IStructuredSelection selection;

	/**
	 * Prepares to look.
	 *
	 * @param workbench the workbench
	 * @param selection what is selected
	 */
	public Subjects(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		this.selection = selection;
	}

	/**
	 * The chain that is meant.
	 *
	 * @return the chain with a copy of its content
	 * @throws PublishException if there is none, or it cannot be read
	 */
	public Subject find() throws PublishException {
		IFile file = file();
		IEditorPart editor = file == null ? activeEditor() : page().map(page -> page.findEditor(new FileEditorInput(file))).orElse(null);
		ChainDocument open = editor == null ? null : Adapters.adapt(editor, ChainDocument.class);
		if (editor != null && open != null && ResourceUtil.getFile(editor.getEditorInput()) != null) {
			return subject(EcoreUtil.copy(open), ResourceUtil.getFile(editor.getEditorInput()), editor);
		}
		IFile known = file == null ? onlyFile() : file;
		if (known == null) {
			throw new PublishException(PublishTexts.text("subject.none"), null);
		}
		return subject(read(known), known, null);
	}

	private Subject subject(ChainDocument document, IFile file, IEditorPart editor) throws PublishException {
		if (file.getLocation() == null) {
			throw new PublishException(UiTexts.text("chain.nowhere", file.getName()), null);
		}
		Diagram front = editor == null ? null : Adapters.adapt(editor, Diagram.class);
		Set<String> present = Views.diagrams(document).stream().map(Diagram::getId).collect(Collectors.toSet());
		Set<String> wanted = selection.stream().map(Subjects::key).filter(present::contains).collect(Collectors.toSet());
		return new Subject(document, file.getLocation().toFile().toPath(), wanted, front == null || front.getId() == null ? "" : front.getId());
	}

	/**
	 * The id of a diagram pointed at in the project tree; in an editor the diagram is selected whenever
	 * nothing else is, so it says nothing.
	 */
	private static String key(Object selected) {
		return selected instanceof ChainEntry entry && !entry.isGroup() ? entry.key() : "";
	}

	/** The file of the first thing selected. */
	private IFile file() {
		Object first = selection.getFirstElement();
		if (first instanceof ChainEntry entry) {
			return entry.file();
		}
		if (first == null || first instanceof EObject) {
			return null;
		}
		return Adapters.adapt(first, IResource.class) instanceof IFile file && Workspace.isChainFile(file) ? file : null;
	}

	private Optional<IWorkbenchPage> page() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return Optional.ofNullable(window == null ? null : window.getActivePage());
	}

	private IEditorPart activeEditor() {
		return page().map(IWorkbenchPage::getActiveEditor).orElse(null);
	}

	private static IFile onlyFile() throws PublishException {
		try {
			List<IFile> files = Workspace.chainFiles(Workspace.root());
			return files.size() == 1 ? files.get(0) : null;
		} catch (CoreException e) {
			throw new PublishException(UiTexts.text("validation.visit"), e);
		}
	}

	private ChainDocument read(IFile file) throws PublishException {
		if (file.getLocation() == null) {
			throw new PublishException(UiTexts.text("chain.nowhere", file.getName()), null);
		}
		AtomicReference<ChainDocument> read = new AtomicReference<>();
		try {
			workbench.getProgressService().busyCursorWhile(monitor -> {
				try {
					read.set(ChainStore.load(file.getLocation().toFile().toPath()));
				} catch (ChainFileException e) {
					throw new InvocationTargetException(e, e.message(UiTexts.language()));
				}
			});
		} catch (InvocationTargetException e) {
			Problems.log(String.valueOf(e.getMessage()), e.getCause());
			throw new PublishException(e.getMessage(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new PublishException(PublishTexts.text("subject.none"), e);
		}
		return read.get();
	}
}
