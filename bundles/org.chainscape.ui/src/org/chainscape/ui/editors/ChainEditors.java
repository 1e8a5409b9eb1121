package org.chainscape.ui.editors;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens chain files in whatever editor is registered for them and asks it to show an element. User interface thread only. */
public final class ChainEditors {

	/** Type of the passing markers that tell an editor which element to show. */
	public static final String REVEAL_TYPE = "org.chainscape.ui.reveal";
	/** Attribute of markers: the id of the element they are about. */
	public static final String ELEMENT_ID = "elementId";

	private ChainEditors() {
	}

	/**
	 * Opens a file.
	 *
	 * @param page the page to open it on
	 * @param file the file
	 * @return its editor
	 * @throws PartInitException if no editor can open it
	 */
	public static IEditorPart open(IWorkbenchPage page, IFile file) throws PartInitException {
		return IDE.openEditor(page, file, true);
	}

	/**
	 * Opens a file and shows an element of it. The editor hears of it through {@code IGotoMarker}, with a marker that is gone afterwards.
	 *
	 * @param page the page to open it on
	 * @param file the file
	 * @param elementId id of the element or diagram, or {@code null} to only open the file
	 * @return its editor
	 * @throws PartInitException if no editor can open it
	 */
	public static IEditorPart open(IWorkbenchPage page, IFile file, String elementId) throws PartInitException {
		IEditorPart editor = open(page, file);
		if (elementId != null) {
			reveal(editor, file, elementId);
		}
		return editor;
	}

	private static void reveal(IEditorPart editor, IFile file, String elementId) {
		try {
			IMarker marker = file.createMarker(REVEAL_TYPE);
			try {
				marker.setAttribute(ELEMENT_ID, elementId);
				IDE.gotoMarker(editor, marker);
			} finally {
				marker.delete();
			}
		} catch (CoreException e) {
			Problems.log(UiTexts.text("editor.reveal", file.getName()), e);
		}
	}
}
