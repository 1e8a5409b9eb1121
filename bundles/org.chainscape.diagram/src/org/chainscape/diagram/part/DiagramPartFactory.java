package org.chainscape.diagram.part;

import org.chainscape.diagram.figure.SharpLayers;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** Makes the edit parts of a diagram. */
public final class DiagramPartFactory implements EditPartFactory {

	/** Layer below everything, for the sheet of paper. */
	public static final Object SHEET = "Chainscape sheet";
	/** Layer over the lines, for badges. */
	static final Object OVERLAY = "Chainscape overlay";

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof SceneModel scene) {
			return new DiagramRootPart(scene);
		}
		if (model instanceof SceneLink link) {
			return new RelationPart(link);
		}
		SceneNode node = (SceneNode) model;
		return node.element() == null ? new FurniturePart(node) : new ElementPart(node);
	}

	/**
	 * The root of a viewer: zooms without rounding text, and has a layer for the sheet and one for badges.
	 *
	 * @return a new root
	 */
	public static ScalableFreeformRootEditPart createRoot() {
		return new ScalableFreeformRootEditPart() {
			@Override
			public DragTracker getDragTracker(Request request) {
				return new SeeingMarqueeTracker();
			}

			@Override
			protected ScalableFreeformLayeredPane createScaledLayers() {
				ScalableFreeformLayeredPane stock = super.createScaledLayers();
				SharpLayers layers = new SharpLayers();
				layers.add(stock.getLayer(GRID_LAYER), GRID_LAYER, -1);
				layers.add(stock.getLayer(PRINTABLE_LAYERS), PRINTABLE_LAYERS, -1);
				layers.add(stock.getLayer(SCALED_FEEDBACK_LAYER), SCALED_FEEDBACK_LAYER, -1);
				return layers;
			}

			@Override
			protected LayeredPane createPrintableLayers() {
				LayeredPane layers = super.createPrintableLayers();
				layers.add(new FreeformLayer(), SHEET, 0);
				layers.add(new FreeformLayer(), OVERLAY, -1);
				return layers;
			}
		};
	}
}
