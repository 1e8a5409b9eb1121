package org.chainscape.diagram.place;

import java.util.List;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.SheetFigure;
import org.chainscape.diagram.part.DiagramPartFactory;
import org.chainscape.diagram.part.SnapSettings;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Color;

/** The grid on the sheet, under everything that is drawn on it. */
final class GridLayer extends Figure {

	private static final Color FINE = new Color(240, 243, 247);
	private static final Color COARSE = new Color(226, 231, 238);
	private static final int COARSE_EVERY = 5;
	/** Lines nearer to each other than this on the screen are left out. */
	private static final double CLOSEST = 5;

	private final DiagramView page;
	private int painted;

	private GridLayer(DiagramView page) {
		this.page = page;
		setOpaque(false);
		setEnabled(false);
	}

	/** Puts the grid on a page, shown while a property of its viewer is true. */
	static void install(DiagramView page, String property) {
		IFigure layer = LayerManager.Helper.find(page.rootPart()).getLayer(DiagramPartFactory.SHEET);
		GridLayer grid = new GridLayer(page);
		grid.setVisible(false);
		for (Object child : List.copyOf(layer.getChildren())) {
			if (child instanceof SheetFigure sheet) {
				layer.add(grid, layer.getChildren().indexOf(sheet) + 1);
				grid.setBounds(sheet.sheet());
				sheet.addFigureListener(moved -> grid.setBounds(sheet.sheet()));
			}
		}
		Runnable changed = grid::renew;
		page.model().session().onChange(changed);
		page.viewer().getControl().addDisposeListener(event -> page.model().session().forget(changed));
		page.viewer().addPropertyChangeListener(event -> {
			if (property.equals(event.getPropertyName())) {
				grid.setVisible(Boolean.TRUE.equals(event.getNewValue()));
			}
		});
	}

	/** A step may have made it finer or coarser. */
	private void renew() {
		if (painted != SnapSettings.grid(page.diagram())) {
			repaint();
		}
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = getBounds().getCopy().intersect(graphics.getClip(new Rectangle()));
		painted = SnapSettings.grid(page.diagram());
		int step = painted;
		while (step * page.zoom().getZoom() < CLOSEST) {
			step *= COARSE_EVERY;
		}
		graphics.setLineWidth(1);
		for (int pass = 0; pass < 2; pass++) {
			graphics.setForegroundColor(pass == 0 ? FINE : COARSE);
			for (int i = Math.floorDiv(area.x, step); i * step <= area.right(); i++) {
				if (i % COARSE_EVERY == 0 == (pass == 1) && i * step >= area.x) {
					graphics.drawLine(i * step, area.y, i * step, area.bottom());
				}
			}
			for (int i = Math.floorDiv(area.y, step); i * step <= area.bottom(); i++) {
				if (i % COARSE_EVERY == 0 == (pass == 1) && i * step >= area.y) {
					graphics.drawLine(area.x, i * step, area.right(), i * step);
				}
			}
		}
	}
}
