package org.chainscape.diagram.place;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.part.SnapSettings;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Color;

/** The grid on the sheet, under everything that is drawn on it. */
final class GridLayer extends FreeformLayer {

	private static final Color FINE = new Color(240, 243, 247);
	private static final Color COARSE = new Color(226, 231, 238);
	private static final int COARSE_EVERY = 5;
	/** Lines nearer to each other than this on the screen are left out. */
	private static final double CLOSEST = 5;

	private final DiagramView page;

	private GridLayer(DiagramView page) {
		this.page = page;
		setOpaque(false);
		setEnabled(false);
	}

	/** Puts the grid on a page, shown while a property of its viewer is true. */
	static void install(DiagramView page, String property) {
		LayerManager layers = LayerManager.Helper.find(page.rootPart());
		GridLayer grid = new GridLayer(page);
		grid.setVisible(false);
		// Over the sheet, which is the lowest layer.
		((LayeredPane) layers.getLayer(LayerConstants.PRINTABLE_LAYERS)).add(grid, "Chainscape grid", 1);
		page.viewer().addPropertyChangeListener(event -> {
			if (property.equals(event.getPropertyName())) {
				grid.setVisible(Boolean.TRUE.equals(event.getNewValue()));
			}
		});
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = sheet().intersect(graphics.getClip(new Rectangle()));
		int step = SnapSettings.grid(page.diagram());
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

	private Rectangle sheet() {
		Scene scene = page.model().scene();
		Point origin = page.model().origin();
		return new Rectangle((int) -origin.x(), (int) -origin.y(), (int) scene.width(), (int) scene.height());
	}
}
