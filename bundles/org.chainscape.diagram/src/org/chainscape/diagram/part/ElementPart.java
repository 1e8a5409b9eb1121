package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.figure.OutlineAnchor;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.operation.Names;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A stage, segment, company, item or note on the diagram. */
public final class ElementPart extends AbstractGraphicalEditPart implements NodeEditPart, Renamable, Redrawn {

	private final PartAccessibility accessibility = new PartAccessibility(this);

	ElementPart(SceneNode node) {
		setModel(node);
	}

	/** {@return what it shows} */
	public SceneNode node() {
		return (SceneNode) getModel();
	}

	/** {@return what kind of part it is} */
	public ScenePart.Role role() {
		return node().part().role();
	}

	@Override
	protected IFigure createFigure() {
		return new PartFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
		if (node().relationEnd() != null) {
			installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new RelationEndPolicy());
		}
		if (role() == ScenePart.Role.BAND || role() == ScenePart.Role.CARD || role() == ScenePart.Role.SUB_CARD) {
			installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
		}
	}

	@Override
	protected List<?> getModelChildren() {
		return node().model().present().of(node().children());
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return node().model().present().linksOf(node().model().starting(node()));
	}

	@Override
	protected List<?> getModelTargetConnections() {
		return node().model().present().linksOf(node().model().ending(node()));
	}

	@Override
	public void refresh() {
		// Lines wait until every node of the diagram is up to date.
		refreshVisuals();
		refreshChildren();
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
		}
	}

	/** Shows the lines that start or end here or at an inner part. */
	void refreshLines() {
		refreshSourceConnections();
		refreshTargetConnections();
		for (Object line : getSourceConnections()) {
			((EditPart) line).refresh();
		}
		for (Object child : getChildren()) {
			if (child instanceof ElementPart part) {
				part.refreshLines();
			}
		}
	}

	@Override
	public void addNotify() {
		super.addNotify();
		refreshVisuals();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return accessibility;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return role() == ScenePart.Role.BAND ? new BandTracker(this) : new PlaceTracker(this);
	}

	@Override
	public void redrawn() {
		refreshVisuals();
	}

	@Override
	protected void refreshVisuals() {
		((PartFigure) getFigure()).show(node().part());
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) && Names.of(node().element()).isPresent()) {
			new NameEditor(this).show();
		} else {
			super.performRequest(request);
		}
	}

	@Override
	public org.eclipse.emf.ecore.EObject renamed() {
		return node().element();
	}

	@Override
	public SceneModel scene() {
		return node().model();
	}

	@Override
	public Shape.Text title() {
		return node().part().shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).findFirst().orElse(null);
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	private ConnectionAnchor anchor() {
		return new OutlineAnchor((PartFigure) getFigure());
	}
}
