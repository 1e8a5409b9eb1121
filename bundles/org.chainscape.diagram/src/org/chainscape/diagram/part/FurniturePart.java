package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.figure.PartFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** Caption, legend and source line: part of the figure, but nothing one can take hold of. */
final class FurniturePart extends AbstractGraphicalEditPart implements Redrawn {

	FurniturePart(SceneNode node) {
		setModel(node);
	}

	private SceneNode node() {
		return (SceneNode) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new PartFigure();
	}

	@Override
	protected void createEditPolicies() {
		// Nothing can be done with it.
	}

	@Override
	protected List<?> getModelChildren() {
		return node().model().present().of(node().children());
	}

	@Override
	public boolean isSelectable() {
		return false;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return null;
	}

	@Override
	public void refresh() {
		super.refresh();
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
		}
	}

	@Override
	public void redrawn() {
		refreshVisuals();
	}

	@Override
	protected void refreshVisuals() {
		((PartFigure) getFigure()).show(node().part());
	}
}
