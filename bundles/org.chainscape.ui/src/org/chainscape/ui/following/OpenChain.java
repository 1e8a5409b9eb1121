package org.chainscape.ui.following;

import java.util.Optional;

import org.chainscape.diagram.session.Opening;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * A chain that is looked at: in an editor, or only read from its file.
 *
 * @param name name of the file
 * @param file the file in the workspace; {@code null} if it lies elsewhere
 * @param editor the editor it is open in; {@code null} if it is only read
 * @param document its content; {@code null} while it is read, or if it cannot be
 * @param problem why it cannot be read; {@code null} if it can
 */
public record OpenChain(String name, IFile file, IEditorPart editor, ChainDocument document, String problem) {

	/** No chain at all. */
	public static final OpenChain NONE = new OpenChain("", null, null, null, null);

	/** {@return what an editor shows; no document if it is not one of chains} */
	static OpenChain in(IEditorPart editor) {
		return new OpenChain(editor.getEditorInput().getName(), ResourceUtil.getFile(editor.getEditorInput()), editor,
			Adapters.adapt(editor, ChainDocument.class), null);
	}

	/** {@return whether the file of an editor is still being read} */
	static boolean isOpening(IEditorPart editor) {
		Opening opening = Adapters.adapt(editor, Opening.class);
		return opening != null && opening.isUnderWay();
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

	/**
	 * Shows an element: in the properties, and on a diagram where one shows it. A file that is only read is opened.
	 *
	 * @param view the view that asks
	 * @param elementId id of the element
	 */
	public void reveal(IViewPart view, String elementId) {
		IWorkbenchPage page = view.getSite().getPage();
		if (page.isPageZoomed()) {
			// A maximised view leaves no place for what is to be shown.
			page.toggleZoom(page.getReference(view));
		}
		try {
			page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
			if (editor != null) {
				Optional<EObject> element = find(elementId);
				page.bringToTop(editor);
				element.ifPresent(subject -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(subject)));
			} else if (file != null) {
				ChainEditors.open(page, file, elementId);
			}
		} catch (PartInitException e) {
			Problems.log(UiTexts.text("editor.open", name), e);
		}
	}

	/**
	 * Looks an element up in the present state of the document.
	 *
	 * @param elementId its id
	 * @return the element, if there is one
	 */
	public Optional<EObject> find(String elementId) {
		return document == null || elementId == null ? Optional.empty() : ElementIndex.of(document).find(elementId);
	}

	/** {@return the editing domain, or {@code null} if the chain is only read} */
	public EditingDomain domain() {
		return editor instanceof IEditingDomainProvider provider ? provider.getEditingDomain() : null;
	}
}
