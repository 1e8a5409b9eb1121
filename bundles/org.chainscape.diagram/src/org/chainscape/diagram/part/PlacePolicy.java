package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Moves;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
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
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;

/**
 * What can be put on the diagram, into a band, a card or a card inside a card: new things from the palette, cards and chips dragged there,
 * and cards moved and resized.
 */
final class PlacePolicy extends LayoutEditPolicy {

	private static final int LARGEST_EDGE = 16;
	private static final int CORNER = 10;

	private IFigure highlight;

	@Override
	public Command getCommand(Request request) {
		if (RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType())) {
			return each((ChangeBoundsRequest) request, this::resize);
		}
		return super.getCommand(request);
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		if (RequestConstants.REQ_ADD.equals(request.getType()) && !accepts((GroupRequest) request)) {
			return null;
		}
		return super.getTargetEditPart(request);
	}

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
		if (!(request.getNewObject() instanceof NodeKind kind) || !kind.fits(target)) {
			return UnexecutableCommand.INSTANCE;
		}
		Point at = diagramPoint(request.getLocation());
		return new OperationCommand(DiagramTexts.get("step.create", kind.label(DiagramTexts.language())),
				() -> Created.put(request, new Creations(scene().canvas()).create(kind, target, at)));
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return each((ChangeBoundsRequest) request, this::move);
	}

	@Override
	protected Command getAddCommand(Request request) {
		return each((ChangeBoundsRequest) request, this::carry);
	}

	@Override
	protected Command getOrphanChildrenCommand(Request request) {
		// The other half of dragging somewhere else; the target does all of it.
		return new OperationCommand(DiagramTexts.get("step.move"), () -> { });
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		boolean known = RequestConstants.REQ_ADD.equals(request.getType()) || RequestConstants.REQ_CREATE.equals(request.getType());
		Command command = known ? getCommand(request) : null;
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
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (highlight != null) {
			removeFeedback(highlight);
			highlight = null;
		}
	}

	private boolean accepts(GroupRequest request) {
		for (Object dragged : request.getEditParts()) {
			if (!(dragged instanceof ElementPart part) || !accepts(part, request)) {
				return false;
			}
		}
		return true;
	}

	private boolean accepts(ElementPart dragged, GroupRequest request) {
		EObject element = dragged.node().element();
		EObject target = element();
		if (dragged.node().isGathered()) {
			return false;
		}
		if (target == null) {
			return dragged.role() == ScenePart.Role.CARD && !dragged.node().isPlacedByRule();
		}
		if (element instanceof Segment segment) {
			boolean nests = target instanceof Segment && (dragged.role() != ScenePart.Role.CARD || isWellInside(request))
					&& new Moves(scene().canvas()).canCarry(segment, (Place) target);
			return nests || target instanceof Stage;
		}
		return (element instanceof Participation || element instanceof Item) && target instanceof Place;
	}

	/**
	 * A card dropped on the upper or lower edge of another one goes between the cards, so that they can be put in order; dropped on the middle
	 * it is nested.
	 */
	private boolean isWellInside(GroupRequest request) {
		org.eclipse.draw2d.geometry.Point mouse = request instanceof ChangeBoundsRequest drop ? drop.getLocation() : null;
		if (mouse == null) {
			return false;
		}
		PartFigure figure = (PartFigure) ((GraphicalEditPart) getHost()).getFigure();
		Rectangle bounds = figure.getHandleBounds().getCopy();
		figure.translateToAbsolute(bounds);
		int edge = Math.min(bounds.height / 4, LARGEST_EDGE);
		return mouse.y >= bounds.y + edge && mouse.y < bounds.bottom() - edge;
	}

	private Command each(ChangeBoundsRequest request, Step step) {
		CompoundCommand commands = new CompoundCommand(DiagramTexts.get(
				RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) ? "step.resize" : "step.move"));
		for (Object child : (List<?>) request.getEditParts()) {
			Command command = child instanceof ElementPart part ? step.command(part, request) : null;
			if (command == null) {
				return UnexecutableCommand.INSTANCE;
			}
			commands.add(command);
		}
		return commands;
	}

	private Command move(ElementPart part, ChangeBoundsRequest request) {
		Rect box = box(part, request);
		if (part.node().isPlacedByRule()) {
			return null;
		}
		if (part.node().element() instanceof Segment segment && part.role() == ScenePart.Role.CARD) {
			return new OperationCommand(DiagramTexts.get("step.move"),
					() -> new Moves(scene().canvas()).moveCard(segment, new Point(box.x(), box.y())));
		}
		return part.node().element() instanceof Note note ? placeNote(note, new Rect(box.x(), box.y(), note.getWidth(), note.getHeight())) : null;
	}

	private Command resize(ElementPart part, ChangeBoundsRequest request) {
		Rect box = box(part, request);
		if (part.node().isPlacedByRule()) {
			return null;
		}
		if (part.node().element() instanceof Segment segment && part.role() == ScenePart.Role.CARD) {
			return new OperationCommand(DiagramTexts.get("step.resize"), () -> new Moves(scene().canvas()).resizeCard(segment, box));
		}
		return part.node().element() instanceof Note note ? placeNote(note, box) : null;
	}

	private Command carry(ElementPart part, ChangeBoundsRequest request) {
		EObject element = part.node().element();
		Moves moves = new Moves(scene().canvas());
		if (!accepts(part, request)) {
			return null;
		}
		Rect box = box(part, request);
		Point corner = new Point(box.x(), box.y());
		Place target = (Place) element();
		Place from = part.node().place();
		Runnable code;
		if (element instanceof Segment segment) {
			if (target != null && !moves.canCarry(segment, target)) {
				return null;
			}
			code = target == null ? () -> moves.moveCard(segment, corner) : () -> moves.carry(segment, target, corner);
		} else if (element instanceof Participation participation) {
			code = () -> moves.carry(participation, target);
		} else {
			code = () -> moves.carry((Item) element, from, target);
		}
		return new OperationCommand(DiagramTexts.get("step.move"), code);
	}

	private Command placeNote(Note note, Rect box) {
		return new OperationCommand(DiagramTexts.get("step.move"), () -> new Moves(scene().canvas()).placeNote(note, box));
	}

	private static Rect box(ElementPart part, ChangeBoundsRequest request) {
		Rectangle bounds = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		Rectangle changed = request.getTransformedRectangle(bounds);
		part.getFigure().translateToRelative(changed);
		return new Rect(changed.x, changed.y, Math.max(0, changed.width), Math.max(0, changed.height));
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

	/** Makes the command for one of the parts dragged. */
	private interface Step {

		/**
		 * The command.
		 *
		 * @param part the part
		 * @param request what is asked for
		 * @return its command, or {@code null} if it cannot be done
		 */
		Command command(ElementPart part, ChangeBoundsRequest request);
	}
}
