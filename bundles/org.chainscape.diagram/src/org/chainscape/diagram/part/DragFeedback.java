package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.operation.Snap;
import org.chainscape.scene.Rect;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;

/** What is shown while something is dragged: guides, the place it would go to, and a caption that says what will happen. */
final class DragFeedback {

	private static final int CORNER = 10;
	private static final int BESIDE_MOUSE = 18;
	private static final int TICK = 4;

	private final EditPartViewer viewer;
	private final Lines lines = new Lines();
	private final Frame frame = new Frame();
	private final Plus plus = new Plus();
	private final Label caption = new Label();

	DragFeedback(EditPartViewer viewer) {
		this.viewer = viewer;
		caption.setOpaque(true);
		caption.setBackgroundColor(ColorConstants.white);
		caption.setLabelAlignment(PositionConstants.LEFT);
		caption.setFont(viewer.getControl().getFont());
	}

	/** Draws guides and the line where something would be inserted, which may be null. */
	void showLines(List<Snap.Guide> guides, Snap.Guide insertion) {
		Rectangle area = null;
		lines.guides = guides;
		lines.insertion = insertion;
		for (Snap.Guide guide : guides) {
			area = union(area, toLayer(rect(guide)));
		}
		if (insertion != null) {
			area = union(area, toLayer(rect(insertion)));
		}
		if (area == null) {
			remove(lines);
		} else {
			lines.setBounds(area.getExpanded(TICK + 2, TICK + 2));
			add(lines);
			lines.repaint();
		}
	}

	/** Draws a frame around where something would go, in diagram coordinates; none for null. */
	void showFrame(Rect outline) {
		if (outline == null) {
			remove(frame);
		} else {
			frame.setBounds(toLayer(outline));
			add(frame);
		}
	}

	/** Marks where copies would come to stand, in diagram coordinates; nothing for null. */
	void showPlus(Rect outline) {
		if (outline == null || outline.width() == 0) {
			remove(plus);
		} else {
			Rectangle box = toLayer(outline);
			plus.setBounds(new Rectangle(box.right() - Plus.SIZE / 2, box.y - Plus.SIZE / 2, Plus.SIZE, Plus.SIZE));
			add(plus);
		}
	}

	/** Says something beside the mouse; nothing for an empty text. */
	void showCaption(String text, boolean refused, Point mouse) {
		if (text.isEmpty()) {
			remove(caption);
			return;
		}
		caption.setText(text);
		caption.setForegroundColor(refused ? ColorConstants.red : ColorConstants.black);
		caption.setBorder(new CompoundBorder(new LineBorder(refused ? ColorConstants.red : CalmSelection.ACCENT, 1),
				new MarginBorder(2, 6, 2, 6)));
		Point at = mouse.getCopy();
		layer().translateToRelative(at);
		add(caption);
		Dimension size = caption.getPreferredSize();
		caption.setBounds(new Rectangle(at.x + BESIDE_MOUSE, at.y + BESIDE_MOUSE, size.width, size.height));
	}

	/** {@return what is said now; for tests and screen readers} */
	String caption() {
		return caption.getParent() == null ? "" : caption.getText();
	}

	/** Takes everything away. */
	void erase() {
		remove(lines);
		remove(frame);
		remove(caption);
		remove(plus);
	}

	private void add(IFigure figure) {
		if (figure.getParent() == null) {
			layer().add(figure);
		}
	}

	private static void remove(IFigure figure) {
		if (figure.getParent() != null) {
			figure.getParent().remove(figure);
		}
	}

	private IFigure layer() {
		return LayerManager.Helper.find(viewer.getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	private Rectangle toLayer(Rect rect) {
		Rectangle area = new Rectangle((int) Math.round(rect.x()), (int) Math.round(rect.y()), (int) Math.round(rect.width()),
				(int) Math.round(rect.height()));
		((GraphicalEditPart) viewer.getContents()).getFigure().translateToAbsolute(area);
		layer().translateToRelative(area);
		return area;
	}

	private static Rect rect(Snap.Guide guide) {
		double length = Math.max(0, guide.to() - guide.from());
		return guide.vertical() ? new Rect(guide.at(), guide.from(), 0, length) : new Rect(guide.from(), guide.at(), length, 0);
	}

	private static Rectangle union(Rectangle one, Rectangle other) {
		return one == null ? other.getCopy() : one.getUnion(other);
	}

	/** Guides and the line of insertion. */
	private final class Lines extends Figure {

		private List<Snap.Guide> guides = List.of();
		private Snap.Guide insertion;

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setForegroundColor(CalmSelection.ACCENT);
			graphics.setLineWidth(1);
			for (Snap.Guide guide : guides) {
				draw(graphics, guide);
			}
			if (insertion != null) {
				graphics.setLineWidth(3);
				draw(graphics, insertion);
			}
		}

		private void draw(Graphics graphics, Snap.Guide guide) {
			Rectangle line = toLayer(rect(guide));
			graphics.drawLine(line.x, line.y, line.x + line.width, line.y + line.height);
			if (guide.gap() && guide.vertical()) {
				graphics.drawLine(line.x - TICK, line.y, line.x + TICK, line.y);
				graphics.drawLine(line.x - TICK, line.bottom(), line.x + TICK, line.bottom());
			} else if (guide.gap()) {
				graphics.drawLine(line.x, line.y - TICK, line.x, line.y + TICK);
				graphics.drawLine(line.right(), line.y - TICK, line.right(), line.y + TICK);
			}
		}
	}

	/** A plus in a disc: a copy. */
	private static final class Plus extends Figure {

		private static final int SIZE = 17;
		private static final int ARM = 4;

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Point middle = new Point(getBounds().x + SIZE / 2, getBounds().y + SIZE / 2);
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(CalmSelection.ACCENT);
			graphics.fillOval(getBounds());
			graphics.setForegroundColor(ColorConstants.white);
			graphics.setLineWidth(2);
			graphics.drawLine(middle.x - ARM, middle.y, middle.x + ARM, middle.y);
			graphics.drawLine(middle.x, middle.y - ARM, middle.x, middle.y + ARM);
		}
	}

	/** Around where something would go. */
	private static final class Frame extends Figure {

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle area = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(CalmSelection.ACCENT);
			graphics.setAlpha(24);
			graphics.fillRoundRectangle(area, CORNER, CORNER);
			graphics.setAlpha(255);
			graphics.setForegroundColor(CalmSelection.ACCENT);
			graphics.setLineWidth(2);
			graphics.drawRoundRectangle(area, CORNER, CORNER);
		}
	}
}
