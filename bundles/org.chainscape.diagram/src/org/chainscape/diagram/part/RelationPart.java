package org.chainscape.diagram.part;

import org.chainscape.diagram.figure.RelationFigure;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/** A relation on the diagram. */
public final class RelationPart extends AbstractConnectionEditPart implements Renamable, Redrawn {

	RelationPart(SceneLink link) {
		setModel(link);
	}

	/** {@return what it shows} */
	public SceneLink link() {
		return (SceneLink) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new RelationFigure(isAway -> link().model().leaveOut(link().key(), isAway));
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy());
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineSelectionPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
	}

	@Override
	public void redrawn() {
		refreshVisuals();
	}

	@Override
	protected void refreshVisuals() {
		if (getSource() instanceof GraphicalEditPart source && getTarget() instanceof GraphicalEditPart target) {
			((RelationFigure) getFigure()).show(link().connector(), link().model().origin(), source.getFigure(), target.getFigure());
		}
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) && link().relation() != null) {
			new NameEditor(this).show();
		} else {
			super.performRequest(request);
		}
	}

	@Override
	public EObject renamed() {
		return link().relation();
	}

	@Override
	public SceneModel scene() {
		return link().model();
	}

	@Override
	public Shape.Text title() {
		return link().connector().shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).findFirst().orElse(null);
	}
}
