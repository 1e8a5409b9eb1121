package org.chainscape.diagram.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Moves the view with the middle mouse button, or with the left one while the space bar is held. No tool hears of it. */
final class SpacePan implements Listener {

	private static final int MIDDLE = 2;

	private final FigureCanvas canvas;
	private boolean space;
	private Point grip;

	private SpacePan(FigureCanvas canvas) {
		this.canvas = canvas;
	}

	/** Lets a canvas be panned. */
	static void install(FigureCanvas canvas) {
		SpacePan pan = new SpacePan(canvas);
		int[] types = {SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseMove, SWT.MouseUp};
		for (int type : types) {
			canvas.getDisplay().addFilter(type, pan);
		}
		canvas.addListener(SWT.Dispose, event -> {
			for (int type : types) {
				canvas.getDisplay().removeFilter(type, pan);
			}
		});
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget != canvas) {
			return;
		}
		switch (event.type) {
		case SWT.KeyDown -> hold(event, event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0);
		case SWT.KeyUp -> hold(event, false);
		case SWT.MouseDown -> grip(event);
		case SWT.MouseMove -> move(event);
		default -> release(event);
		}
	}

	private void hold(Event event, boolean down) {
		if (down || space && event.character == ' ') {
			space = down;
			canvas.setCursor(down ? Cursors.HAND : null);
		}
	}

	private void grip(Event event) {
		if (event.button == MIDDLE || space && event.button == 1) {
			grip = canvas.getViewport().getViewLocation().getTranslated(event.x, event.y);
			canvas.setCursor(Cursors.SIZEALL);
			silence(event);
		}
	}

	private void move(Event event) {
		if (grip != null) {
			canvas.getViewport().setViewLocation(grip.x - event.x, grip.y - event.y);
			silence(event);
		}
	}

	private void release(Event event) {
		if (grip != null) {
			grip = null;
			canvas.setCursor(space ? Cursors.HAND : null);
			silence(event);
		}
	}

	private static void silence(Event event) {
		event.type = SWT.None;
	}
}
