package org.chainscape.ui.imports.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.imports.TableSources;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/**
 * What an import is about: the chain that is meant, and table files and folders that are selected.
 *
 * @param session the chain where it is open in an editor, otherwise {@code null}
 * @param file the chain file; {@code null} if none is meant
 * @param tables table files and folders that are selected
 */
record ImportSubject(EditSession session, Path file, List<Path> tables) {

	static final ImportSubject NONE = new ImportSubject(null, null, List.of());

	/** Looks at the selection, then at the editor in front. User interface thread only. */
	static ImportSubject of(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		List<Path> tables = selection.stream().map(ImportSubject::resource).filter(Objects::nonNull).map(ImportSubject::path)
			.filter(Objects::nonNull).filter(path -> Files.isDirectory(path) || TableSources.isTable(path)).toList();
		IFile chosen = selection.stream().map(ImportSubject::file).filter(Objects::nonNull).filter(Workspace::isChainFile).findFirst()
			.orElse(null);
		IEditorPart editor = page == null ? null : chosen == null ? page.getActiveEditor() : page.findEditor(new FileEditorInput(chosen));
		EditSession session = editor == null ? null : Adapters.adapt(editor, EditSession.class);
		IFile file = session == null || editor == null ? chosen : ResourceUtil.getFile(editor.getEditorInput());
		Path path = file == null ? null : path(file);
		return new ImportSubject(path == null ? null : session, path, tables);
	}

	private static IFile file(Object selected) {
		if (selected instanceof ChainEntry entry) {
			return entry.file();
		}
		return selected instanceof EObject || !(Adapters.adapt(selected, IResource.class) instanceof IFile file) ? null : file;
	}

	/** A file or folder that is selected; projects are too much. */
	private static IResource resource(Object selected) {
		IResource resource = selected instanceof EObject ? null : Adapters.adapt(selected, IResource.class);
		return resource instanceof IFile || resource instanceof IFolder ? resource : null;
	}

	private static Path path(IResource file) {
		return file.getLocation() == null ? null : file.getLocation().toFile().toPath();
	}
}
