package org.chainscape.ui.compare;

import java.util.Optional;

import org.chainscape.ui.Workspace;
import org.chainscape.ui.navigator.ChainEntry;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
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
		IFile file = first instanceof ChainEntry entry ? entry.file() : first instanceof org.eclipse.emf.ecore.EObject ? null
			: Adapters.adapt(first, IFile.class);
		if (file == null || !Workspace.isChainFile(file)) {
			IEditorPart editor = HandlerUtil.getActiveEditor(event);
			file = editor == null ? null : editor.getEditorInput() instanceof CompareInput compared ? compared.file()
				: ResourceUtil.getFile(editor.getEditorInput());
		}
		return Optional.ofNullable(file).filter(Workspace::isChainFile);
	}
}
