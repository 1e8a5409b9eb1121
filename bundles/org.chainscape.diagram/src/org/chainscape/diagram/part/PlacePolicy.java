package org.chainscape.diagram.part;

import java.util.Optional;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.scene.Point;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

/** What can be created on the diagram, in a band, a card or a card inside a card. */
final class PlacePolicy extends LayoutEditPolicy {

	private static final int CORNER = 10;

	private IFigure highlight;

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return child instanceof ElementPart part ? new CalmSelection(part.node()) : null;
	}

	@Override
	protected void decorateChild(EditPart child) {
		if (child instanceof ElementPart) {
			super.decorateChild(child);
		}
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		EObject target = element();
		Optional<Creatable> wanted = Creatable.of(request.getNewObject());
		if (wanted.isEmpty() || wanted.get().refusal(scene().canvas(), target).isPresent()) {
			return UnexecutableCommand.INSTANCE;
		}
		Point at = diagramPoint(request.getLocation());
		return new OperationCommand(wanted.get().step(), () -> Created.put(request, wanted.get().create(scene().canvas(), target, at)));
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		// Dragging is planned as a whole, by its tracker.
		return null;
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		Command command = RequestConstants.REQ_CREATE.equals(request.getType()) ? getCommand(request) : null;
		if (command != null && command.canExecute() && highlight == null && getHost() instanceof ElementPart part) {
			Rectangle bounds = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			RoundedRectangle frame = new RoundedRectangle();
			frame.setCornerDimensions(new Dimension(CORNER, CORNER));
			frame.setFill(false);
			frame.setLineWidth(2);
			frame.setForegroundColor(CalmSelection.ACCENT);
			getFeedbackLayer().translateToRelative(bounds);
			frame.setBounds(bounds);
			addFeedback(frame);
			highlight = frame;
		}
		if (request instanceof CreateRequest create && create.getLocation() != null) {
			Creatable.of(create.getNewObject()).flatMap(wanted -> wanted.refusal(scene().canvas(), element()))
					.ifPresentOrElse(reason -> Caption.show(getHost().getViewer(), reason, create.getLocation()),
							() -> Caption.hide(getHost().getViewer()));
		}
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (highlight != null) {
			removeFeedback(highlight);
			highlight = null;
		}
		Caption.hide(getHost().getViewer());
	}

	private Point diagramPoint(org.eclipse.draw2d.geometry.Point location) {
		if (location == null) {
			return null;
		}
		org.eclipse.draw2d.geometry.Point point = location.getCopy();
		((GraphicalEditPart) getHost()).getFigure().translateToRelative(point);
		return new Point(point.x, point.y);
	}

	/** The element of the host, or null for the empty diagram. */
	private EObject element() {
		return getHost() instanceof ElementPart part ? part.node().element() : null;
	}

	private SceneModel scene() {
		return getHost() instanceof ElementPart part ? part.scene() : ((DiagramRootPart) getHost()).scene();
	}
}
