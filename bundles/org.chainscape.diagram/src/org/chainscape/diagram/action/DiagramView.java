package org.chainscape.diagram.action;

import java.util.List;

import org.chainscape.diagram.part.DiagramRootPart;
import org.chainscape.diagram.part.SceneModel;
import org.chainscape.model.view.Diagram;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.swt.widgets.Composite;

/** What actions may know of a page of the editor: one diagram with its viewer. */
public interface DiagramView {

	/** {@return the diagram} */
	Diagram diagram();

	/** {@return the GEF viewer} */
	GraphicalViewer viewer();

	/** {@return the GEF domain of this page} */
	DefaultEditDomain domain();

	/** {@return the palette} */
	PaletteRoot palette();

	/** {@return the scene with its nodes} */
	SceneModel model();

	/** {@return the edit part of the whole diagram} */
	DiagramRootPart rootPart();

	/** {@return the zoom of this page} */
	ZoomManager zoom();

	/** {@return the selected elements; the diagram itself if there are none} */
	List<EObject> selectedElements();

	/** {@return the {@code SceneNode}s and {@code SceneLink}s that are selected} */
	List<Object> selectedModels();

	/**
	 * Selects elements.
	 *
	 * @param elements elements; those that are not shown are left out
	 * @return whether one of them is shown here
	 */
	boolean select(List<? extends EObject> elements);

	/** {@return what is in view, in diagram coordinates} */
	Rectangle visible();

	/**
	 * Scrolls.
	 *
	 * @param x horizontal position that comes to the left edge, in diagram coordinates
	 * @param y vertical position that comes to the upper edge
	 */
	void scrollTo(int x, int y);

	/** {@return a row above the canvas for bars such as search and breadcrumb; a bar that is not wanted is excluded from the layout} */
	Composite bars();
}
