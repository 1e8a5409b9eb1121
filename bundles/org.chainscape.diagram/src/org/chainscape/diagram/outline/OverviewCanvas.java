package org.chainscape.diagram.outline;

import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.scene.Scene;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The whole diagram, small, with a frame around what the editor shows. Dragging the frame scrolls the editor. */
final class OverviewCanvas extends Canvas {

	private static final Color FRAME = new Color(37, 99, 235);
	private static final double LARGEST = 0.5;
	private static final int MARGIN = 6;

	private final ShapePainter painter;
	private OverviewSource source;
	private Image image;
	private Scene painted;

	OverviewCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		painter = new ShapePainter(getDisplay());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> forgetImage());
		addListener(SWT.MouseDown, this::scroll);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				scroll(event);
			}
		});
		addListener(SWT.Dispose, event -> {
			forgetImage();
			painter.dispose();
		});
	}

	/**
	 * Shows a diagram.
	 *
	 * @param newSource the diagram, or {@code null} for none
	 */
	void show(OverviewSource newSource) {
		source = newSource;
		redraw();
	}

	private void paint(Event event) {
		event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		event.gc.fillRectangle(getClientArea());
		Scene scene = source == null ? null : source.scene();
		if (scene == null) {
			return;
		}
		if (painted != scene || image == null) {
			forgetImage();
			painted = scene;
			image = draw(scene);
		}
		event.gc.drawImage(image, MARGIN, MARGIN);
		double scale = scale(scene);
		Rectangle visible = source.visible();
		event.gc.setForeground(FRAME);
		event.gc.setLineWidth(2);
		int left = (int) (MARGIN + (visible.x + scene.origin().x()) * scale);
		int top = (int) (MARGIN + (visible.y + scene.origin().y()) * scale);
		event.gc.drawRectangle(Math.max(1, left), Math.max(1, top), Math.min((int) (visible.width * scale), getClientArea().width - 3),
				Math.min((int) (visible.height * scale), getClientArea().height - 3));
	}

	private void scroll(Event event) {
		Scene scene = source == null ? null : source.scene();
		if (scene != null) {
			double scale = scale(scene);
			Rectangle visible = source.visible();
			source.scrollTo((int) ((event.x - MARGIN) / scale - scene.origin().x() - visible.width / 2.0),
					(int) ((event.y - MARGIN) / scale - scene.origin().y() - visible.height / 2.0));
			redraw();
		}
	}

	private Image draw(Scene scene) {
		double scale = scale(scene);
		Image picture = new Image(getDisplay(), Math.max(1, (int) (scene.width() * scale)), Math.max(1, (int) (scene.height() * scale)));
		GC gc = new GC(picture);
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.setBackgroundColor(painter.color(scene.background()));
		graphics.fillRectangle(0, 0, picture.getBounds().width, picture.getBounds().height);
		graphics.scale(scale);
		painter.paint(graphics, scene.shapes().toList(), new org.chainscape.scene.Point(0, 0));
		graphics.dispose();
		gc.dispose();
		return picture;
	}

	private double scale(Scene scene) {
		Point size = getSize();
		return Math.max(0.01, Math.min(LARGEST, Math.min((size.x - 2 * MARGIN) / Math.max(1, scene.width()),
				(size.y - 2 * MARGIN) / Math.max(1, scene.height()))));
	}

	private void forgetImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
