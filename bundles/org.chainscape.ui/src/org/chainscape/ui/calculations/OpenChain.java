package org.chainscape.ui.calculations;

import org.chainscape.model.chain.ChainDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.views.properties.IPropertySourceProvider;

/**
 * A chain that is looked at: in an editor, or only read from its file.
 *
 * @param name name of the file
 * @param file the file in the workspace; {@code null} if it lies elsewhere
 * @param editor the editor it is open in; {@code null} if it is only read
 * @param document its content; {@code null} while it is read, or if it cannot be
 * @param problem why it cannot be read; {@code null} if it can
 */
record OpenChain(String name, IFile file, IEditorPart editor, ChainDocument document, String problem) {

	/** No chain at all. */
	static final OpenChain NONE = new OpenChain("", null, null, null, null);

	/** {@return what an editor shows; no document if it is not one of chains} */
	static OpenChain in(IEditorPart editor) {
		return new OpenChain(editor.getEditorInput().getName(), ResourceUtil.getFile(editor.getEditorInput()), editor,
			Adapters.adapt(editor, ChainDocument.class), null);
	}

	/** {@return a file that is still to be read} */
	static OpenChain reading(IFile file) {
		return new OpenChain(file.getName(), file, null, null, null);
	}

	OpenChain with(ChainDocument read) {
		return new OpenChain(name, file, null, read, null);
	}

	OpenChain with(String sentence) {
		return new OpenChain(name, file, null, null, sentence);
	}

	/** {@return the editing domain, or {@code null} if the chain is only read} */
	EditingDomain domain() {
		return editor instanceof IEditingDomainProvider provider ? provider.getEditingDomain() : null;
	}

	/** {@return who knows the properties of its elements, or {@code null} if the chain is only read} */
	IPropertySourceProvider properties() {
		return editor == null ? null : editor.getAdapter(IPropertySourceProvider.class);
	}
}
