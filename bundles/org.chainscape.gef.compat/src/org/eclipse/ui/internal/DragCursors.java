package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The pointer shapes GEF 3.2 asks for while its fly-out palette is dragged; the platform no longer has this class. */
public final class DragCursors {

	/** No drop is possible here. */
	public static final int INVALID = 0;
	/** Docks at the left. */
	public static final int LEFT = 1;
	/** Docks at the right. */
	public static final int RIGHT = 2;

	private DragCursors() {
	}

	/** Returns a system pointer that must not be disposed; any unknown code gives the plain move pointer. */
	public static Cursor getCursor(int code) {
		int shape = switch (code) {
			case INVALID -> SWT.CURSOR_NO;
			case LEFT -> SWT.CURSOR_SIZEW;
			case RIGHT -> SWT.CURSOR_SIZEE;
			default -> SWT.CURSOR_SIZEALL;
		};
		return Display.getCurrent().getSystemCursor(shape);
	}
}
