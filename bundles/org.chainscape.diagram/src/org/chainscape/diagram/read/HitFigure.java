package org.chainscape.diagram.read;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Rings around what a search has found, a stronger one around the present hit. Only the editor shows it. */
final class HitFigure extends Figure {

	private static final Color RING = new Color(245, 158, 11);
	private static final Color PRESENT = new Color(234, 88, 12);
	private static final int GAP = 2;
	private static final int ROUND = 8;

	private List<Rectangle> hits = List.of();
	private Rectangle present;

	HitFigure() {
		setOpaque(false);
	}

	/** Shows hits, in diagram coordinates. */
	void show(List<Rectangle> newHits, Rectangle newPresent) {
		hits = newHits.stream().map(hit -> hit.getExpanded(GAP, GAP)).toList();
		present = newPresent == null ? null : newPresent.getExpanded(GAP + 1, GAP + 1);
		Rectangle area = new Rectangle();
		for (Rectangle hit : hits) {
			area = area.isEmpty() ? hit.getCopy() : area.union(hit);
		}
		if (present != null) {
			area = area.isEmpty() ? present.getCopy() : area.union(present);
		}
		setBounds(area.expand(GAP, GAP));
		repaint();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(RING);
		graphics.setLineWidth(2);
		Rectangle clip = graphics.getClip(new Rectangle());
		hits.stream().filter(clip::intersects).forEach(hit -> graphics.drawRoundRectangle(hit, ROUND, ROUND));
		if (present != null) {
			graphics.setForegroundColor(PRESENT);
			graphics.setLineWidth(3);
			graphics.drawRoundRectangle(present, ROUND, ROUND);
		}
	}
}
