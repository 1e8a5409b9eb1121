package org.chainscape.diagram;

import java.util.List;

import org.chainscape.diagram.outline.ChainOutlinePage;
import org.chainscape.diagram.properties.ElementProperties;
import org.chainscape.diagram.session.Drawn;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.properties.UndoablePropertySheetEntry;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The outline and the properties that show what the editor shows. */
final class CompanionViews {

	private final ChainEditor editor;
	private ChainOutlinePage outline;
	private PropertySheetPage properties;

	CompanionViews(ChainEditor editor) {
		this.editor = editor;
	}

	/** Shows another document, or the same one read again. */
	void show(EditSession session) {
		if (outline != null) {
			outline.setSession(session);
		}
	}

	/** Called after each step. */
	void changed() {
		if (isOpen(properties)) {
			properties.refresh();
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
		if (type == IPropertySheetPage.class) {
			properties = new PropertySheetPage();
			UndoablePropertySheetEntry root = new UndoablePropertySheetEntry(new OneStep());
			root.setPropertySourceProvider(this::properties);
			properties.setRootEntry(root);
			return properties;
		}
		if (type == IPropertySourceProvider.class) {
			IPropertySourceProvider provider = this::properties;
			return provider;
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
		properties = null;
	}

	private ChainOutlinePage outline() {
		if (!isOpen(outline)) {
			outline = new ChainOutlinePage(editor.session(), () -> editor.page().orElse(null), editor.actions().outlineMenu());
			outline.onSelection(editor::select);
		}
		return outline;
	}

	private IPropertySource properties(Object object) {
		return object instanceof EObject element && editor.session() != null
				? ElementProperties.of(editor.session(), element, editor.page().map(DiagramPage::diagram).orElse(null)) : null;
	}

	/** A value given to several elements at once is one step. */
	private final class OneStep extends CommandStack {

		@Override
		public void execute(Command command) {
			editor.session().run(DiagramTexts.get("step.properties"), command::execute);
		}
	}

	private static boolean isOpen(IPage page) {
		return page != null && page.getControl() != null && !page.getControl().isDisposed();
	}
}
