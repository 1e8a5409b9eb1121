package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Shows a selected relation by a line over it and knobs at its ends, which can be dragged to other nodes. */
final class LineSelectionPolicy extends ConnectionEndpointEditPolicy {

	private static final Color LIGHT = new Color(255, 255, 255);

	private Polyline glow;

	@Override
	protected List<?> createSelectionHandles() {
		ConnectionEditPart part = (ConnectionEditPart) getHost();
		List<Object> handles = new ArrayList<>(new LineGrips((RelationPart) part).handles());
		handles.add(new Knob(part, ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE));
		handles.add(new Knob(part, ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET));
		return handles;
	}

	/** Brings the handles of a selected line to where it runs now. */
	void renew() {
		if (getHost().getSelected() != EditPart.SELECTED_NONE) {
			removeSelectionHandles();
			addSelectionHandles();
			if (glow != null) {
				glow.setPoints(points());
			}
		}
	}

	/** While an end is dragged the line runs straight to the mouse, and what it was led by has no place on it. */
	@Override
	protected void showConnectionMoveFeedback(ReconnectRequest request) {
		getConnection().setForegroundColor(CalmSelection.ACCENT);
		for (Object handle : handles) {
			((IFigure) handle).setVisible(handle instanceof Knob);
		}
		super.showConnectionMoveFeedback(request);
	}

	@Override
	protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
		super.eraseConnectionMoveFeedback(request);
		renew();
	}

	@Override
	protected void showSelection() {
		super.showSelection();
		if (glow == null) {
			glow = new Glow();
			glow.setPoints(points());
			addFeedback(glow);
		}
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		if (glow != null) {
			removeFeedback(glow);
			glow = null;
		}
	}

	@Override
	protected void showFocus() {
		// The line over it says enough.
	}

	@Override
	protected void hideFocus() {
		// There is no focus figure.
	}

	private PointList points() {
		PointList points = getConnection().getPoints().getCopy();
		getConnection().translateToAbsolute(points);
		getLayer(LayerConstants.FEEDBACK_LAYER).translateToRelative(points);
		return points;
	}

	/** Follows the relation while it is selected. */
	private final class Glow extends Polyline {

		Glow() {
			setLineWidth(2);
			setForegroundColor(CalmSelection.ACCENT);
		}

		@Override
		public void paint(Graphics graphics) {
			PointList now = points();
			if (now.size() != getPoints().size() || !now.getBounds().equals(getPoints().getBounds())) {
				setPoints(now);
			}
			graphics.setAntialias(SWT.ON);
			super.paint(graphics);
		}

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}
	}

	/** A round knob at one end; dragging it hangs the end elsewhere. */
	private static final class Knob extends SquareHandle {

		private static final int SIZE = 11;

		private final String request;

		Knob(ConnectionEditPart part, int end, String request) {
			super(part, new ConnectionLocator((Connection) part.getFigure(), end));
			this.request = request;
			setPreferredSize(SIZE, SIZE);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			Rectangle inner = getBounds().getCopy().shrink(1, 1);
			inner.resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(LIGHT);
			graphics.setForegroundColor(CalmSelection.ACCENT);
			graphics.fillOval(inner);
			graphics.drawOval(inner);
		}

		@Override
		protected DragTracker createDragTracker() {
			ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
			tracker.setCommandName(request);
			tracker.setDefaultCursor(getCursor());
			return tracker;
		}
	}
}
