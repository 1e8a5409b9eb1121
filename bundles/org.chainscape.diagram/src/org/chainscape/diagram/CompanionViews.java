package org.chainscape.diagram;

import java.util.List;

import org.chainscape.diagram.outline.ChainOutlinePage;
import org.chainscape.diagram.session.Drawn;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline that shows what the editor shows, and what else the workbench asks the editor for. */
final class CompanionViews {

	private final ChainEditor editor;
	private ChainOutlinePage outline;

	CompanionViews(ChainEditor editor) {
		this.editor = editor;
	}

	/** Shows another document, or the same one read again. */
	void show(EditSession session) {
		if (outline != null) {
			outline.setSession(session);
		}
	}

	/** Called after scrolling, zooming and turning to another page. */
	void scrolled() {
		if (outline != null) {
			outline.diagramChanged();
		}
	}

	/** Selects in the outline what is selected on the diagram. */
	void select(List<EObject> elements) {
		if (isOpen(outline)) {
			outline.setSelection(new StructuredSelection(elements));
		}
	}

	/**
	 * What the workbench asks an editor for.
	 *
	 * @param type type of the answer
	 * @return the answer, or {@code null}
	 */
	Object adapter(Class<?> type) {
		if (type == IContentOutlinePage.class) {
			return outline();
		}
		if (type == ZoomManager.class) {
			return editor.page().map(DiagramPage::zoom).orElse(null);
		}
		if (type == Drawn.class) {
			Drawn drawn = editor.pages()::isDrawn;
			return drawn;
		}
		if (type == EditSession.class) {
			return editor.session();
		}
		if (type == Diagram.class) {
			return editor.page().map(DiagramPage::diagram).orElse(null);
		}
		return type == ChainDocument.class && editor.session() != null ? editor.session().document() : null;
	}

	/** To be told when the editor is closed. */
	void forget() {
		outline = null;
	}

	private ChainOutlinePage outline() {
		if (!isOpen(outline)) {
			outline = new ChainOutlinePage(editor.session(), () -> editor.page().orElse(null), editor.actions().outlineMenu());
			outline.onSelection(editor::select);
		}
		return outline;
	}

	private static boolean isOpen(IPage page) {
		return page != null && page.getControl() != null && !page.getControl().isDisposed();
	}
}
