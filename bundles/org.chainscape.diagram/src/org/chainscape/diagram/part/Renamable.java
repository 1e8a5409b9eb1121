package org.chainscape.diagram.part;

import org.chainscape.scene.Shape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;

/** An edit part whose name can be edited in place. */
interface Renamable extends GraphicalEditPart {

	/** {@return the element that is renamed} */
	EObject renamed();

	/** {@return the scene it is part of} */
	SceneModel scene();

	/** {@return the text shown for its name, or {@code null} if none is shown} */
	Shape.Text title();
}
