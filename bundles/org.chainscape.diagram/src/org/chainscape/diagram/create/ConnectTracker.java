package org.chainscape.diagram.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.part.Caption;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Place;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;

/** Follows the mouse from a connect handle to another box or into the void. */
final class ConnectTracker extends AbstractTool implements DragTracker {

	private static final int CORNER = 10;

	private final ElementPart part;
	private final DiagramView page;
	private final Connecting connecting;
	private Polyline line;
	private PolygonDecoration tip;
	private RoundedRectangle frame;
	private boolean dragged;

	ConnectTracker(ElementPart part, DiagramView page) {
		this.part = part;
		this.page = page;
		this.connecting = new Connecting(page, part.node().relationEnd());
	}

	@Override
	public void commitDrag() {
		// Nothing is left open when the drag is handed over.
	}

	@Override
	protected String getCommandName() {
		return "connect";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1) {
			stateTransition(STATE_INITIAL, STATE_DRAG);
		}
		return true;
	}

	@Override
	protected boolean handleDrag() {
		if (movedPastThreshold()) {
			stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
			dragged = true;
		}
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		follow(getLocation());
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		Point mouse = getLocation().getCopy();
		boolean done = stateTransition(STATE_DRAG_IN_PROGRESS | STATE_DRAG, STATE_TERMINAL);
		clear();
		if (done) {
			// The pop-up takes the focus: the tool has to be finished before.
			page.viewer().getControl().getDisplay().asyncExec(() -> drop(mouse));
		}
		return true;
	}

	@Override
	public void deactivate() {
		clear();
		super.deactivate();
	}

	private void drop(Point mouse) {
		if (page.viewer().getControl() == null || page.viewer().getControl().isDisposed()) {
			return;
		}
		if (!dragged) {
			Spot below = Spot.of(page, part);
			connecting.toSpot(new Spot(part.node().place() == null ? outer(below.target()) : part.node().place(), null, below.display()));
			return;
		}
		ElementPart target = target(mouse);
		Spot spot = Spot.at(page, mouse.x, mouse.y);
		if (target == null) {
			connecting.toSpot(spot);
		} else {
			connecting.to(target.node().relationEnd(), spot.display());
		}
	}

	private static EObject outer(EObject place) {
		return place != null && place.eContainer() instanceof Place around ? around : place;
	}

	private void follow(Point mouse) {
		IFigure layer = layer();
		if (line == null) {
			line = new Polyline();
			line.setForegroundColor(ConnectHandle.ACCENT);
			line.setLineWidth(2);
			layer.add(line);
			tip = new PolygonDecoration();
			tip.setForegroundColor(ConnectHandle.ACCENT);
			tip.setBackgroundColor(ConnectHandle.ACCENT);
			layer.add(tip);
		}
		Rectangle box = bounds(part);
		Point start = new Point(mouse.x < box.x ? box.x : box.right(), box.y + box.height / 2);
		Point end = mouse.getCopy();
		layer.translateToRelative(start);
		layer.translateToRelative(end);
		line.setEndpoints(start, end);
		tip.setLocation(end);
		tip.setReferencePoint(start);
		ElementPart target = target(mouse);
		mark(target);
		ChainNode node = target == null ? null : target.node().relationEnd();
		Optional<String> refusal = node == null ? Optional.empty() : connecting.refusal(node);
		setCursor(refusal.isPresent() ? getDisabledCursor() : getDefaultCursor());
		Caption.show(page.viewer(), refusal.orElseGet(() -> node == null ? CreateTexts.get("handle.void") : connecting.offer(node)), mouse);
	}

	private void mark(ElementPart target) {
		IFigure layer = layer();
		if (frame != null) {
			layer.remove(frame);
			frame = null;
		}
		if (target != null && connecting.refusal(target.node().relationEnd()).isEmpty()) {
			frame = new RoundedRectangle();
			frame.setCornerDimensions(new Dimension(CORNER, CORNER));
			frame.setFill(false);
			frame.setLineWidth(2);
			frame.setForegroundColor(ConnectHandle.ACCENT);
			Rectangle bounds = bounds(target);
			layer.translateToRelative(bounds);
			frame.setBounds(bounds);
			layer.add(frame);
		}
	}

	private void clear() {
		if (line != null) {
			layer().remove(line);
			layer().remove(tip);
			line = null;
		}
		if (frame != null) {
			layer().remove(frame);
			frame = null;
		}
		Caption.hide(page.viewer());
	}

	/** The box under the mouse; a band is only meant at its header, elsewhere it is the void of its stage. */
	private ElementPart target(Point mouse) {
		List<Object> excluded = new ArrayList<>();
		if (line != null) {
			excluded.addAll(List.of(line, tip));
		}
		Optional.ofNullable(frame).ifPresent(excluded::add);
		EditPart found = page.viewer().findObjectAtExcluding(mouse, excluded);
		if (!(found instanceof ElementPart target) || target == part || target.node().relationEnd() == null) {
			return null;
		}
		boolean header = target.role() != ScenePart.Role.BAND || mouse.y - bounds(target).y <= 2 * CORNER;
		return header ? target : null;
	}

	private static Rectangle bounds(ElementPart part) {
		Rectangle bounds = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	private IFigure layer() {
		return LayerManager.Helper.find(page.rootPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
	}
}
