package org.chainscape.ui.publish.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.FontMissingException;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows one page on a grey ground, as large as it fits or enlarged. It is painted in the background; while that lasts the picture there was
 * is stretched. Wheel and bars scroll, Ctrl with the wheel enlarges, dragging moves the page.
 */
public final class PageView {

	/** Pixels for each unit of 1/96 inch at which a page is as large as on paper. */
	private static final double ACTUAL = 1;
	private static final double STEP = 1.25;
	private static final double SMALLEST = 0.05;
	private static final double LARGEST = 6;
	/** Larger pictures are not painted; the page is not enlarged further. */
	private static final double MOST_PIXELS = 24_000_000;
	private static final int MARGIN = 18;
	private static final double WIDE = -1;
	/** So much of the height of the view is left above what is to be seen. */
	private static final int ABOVE = 4;
	private static final int SHADOW = 3;
	private static final int PAUSE_MS = 120;

	private final Canvas canvas;
	private final Latest painting;
	private final List<Runnable> listeners = new ArrayList<>();
	private Page page;
	private Image picture;
	private Page pictured;
	private String sentence = "";
	/** Pixels for each unit; 0 to fit, {@link #WIDE} for as wide as it fits. */
	private double zoom;
	/** How far down on the page is what is to be seen; below 0 once it is. */
	private double sought = -1;
	private Point origin = new Point(0, 0);
	private Point held;

	/**
	 * An empty view.
	 *
	 * @param parent its parent
	 */
	public PageView(Composite parent) {
		canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		painting = new Latest(parent.getDisplay(), PublishTexts.text("preview.job"));
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> arrange(PAUSE_MS));
		canvas.addListener(SWT.Dispose, event -> {
			painting.stop();
			free();
		});
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, event -> held = new Point(event.x, event.y));
		canvas.addListener(SWT.MouseUp, event -> held = null);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = page == null ? sentence : PublishTexts.text("preview.title");
			}
		});
	}

	/** {@return the control} */
	public Control control() {
		return canvas;
	}

	/**
	 * Is told whenever the size of the page on screen has changed.
	 *
	 * @param listener the listener
	 */
	public void onZoom(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Shows a page.
	 *
	 * @param shown the page
	 */
	public void show(Page shown) {
		page = shown;
		sentence = "";
		arrange(0);
	}

	/**
	 * Says something in place of a page.
	 *
	 * @param words the sentence
	 */
	public void say(String words) {
		page = null;
		pictured = null;
		sentence = words;
		painting.cancel();
		free();
		arrange(0);
	}

	/** {@return whether a page is shown as it is, painted to the end} */
	public boolean isPainted() {
		return page != null && pictured == page && !painting.isBusy();
	}

	/** {@return what stands in place of a page; empty if there is one} */
	public String sentence() {
		return sentence;
	}

	/** {@return how large the page is on screen, in percent of its size on paper} */
	public int percent() {
		return (int) Math.round(scale() / ACTUAL * 100);
	}

	/**
	 * Enlarges or makes smaller.
	 *
	 * @param steps steps; above 0 to enlarge
	 */
	public void zoom(int steps) {
		if (page != null) {
			Rectangle area = canvas.getClientArea();
			zoomAt(steps, area.width / 2, area.height / 2);
		}
	}

	/** Shows the page as large as it fits. */
	public void fit() {
		zoom = 0;
		origin = new Point(0, 0);
		arrange(0);
	}

	/**
	 * Shows the page as wide as it fits, to be read.
	 *
	 * @param down what is to be seen, in units of 1/96 inch from the upper edge of the page
	 */
	public void read(double down) {
		zoom = WIDE;
		sought = down;
		arrange(0);
	}

	private void zoomAt(int steps, int x, int y) {
		double before = scale();
		double after = Math.max(SMALLEST, Math.min(Math.min(LARGEST, most()), before * Math.pow(STEP, steps)));
		Point corner = corner();
		double atX = (x - corner.x) / before;
		double atY = (y - corner.y) / before;
		zoom = after;
		origin = new Point((int) (MARGIN + atX * after - x), (int) (MARGIN + atY * after - y));
		arrange(PAUSE_MS);
	}

	private double most() {
		return Math.sqrt(MOST_PIXELS / (page.width() * page.height()));
	}

	private double scale() {
		if (page == null) {
			return ACTUAL;
		}
		if (zoom > 0) {
			return Math.min(zoom, most());
		}
		Point room = canvas.getSize();
		double wide = (room.x - 2.0 * MARGIN - 4 - canvas.getVerticalBar().getSize().x) / page.width();
		double fit = zoom < 0 ? wide : Math.min((room.x - 2.0 * MARGIN - 4) / page.width(), (room.y - 2.0 * MARGIN - 4) / page.height());
		return Math.max(SMALLEST, Math.min(Math.min(fit, 2 * ACTUAL), most()));
	}

	/** The size of the page on screen. */
	private Point size() {
		double scale = scale();
		return page == null ? new Point(0, 0)
			: new Point((int) Math.max(1, Math.round(page.width() * scale)), (int) Math.max(1, Math.round(page.height() * scale)));
	}

	/** Where the upper left corner of the page is on the canvas. */
	private Point corner() {
		Point size = size();
		Rectangle area = canvas.getClientArea();
		int x = size.x + 2 * MARGIN <= area.width ? (area.width - size.x) / 2 : MARGIN - origin.x;
		int y = size.y + 2 * MARGIN <= area.height ? (area.height - size.y) / 2 : MARGIN - origin.y;
		return new Point(x, y);
	}

	private void arrange(int delay) {
		Point size = size();
		Rectangle area = canvas.getClientArea();
		if (sought >= 0 && page != null && area.height > MARGIN) {
			origin = new Point(0, (int) (MARGIN + sought * scale()) - area.height / ABOVE);
			sought = -1;
		}
		origin = new Point(set(canvas.getHorizontalBar(), size.x + 2 * MARGIN, area.width, origin.x),
			set(canvas.getVerticalBar(), size.y + 2 * MARGIN, area.height, origin.y));
		canvas.redraw();
		listeners.forEach(Runnable::run);
		if (page != null && (pictured != page || picture == null || picture.getBounds().width != size.x)) {
			Page wanted = page;
			double scale = scale();
			painting.request(monitor -> picture(wanted, scale), data -> take(wanted, data), this::say, pictured == null ? 0 : delay);
		}
	}

	/** Prepares a bar; the answer is the position as far as it is possible. */
	private static int set(ScrollBar bar, int whole, int room, int wanted) {
		int most = Math.max(0, whole - room);
		int position = Math.max(0, Math.min(most, wanted));
		bar.setVisible(most > 0);
		bar.setValues(position, 0, Math.max(1, whole), Math.max(1, Math.min(room, whole)), MARGIN * 2, Math.max(1, room - MARGIN * 2));
		return position;
	}

	private static ImageData picture(Page page, double scale) throws PublishException {
		try {
			return Pixels.of(page.paint(scale));
		} catch (IOException | FontMissingException e) {
			throw new PublishException(e.getLocalizedMessage(), e);
		}
	}

	private void take(Page of, ImageData data) {
		free();
		picture = new Image(canvas.getDisplay(), data);
		pictured = of;
		canvas.redraw();
	}

	private void free() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		Ground ground = Ground.of(canvas);
		ground.fill(gc, area);
		if (page == null || picture == null) {
			ground.say(gc, area, sentence.isEmpty() ? PublishTexts.text("preview.working") : sentence);
			return;
		}
		Point size = size();
		Point corner = corner();
		ground.paper(gc, new Rectangle(corner.x, corner.y, size.x, size.y), SHADOW);
		Rectangle drawn = picture.getBounds();
		if (pictured == page) {
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(picture, 0, 0, drawn.width, drawn.height, corner.x, corner.y, size.x, size.y);
		}
	}

	private void scrolled() {
		origin = new Point(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
		canvas.redraw();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && page != null) {
			zoomAt(event.count > 0 ? 1 : -1, event.x, event.y);
			event.doit = false;
		}
	}

	private void drag(Event event) {
		if (held != null && page != null) {
			origin = new Point(origin.x + held.x - event.x, origin.y + held.y - event.y);
			held = new Point(event.x, event.y);
			arrange(PAUSE_MS);
		}
	}

	private void key(Event event) {
		if (event.character == '+' || event.character == '=') {
			zoom(1);
		} else if (event.character == '-') {
			zoom(-1);
		} else if (event.character == '0') {
			fit();
		}
	}
}
