package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.Identities;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;

/** Edits from the tree are made in the editor of their file, which is opened if it is not: there they can be seen, undone and saved. */
final class TreeEdit {

	private TreeEdit() {
	}

	/** Runs code with the session of a file, as soon as its editor is open. */
	static void in(IWorkbenchPage page, IFile file, Consumer<EditSession> code) {
		Optional<EditSession> open = Documents.get().session(file);
		if (open.isPresent()) {
			code.accept(open.get());
			return;
		}
		ElementLink.open(page, file, null).map(editor -> Adapters.adapt(editor, Opening.class)).ifPresent(opening -> opening.whenOpen(code));
	}

	/** The diagram things are placed on: the open one, or else the first; {@code null} if there is none. */
	static Canvas canvas(IWorkbenchPage page, IFile file, EditSession session) {
		IEditorPart editor = page.findEditor(new FileEditorInput(file));
		Diagram open = editor == null ? null : Adapters.adapt(editor, Diagram.class);
		List<Diagram> diagrams = Views.diagrams(session.document());
		Diagram chosen = open != null && diagrams.contains(open) ? open : diagrams.isEmpty() ? null : diagrams.get(0);
		return chosen == null ? null : session.canvas(chosen);
	}

	/** Selects what an edit has made, in the editor and in the tree. */
	static void show(IWorkbenchPage page, IFile file, List<? extends EObject> elements) {
		IEditorPart editor = page.findEditor(new FileEditorInput(file));
		if (editor != null && !elements.isEmpty()) {
			editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
		}
		if (page.findView(ChainNavigator.ID) instanceof ChainNavigator tree && !elements.isEmpty()) {
			tree.show(file, Identities.idOf(elements.get(0)));
		}
	}
}
