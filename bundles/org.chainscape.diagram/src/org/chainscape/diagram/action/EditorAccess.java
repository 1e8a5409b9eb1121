package org.chainscape.diagram.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorSite;

/** What actions may know of the editor. */
public interface EditorAccess {

	/** {@return the open document with its history; {@code null} if the file could not be read} */
	EditSession session();

	/** {@return the page in front, if it shows a diagram} */
	Optional<? extends DiagramView> page();

	/** {@return the selected elements, on the diagram or in the outline} */
	List<EObject> selection();

	/**
	 * Selects elements on the open diagram, or on the first one that shows them.
	 *
	 * @param elements the elements; one inside an element that is shown stands for that
	 */
	void select(List<EObject> elements);

	/**
	 * Brings the page of a diagram to the front. A diagram that is in no document gets a page of its own, which is gone with the next such
	 * diagram.
	 *
	 * @param diagram a diagram of the document, or one that is in none
	 */
	void open(Diagram diagram);

	/**
	 * Runs code later in the user interface thread, unless the editor is closed by then.
	 *
	 * @param code the code
	 */
	void later(Runnable code);

	/** {@return where the editor stands in the workbench: shell, services, action bars} */
	IEditorSite site();

	/** {@return where the file lies} */
	Path file();
}
