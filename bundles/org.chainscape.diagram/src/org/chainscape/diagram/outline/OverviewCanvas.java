package org.chainscape.diagram.outline;

import org.chainscape.scene.Scene;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The whole diagram, small, with a frame around what the editor shows. Dragging the frame scrolls the editor, a click goes there, the wheel
 * zooms. The small picture is drawn once per scene, a little after the scene has changed.
 */
public final class OverviewCanvas extends Canvas {

	private static final Color FRAME = new Color(37, 99, 235);
	private static final double LARGEST = 0.5;
	private static final int MARGIN = 6;
	private static final int PAUSE = 150;

	private final Miniature miniature;
	private final Runnable renew = this::renew;
	private OverviewSource source;
	private Image image;
	private Scene painted;
	private double paintedScale;
	private Point grip;

	/**
	 * An empty overview.
	 *
	 * @param parent where
	 */
	public OverviewCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		miniature = new Miniature(getDisplay());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> soon());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::drag);
		addListener(SWT.MouseUp, event -> grip = null);
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.Dispose, event -> {
			forgetImage();
			miniature.dispose();
		});
	}

	/**
	 * Shows a diagram, or the same one after scrolling or a change.
	 *
	 * @param newSource the diagram, or {@code null} for none
	 */
	public void show(OverviewSource newSource) {
		boolean other = source != newSource;
		source = newSource;
		if (other) {
			forgetImage();
		}
		redraw();
	}

	private void soon() {
		if (!isDisposed()) {
			getDisplay().timerExec(PAUSE, renew);
		}
	}

	private void renew() {
		if (!isDisposed() && isVisible()) {
			Scene scene = source == null ? null : source.scene();
			forgetImage();
			if (scene != null) {
				draw(scene);
			}
			redraw();
		}
	}

	private void draw(Scene scene) {
		painted = scene;
		paintedScale = scale(scene);
		image = miniature.draw(scene, paintedScale);
	}

	private void paint(Event event) {
		event.gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		event.gc.fillRectangle(getClientArea());
		Scene scene = source == null ? null : source.scene();
		if (scene == null) {
			return;
		}
		if (image == null) {
			draw(scene);
		} else if (painted != scene || paintedScale != scale(scene)) {
			soon();
		}
		double scale = scale(scene);
		org.eclipse.swt.graphics.Rectangle size = image.getBounds();
		event.gc.drawImage(image, 0, 0, size.width, size.height, MARGIN, MARGIN, Math.max(1, (int) (scene.width() * scale)),
				Math.max(1, (int) (scene.height() * scale)));
		event.gc.setForeground(FRAME);
		event.gc.setLineWidth(2);
		event.gc.drawRectangle(frame(scene));
	}

	/** The frame around what is seen, on this canvas. */
	private org.eclipse.swt.graphics.Rectangle frame(Scene scene) {
		double scale = scale(scene);
		Rectangle visible = source.visible();
		int left = Math.max(1, (int) (MARGIN + (visible.x + scene.origin().x()) * scale));
		int top = Math.max(1, (int) (MARGIN + (visible.y + scene.origin().y()) * scale));
		int right = Math.min(getClientArea().width - 2, (int) (MARGIN + (visible.right() + scene.origin().x()) * scale));
		int bottom = Math.min(getClientArea().height - 2, (int) (MARGIN + (visible.bottom() + scene.origin().y()) * scale));
		return new org.eclipse.swt.graphics.Rectangle(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
	}

	/** A press inside the frame takes hold of it where it is; elsewhere the frame comes to the mouse. */
	private void press(Event event) {
		Scene scene = source == null ? null : source.scene();
		if (scene == null || event.button != 1) {
			return;
		}
		org.eclipse.swt.graphics.Rectangle frame = frame(scene);
		grip = frame.contains(event.x, event.y) ? new Point(event.x - frame.x - frame.width / 2, event.y - frame.y - frame.height / 2)
				: new Point(0, 0);
		centre(event.x - grip.x, event.y - grip.y);
	}

	private void drag(Event event) {
		if (grip != null && (event.stateMask & SWT.BUTTON1) != 0) {
			centre(event.x - grip.x, event.y - grip.y);
		}
	}

	private void centre(int x, int y) {
		Scene scene = source == null ? null : source.scene();
		if (scene != null) {
			double scale = scale(scene);
			Rectangle visible = source.visible();
			source.scrollTo((int) Math.round((x - MARGIN) / scale - scene.origin().x() - visible.width / 2.0),
					(int) Math.round((y - MARGIN) / scale - scene.origin().y() - visible.height / 2.0));
			redraw();
		}
	}

	private void wheel(Event event) {
		if (source != null) {
			ZoomManager zoom = source.zoom();
			if (event.count > 0) {
				zoom.zoomIn();
			} else {
				zoom.zoomOut();
			}
			centre(event.x, event.y);
		}
	}

	private double scale(Scene scene) {
		Point size = getSize();
		return Math.max(0.001, Math.min(LARGEST, Math.min((size.x - 2 * MARGIN) / Math.max(1, scene.width()),
				(size.y - 2 * MARGIN) / Math.max(1, scene.height()))));
	}

	private void forgetImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
