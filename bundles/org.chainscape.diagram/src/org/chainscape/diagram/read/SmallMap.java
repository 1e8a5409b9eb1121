package org.chainscape.diagram.read;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.outline.OverviewCanvas;
import org.chainscape.diagram.outline.OverviewSource;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The whole diagram, small, in the lower right corner of the canvas, for those who have no outline open. */
final class SmallMap {

	private static final int WIDTH = 220;
	private static final int HEIGHT = 150;
	private static final int INSET = 14;
	private static final Color EDGE = new Color(148, 163, 184);

	private final DiagramView page;
	private Composite frame;
	private OverviewCanvas map;

	SmallMap(DiagramView page) {
		this.page = page;
	}

	boolean isOn() {
		return frame != null && !frame.isDisposed();
	}

	void toggle() {
		if (isOn()) {
			frame.dispose();
			frame = null;
		} else if (page instanceof OverviewSource source) {
			open(source);
		}
	}

	private void open(OverviewSource source) {
		Composite whole = page.bars().getParent();
		frame = new Composite(whole, SWT.NONE);
		frame.setBackground(EDGE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		frame.setLayout(layout);
		frame.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
		map = new OverviewCanvas(frame);
		map.show(source);
		frame.moveAbove(null);
		Control canvas = page.viewer().getControl();
		canvas.addListener(SWT.Resize, event -> place());
		Viewport viewport = ((FigureCanvas) canvas).getViewport();
		viewport.addPropertyChangeListener(event -> update());
		page.zoom().addZoomListener(zoom -> update());
		Runnable changed = this::update;
		page.model().session().onChange(changed);
		frame.addListener(SWT.Dispose, event -> page.model().session().forget(changed));
		place();
	}

	private void update() {
		if (isOn()) {
			map.redraw();
		}
	}

	private void place() {
		if (isOn()) {
			Control canvas = page.viewer().getControl();
			Rectangle area = ((FigureCanvas) canvas).getClientArea();
			Point corner = canvas.getDisplay().map(canvas, frame.getParent(), area.width, area.height);
			frame.setBounds(corner.x - WIDTH - INSET, corner.y - HEIGHT - INSET, WIDTH, HEIGHT);
			frame.moveAbove(null);
		}
	}
}
