package org.chainscape.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Something painted that is pressed with the mouse, Enter or the space bar, and says its name to screen readers. */
abstract class Pressable extends Canvas {

	/** Roundness of corners. */
	static final int ARC = 10;

	/** Where a control keeps what it is called. */
	private static final String NAME = "org.chainscape.ui.welcome.name";

	private final Look look;
	private final String name;
	private boolean hot;

	Pressable(Composite parent, Look look, Look.Tone behind, String name, Runnable work) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.name = name;
		look.dress(this, behind, Look.Tone.INK);
		setData(NAME, name);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> {
			event.gc.setAntialias(SWT.ON);
			event.gc.setInterpolation(SWT.HIGH);
			paint(event.gc, getClientArea());
		});
		addListener(SWT.MouseEnter, event -> heat(true));
		addListener(SWT.MouseExit, event -> heat(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> forceFocus());
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				press(work);
			}
		});
		addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
				press(work);
			}
		});
		addListener(SWT.Selection, event -> work.run());
		addListener(SWT.Traverse, this::traverse);
		speak();
	}

	/** Paints it. */
	abstract void paint(GC gc, Rectangle area);

	Look look() {
		return look;
	}

	/** {@return what it is called, for screen readers and tests} */
	String name() {
		return name;
	}

	/** {@return whether the mouse is over it} */
	boolean isHot() {
		return hot;
	}

	/** Paints the ring of what has the focus. */
	void ring(GC gc, Rectangle area) {
		if (isFocusControl()) {
			gc.setForeground(look.color(Look.Tone.BLUE));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, ARC, ARC);
			gc.setLineWidth(1);
		}
	}

	/** Paints as much of an image as fills an area without distorting it, from its top left; or all of it in the middle. */
	static void picture(GC gc, Image image, Rectangle area, boolean whole) {
		Rectangle size = image.getBounds();
		double wide = (double) area.width / size.width;
		double high = (double) area.height / size.height;
		if (whole) {
			double scale = Math.min(wide, high);
			int width = (int) (size.width * scale);
			int height = (int) (size.height * scale);
			gc.drawImage(image, 0, 0, size.width, size.height, area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width,
				height);
		} else {
			double scale = Math.max(wide, high);
			gc.drawImage(image, 0, 0, Math.min(size.width, (int) (area.width / scale)), Math.min(size.height, (int) (area.height / scale)),
				area.x, area.y, area.width, area.height);
		}
	}

	/** After the events at hand: what is done may close this page. */
	private void press(Runnable work) {
		getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				work.run();
			}
		});
	}

	private void heat(boolean now) {
		hot = now;
		redraw();
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ARROW_NEXT
				|| event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
			event.doit = true;
		}
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}
