package org.chainscape.ui.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows blocks below each other and scrolls them. Only what is to be seen is painted. */
final class PageCanvas {

	private static final int PAD = 14;
	private static final int STEP = 48;

	private final Canvas canvas;
	private final Brush.Fonts fonts;
	private final Consumer<String> onChosen;
	private final Consumer<String> onOpen;
	private List<Block> blocks = List.of();
	private int[] tops = {0};
	private int measuredWidth = -1;
	private boolean resized;
	private int hot = -1;
	private int chosen = -1;

	/**
	 * Makes the canvas.
	 *
	 * @param parent its parent
	 * @param resources owns the fonts
	 * @param onChosen is given the id of the element of a block that is selected
	 * @param onOpen is given the id of the element that is to be shown
	 */
	PageCanvas(Composite parent, ResourceManager resources, Consumer<String> onChosen, Consumer<String> onOpen) {
		this.onChosen = onChosen;
		this.onOpen = onOpen;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts = Brush.Fonts.of(canvas.getFont(), resources);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> {
			resized = true;
			measureAgain();
		});
		canvas.addListener(SWT.MouseMove, event -> heat(at(event.y)));
		canvas.addListener(SWT.MouseExit, event -> heat(-1));
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosen < 0 ? "" : blocks.get(chosen).says();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}
		});
	}

	Control control() {
		return canvas;
	}

	/** Shows other blocks. {@code keep} stays where one is. */
	void show(List<Block> wanted, boolean keep) {
		String before = chosen < 0 ? "" : blocks.get(chosen).target();
		blocks = List.copyOf(wanted);
		hot = -1;
		chosen = -1;
		for (int i = 0; keep && chosen < 0 && !before.isEmpty() && i < blocks.size(); i++) {
			chosen = blocks.get(i).target().equals(before) ? i : -1;
		}
		if (!keep) {
			canvas.getVerticalBar().setSelection(0);
		}
		measureAgain();
	}

	private void measureAgain() {
		measuredWidth = -1;
		canvas.redraw();
	}

	private boolean isDark() {
		RGB page = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return page.red + page.green + page.blue < 3 * 128;
	}

	private void measure(Brush brush) {
		Rectangle client = canvas.getClientArea();
		if (measuredWidth == client.width) {
			return;
		}
		measuredWidth = client.width;
		tops = new int[blocks.size() + 1];
		tops[0] = PAD;
		for (int i = 0; i < blocks.size(); i++) {
			tops[i + 1] = tops[i] + blocks.get(i).height(brush, Math.max(1, client.width - 2 * PAD));
		}
		ScrollBar bar = canvas.getVerticalBar();
		int all = tops[blocks.size()] + PAD;
		int thumb = Math.max(1, Math.min(all, client.height));
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - client.height)), 0, Math.max(1, all), thumb, STEP,
			Math.max(STEP, client.height - STEP));
		bar.setVisible(all > client.height);
		if (resized && chosen >= 0) {
			reveal(chosen);
		}
		resized = false;
	}

	private void paint(GC gc) {
		boolean dark = isDark();
		Brush brush = new Brush(gc, dark, fonts);
		measure(brush);
		Rectangle client = canvas.getClientArea();
		brush.fill(Tone.PAGE, client, 0);
		int scroll = canvas.getVerticalBar().getSelection();
		for (int i = 0; i < blocks.size(); i++) {
			Rectangle area = new Rectangle(PAD, tops[i] - scroll, Math.max(1, client.width - 2 * PAD), tops[i + 1] - tops[i]);
			if (area.y < client.height && area.y + area.height > 0) {
				Block.State state = i == chosen ? Block.State.CHOSEN : i == hot ? Block.State.HOT : Block.State.PLAIN;
				if (state != Block.State.PLAIN) {
					brush.fill(state == Block.State.CHOSEN ? Tone.CHOSEN : Tone.HOT, new Rectangle(area.x - 6, area.y, area.width + 12, area.height), 5);
				}
				blocks.get(i).paint(brush, area, state);
			}
		}
	}

	private int at(int y) {
		int on = y + canvas.getVerticalBar().getSelection();
		int found = Arrays.binarySearch(tops, on);
		int index = found >= 0 ? found : -found - 2;
		return index >= 0 && index < blocks.size() && tops.length == blocks.size() + 1 ? index : -1;
	}

	private void heat(int index) {
		int warm = index >= 0 && !blocks.get(index).target().isEmpty() ? index : -1;
		if (warm != hot) {
			hot = warm;
			canvas.setCursor(warm < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			canvas.redraw();
		}
		String says = index < 0 || blocks.get(index).says().isEmpty() ? null : blocks.get(index).says().replace("&", "&&");
		if (!Objects.equals(says, canvas.getToolTipText())) {
			canvas.setToolTipText(says);
		}
	}

	private void press(Event event) {
		canvas.setFocus();
		int index = at(event.y);
		if (event.button == 1 && index >= 0 && !blocks.get(index).target().isEmpty()) {
			choose(index);
			onOpen.accept(blocks.get(index).target());
		}
	}

	private void choose(int index) {
		chosen = index;
		onChosen.accept(blocks.get(index).target());
		canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
		canvas.redraw();
	}

	private void key(Event event) {
		Rectangle client = canvas.getClientArea();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> step(1);
			case SWT.ARROW_UP -> step(-1);
			case SWT.PAGE_DOWN -> scroll(client.height - STEP);
			case SWT.PAGE_UP -> scroll(STEP - client.height);
			case SWT.HOME -> scroll(Integer.MIN_VALUE / 2);
			case SWT.END -> scroll(Integer.MAX_VALUE / 2);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (chosen >= 0) {
					onOpen.accept(blocks.get(chosen).target());
				}
			}
			default -> {
				// Other keys are of the workbench.
			}
		}
	}

	/** Selects the next block that leads somewhere; without one it scrolls. */
	private void step(int direction) {
		int next = (chosen < 0 && direction > 0 ? -1 : chosen) + direction;
		while (next >= 0 && next < blocks.size() && blocks.get(next).target().isEmpty()) {
			next += direction;
		}
		if (next < 0 || next >= blocks.size()) {
			scroll(direction * STEP);
			return;
		}
		choose(next);
		reveal(next);
	}

	private void reveal(int index) {
		int top = canvas.getVerticalBar().getSelection();
		int high = canvas.getClientArea().height;
		if (tops[index] < top + PAD) {
			scroll(tops[index] - top - PAD);
		} else if (tops[index + 1] > top + high - PAD) {
			scroll(tops[index + 1] - top - high + PAD);
		}
	}

	private void scroll(int by) {
		ScrollBar bar = canvas.getVerticalBar();
		bar.setSelection(bar.getSelection() + by);
		canvas.redraw();
	}
}
