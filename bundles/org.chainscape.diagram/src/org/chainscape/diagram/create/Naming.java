package org.chainscape.diagram.create;

import org.chainscape.diagram.action.DiagramView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

/** Lets the user type the name of something new. */
public final class Naming {

	private Naming() {
	}

	/**
	 * Opens the field for the name where the element is drawn, if it is.
	 *
	 * @param page the page
	 * @param element what was created, or {@code null}
	 */
	public static void begin(DiagramView page, EObject element) {
		EditPart part = element == null || page.viewer().getControl() == null ? null : page.rootPart().find(element);
		if (part != null) {
			page.viewer().getControl().setFocus();
			page.viewer().select(part);
			page.viewer().reveal(part);
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
