package org.chainscape.diagram.part;

import org.chainscape.diagram.figure.RelationFigure;
import org.chainscape.diagram.operation.Bends;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.LocationRequest;

/** A relation on the diagram. */
public final class RelationPart extends AbstractConnectionEditPart implements Renamable, Redrawn {

	private final PartAccessibility accessibility = new PartAccessibility(this);

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
			if (getEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE) instanceof LineSelectionPolicy handles) {
				handles.renew();
			}
		}
	}

	/** {@return the operations on the lines of its diagram} */
	Bends bends() {
		return new Bends(scene().diagram());
	}

	/** The label is dragged by itself. */
	@Override
	public DragTracker getDragTracker(Request request) {
		Rect label = label();
		if (label != null && LineGrips.canLead(this) && request instanceof LocationRequest at && at.getLocation() != null) {
			Point point = Points.toDiagram(getViewer(), at.getLocation());
			if (label.overlaps(new Rect(point.x(), point.y(), 1, 1))) {
				return new LabelTracker(this, label);
			}
		}
		return super.getDragTracker(request);
	}

	/** Where its label is, in diagram coordinates; {@code null} if it has none. */
	private Rect label() {
		Point origin = scene().origin();
		return title() == null ? null : link().connector().shapes().stream().filter(Shape.Box.class::isInstance)
				.map(shape -> ((Shape.Box) shape).bounds().translate(-origin.x(), -origin.y())).reduce((one, other) -> other).orElse(null);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return accessibility;
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
