package org.chainscape.ui.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Finds the chain file a command is about: the one selected in the project tree, or that of the editor in front. */
final class MeantFile {

	private MeantFile() {
	}

	static Optional<IFile> of(ExecutionEvent event) {
		Object first = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IFile file = selected(first);
		if (file == null) {
			IEditorPart editor = HandlerUtil.getActiveEditor(event);
			file = editor == null ? null : editor.getEditorInput() instanceof CompareInput compared ? compared.file()
				: ResourceUtil.getFile(editor.getEditorInput());
		}
		return Optional.ofNullable(file).filter(Workspace::isChainFile);
	}

	/** {@return the two chain files that are selected, the one that was written earlier first; empty if there are not two} */
	static Optional<List<IFile>> two(ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured)) {
			return Optional.empty();
		}
		List<IFile> files = Arrays.stream(structured.toArray()).map(MeantFile::selected).filter(Objects::nonNull).distinct()
			.sorted(Comparator.comparing(file -> OpenContent.path(file).toFile().lastModified())).toList();
		return files.size() == 2 ? Optional.of(files) : Optional.empty();
	}

	private static IFile selected(Object selected) {
		IFile file = selected instanceof ChainEntry entry ? entry.file() : selected instanceof EObject ? null
			: Adapters.adapt(selected, IFile.class);
		return file != null && Workspace.isChainFile(file) ? file : null;
	}
}
