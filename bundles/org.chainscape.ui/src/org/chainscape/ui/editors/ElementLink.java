package org.chainscape.ui.editors;

import java.util.Optional;

import org.chainscape.diagram.session.Drawn;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The one way to go to an element: its file is opened, the element is selected where a diagram draws it or what it is part of, in the
 * outline and in the properties. As text a link is the URI of the file with the id of the element as its fragment. User interface thread
 * only.
 */
public final class ElementLink {

	/** The editor of chain files, where no other one is registered. */
	private static final String EDITOR = "org.chainscape.diagram.editor";

	private ElementLink() {
	}

	/**
	 * A link to an element of a file of the workspace.
	 *
	 * @param file the file
	 * @param id id of the element or diagram; {@code null} or empty for the file itself
	 * @return the link
	 */
	public static URI of(IFile file, String id) {
		URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
		return id == null || id.isEmpty() ? uri : uri.appendFragment(id);
	}

	/**
	 * The file of a link.
	 *
	 * @param link the URI of a file, with or without a fragment
	 * @return the file, if it is one of the workspace; it need not exist
	 */
	public static Optional<IFile> file(URI link) {
		URI uri = link.trimFragment();
		if (uri.isPlatformResource()) {
			return Optional.of(Workspace.root().getFile(new Path(uri.toPlatformString(true))));
		}
		if (uri.isFile()) {
			IFile[] files = Workspace.root().findFilesForLocationURI(java.net.URI.create(uri.toString()));
			return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
		}
		return Optional.empty();
	}

	/**
	 * Opens a file and shows an element of it, once the file is read. What goes wrong is told to the user.
	 *
	 * @param page the page to open it on
	 * @param file the file
	 * @param id id of the element or diagram; {@code null} or empty to only open the file
	 * @return its editor; empty if it cannot be opened
	 */
	public static Optional<IEditorPart> open(IWorkbenchPage page, IFile file, String id) {
		try {
			IEditorPart editor = ChainEditors.open(page, file);
			if (id != null && !id.isEmpty()) {
				show(page, editor, id, () -> ChainEditors.open(page, file, id));
			}
			return Optional.of(editor);
		} catch (PartInitException e) {
			fail(file.getName(), e);
			return Optional.empty();
		}
	}

	/**
	 * Opens a file and shows an element of it, once the file is read. What goes wrong is told to the user.
	 *
	 * @param page the page to open it on
	 * @param link the URI of a file in the workspace or elsewhere; its fragment is the id of the element, if there is one
	 * @return the editor; empty if it cannot be opened
	 */
	public static Optional<IEditorPart> open(IWorkbenchPage page, URI link) {
		Optional<IFile> file = file(link);
		if (file.isPresent()) {
			return open(page, file.get(), link.fragment());
		}
		try {
			IEditorPart editor = IDE.openEditor(page, java.net.URI.create(link.trimFragment().toString()), EDITOR, true);
			if (link.hasFragment()) {
				show(page, editor, link.fragment(), () -> { });
			}
			return Optional.of(editor);
		} catch (PartInitException e) {
			fail(link.lastSegment(), e);
			return Optional.empty();
		}
	}

	private static void show(IWorkbenchPage page, IEditorPart editor, String id, Fallback otherwise) throws PartInitException {
		Opening opening = Adapters.adapt(editor, Opening.class);
		if (opening == null) {
			otherwise.run();
			return;
		}
		makeRoom(page, editor);
		opening.whenOpen(session -> show(page, editor, session, id));
	}

	private static void show(IWorkbenchPage page, IEditorPart editor, EditSession session, String id) {
		Optional<EObject> element = session.index().find(id);
		if (element.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(UiTexts.text("link.gone"));
			return;
		}
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element.get()));
		if (page.getActivePart() == editor) {
			// The page that was shown while the file was read is gone, and the focus with it.
			editor.setFocus();
		}
		Drawn drawn = Adapters.adapt(editor, Drawn.class);
		bring(page, IPageLayout.ID_PROP_SHEET);
		if (drawn != null && !drawn.isDrawn(element.get())) {
			bring(page, IPageLayout.ID_OUTLINE);
		}
	}

	/** Views that were closed stay closed: the selection is in the editor, and a closed view was not wanted. */
	private static void bring(IWorkbenchPage page, String view) {
		if (page.findViewReference(view) != null && page.findView(view) != null) {
			page.bringToTop(page.findView(view));
		}
	}

	/** A maximised view leaves no place for what is to be shown. */
	private static void makeRoom(IWorkbenchPage page, IWorkbenchPart editor) {
		if (page.isPageZoomed() && page.getActivePart() != editor && page.getActivePartReference() != null) {
			page.toggleZoom(page.getActivePartReference());
		}
	}

	private static void fail(String name, PartInitException cause) {
		StatusManager.getManager().handle(Problems.status(UiTexts.text("editor.open", name), cause), StatusManager.SHOW);
	}

	/** What is done with an editor that does not tell when it has read its file. */
	private interface Fallback {

		void run() throws PartInitException;
	}
}
