package org.chainscape.ui.navigator;

import org.chainscape.diagram.session.Opening;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;

/** While tree and editor are linked, what is selected in the tree is selected in its editor, if that is open. */
public final class EditorLink implements ILinkHelper {

	/** The file of an editor is found by the platform, and what is selected in it by the {@link ChainNavigator}. */
	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (selection.size() != 1 || !(selection.getFirstElement() instanceof ChainEntry entry)) {
			return;
		}
		IEditorPart editor = page.findEditor(new FileEditorInput(entry.file()));
		if (editor == null) {
			return;
		}
		Opening opening = Adapters.adapt(editor, Opening.class);
		if (opening != null) {
			page.bringToTop(editor);
			if (!entry.isGroup()) {
				opening.whenOpen(session -> session.index().find(entry.key())
					.ifPresent(element -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element))));
			}
		}
	}
}
