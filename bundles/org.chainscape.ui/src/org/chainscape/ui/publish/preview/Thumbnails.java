package org.chainscape.ui.publish.preview;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

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

/** Small pages below each other with their numbers; one is chosen. Only those that are seen are painted, one after the other. */
public final class Thumbnails {

	private static final int WIDTH = 104;
	private static final int PAD = 12;
	private static final int NUMBER = 22;
	private static final int FRAME = 3;

	private final Canvas canvas;
	private final Latest painting;
	private final IntConsumer chosen;
	private List<? extends Page> pages = List.of();
	private Image[] pictures = new Image[0];
	private int[] tops = {0};
	private int selected = -1;

	/**
	 * An empty column.
	 *
	 * @param parent its parent
	 * @param chosen is given the place of the page that is chosen, from 0
	 */
	public Thumbnails(Composite parent, IntConsumer chosen) {
		this.chosen = chosen;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		painting = new Latest(parent.getDisplay(), PublishTexts.text("preview.job"));
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> arrange());
		canvas.addListener(SWT.Dispose, event -> {
			painting.stop();
			free();
		});
		canvas.getVerticalBar().addListener(SWT.Selection, event -> {
			canvas.redraw();
			paintNext();
		});
		canvas.addListener(SWT.MouseDown, event -> {
			canvas.setFocus();
			select(at(event.y));
		});
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = PublishTexts.text("preview.page", selected + 1, pages.size());
			}
		});
	}

	/** {@return the control} */
	public Control control() {
		return canvas;
	}

	/** {@return the width it needs} */
	public int width() {
		return WIDTH + 2 * PAD + canvas.computeTrim(0, 0, 0, 0).width;
	}

	/** {@return the place of the page that is chosen, from 0; -1 if there is none} */
	public int selected() {
		return selected;
	}

	/** {@return how many pages there are} */
	public int count() {
		return pages.size();
	}

	/**
	 * Shows other pages and chooses one.
	 *
	 * @param shown the pages
	 * @param first place of the page to choose; the last one if there are fewer
	 */
	public void show(List<? extends Page> shown, int first) {
		painting.cancel();
		free();
		pages = List.copyOf(shown);
		pictures = new Image[pages.size()];
		selected = -1;
		tops = new int[pages.size() + 1];
		for (int i = 0; i < pages.size(); i++) {
			tops[i + 1] = tops[i] + height(pages.get(i)) + PAD + NUMBER;
		}
		arrange();
		select(Math.min(Math.max(0, first), pages.size() - 1));
	}

	/**
	 * Chooses a page and brings it into view.
	 *
	 * @param index its place, from 0; others are ignored
	 */
	public void select(int index) {
		if (index < 0 || index >= pages.size()) {
			return;
		}
		boolean other = index != selected;
		selected = index;
		ScrollBar bar = canvas.getVerticalBar();
		int room = canvas.getClientArea().height;
		int top = bar.getSelection();
		if (tops[index] < top || room > 0 && tops[index + 1] + PAD > top + room) {
			bar.setSelection(tops[index] < top ? tops[index] : tops[index + 1] + PAD - room);
		}
		canvas.redraw();
		paintNext();
		if (other) {
			chosen.accept(index);
		}
	}

	private static int height(Page page) {
		return (int) Math.round(Math.min(3, page.height() / page.width()) * WIDTH);
	}

	private int at(int y) {
		int position = y + canvas.getVerticalBar().getSelection();
		for (int i = 0; i < pages.size(); i++) {
			if (position >= tops[i] && position < tops[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.PAGE_DOWN -> select(selected + 1);
		case SWT.ARROW_UP, SWT.PAGE_UP -> select(selected - 1);
		case SWT.HOME -> select(0);
		case SWT.END -> select(pages.size() - 1);
		default -> {
			return;
		}
		}
	}

	private void arrange() {
		int whole = tops[tops.length - 1] + PAD;
		int room = canvas.getClientArea().height;
		ScrollBar bar = canvas.getVerticalBar();
		int most = Math.max(0, whole - room);
		bar.setVisible(most > 0);
		bar.setValues(Math.min(most, bar.getSelection()), 0, Math.max(1, whole), Math.max(1, Math.min(room, whole)), WIDTH / 2,
			Math.max(1, room - WIDTH / 2));
		canvas.redraw();
		paintNext();
	}

	/** Paints the first page in view that is not painted yet. */
	private void paintNext() {
		int top = canvas.getVerticalBar().getSelection();
		int room = canvas.getClientArea().height;
		for (int i = 0; i < pages.size(); i++) {
			if (pictures[i] == null && tops[i + 1] > top && tops[i] < top + room) {
				int index = i;
				Page page = pages.get(i);
				painting.request(monitor -> picture(page), data -> take(index, data), sentence -> { }, 0);
				return;
			}
		}
	}

	private static ImageData picture(Page page) throws PublishException {
		try {
			return Pixels.of(page.paint(WIDTH / page.width()));
		} catch (IOException e) {
			throw new PublishException(e.getLocalizedMessage(), e);
		}
	}

	private void take(int index, ImageData data) {
		pictures[index] = new Image(canvas.getDisplay(), data);
		canvas.redraw();
		paintNext();
	}

	private void free() {
		for (Image picture : pictures) {
			if (picture != null) {
				picture.dispose();
			}
		}
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		Ground ground = Ground.of(canvas);
		ground.fill(gc, area);
		int top = canvas.getVerticalBar().getSelection();
		int left = Math.max(PAD, (area.width - WIDTH) / 2);
		for (int i = 0; i < pages.size(); i++) {
			Rectangle sheet = new Rectangle(left, tops[i] - top + PAD, WIDTH, height(pages.get(i)));
			if (sheet.y < area.height && sheet.y + sheet.height + NUMBER > 0) {
				paint(gc, ground, i, sheet);
			}
		}
	}

	private void paint(GC gc, Ground ground, int index, Rectangle sheet) {
		ground.paper(gc, sheet, 2);
		if (pictures[index] != null) {
			gc.drawImage(pictures[index], sheet.x, sheet.y);
		}
		if (index == selected) {
			gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setLineWidth(FRAME);
			gc.drawRectangle(sheet.x - FRAME, sheet.y - FRAME, sheet.width + 2 * FRAME - 1, sheet.height + 2 * FRAME - 1);
			gc.setLineWidth(1);
		}
		String number = Integer.toString(index + 1);
		Point size = gc.textExtent(number);
		gc.setForeground(ground.words());
		gc.drawText(number, sheet.x + (sheet.width - size.x) / 2, sheet.y + sheet.height + (NUMBER + PAD / 2 - size.y) / 2, true);
	}
}
