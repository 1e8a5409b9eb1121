package org.chainscape.product.driver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * The hands and eyes of the tests in a studio that was started by its script. It calls the test, whose port is in a system property, and
 * does what it is told: a request is a number of texts, the answer a flag and a text. What it is told is done with the menus and the
 * keyboard; nothing of Chainscape is called.
 */
public final class Driver implements IStartup {

	/** System property: the port at which the test listens. Without it nothing happens. */
	private static final String PORT = "chainscape.driver";
	private static final int MOST_BYTES = 20_000;

	private static final int TURNS = 40;
	private static final long TURN_NS = 25_000_000;

	private volatile boolean awaited;
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	@Override
	public void earlyStartup() {
		Integer port = Integer.getInteger(PORT);
		if (port != null) {
			Thread hands = new Thread(() -> serve(port), "driver");
			hands.setDaemon(true);
			hands.start();
		}
	}

	private void serve(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
				DataInputStream in = new DataInputStream(socket.getInputStream());
				DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
			while (true) {
				List<String> request = new ArrayList<>();
				for (int count = in.readInt(); count > 0; count--) {
					request.add(in.readUTF());
				}
				String[] answer = {"no answer"};
				boolean[] done = new boolean[1];
				display.syncExec(() -> {
					try {
						answer[0] = perform(request.get(0), request.subList(1, request.size()));
						done[0] = true;
					} catch (IllegalArgumentException | IllegalStateException e) {
						answer[0] = e.getMessage();
					}
				});
				if (!hasArrived()) {
					done[0] = false;
					answer[0] = "The key went astray";
				}
				out.writeBoolean(done[0]);
				out.writeUTF(answer[0].substring(0, Math.min(answer[0].length(), MOST_BYTES)));
			}
		} catch (EOFException e) {
			// The test has let go of it.
			return;
		} catch (IOException e) {
			ILog.of(Driver.class).error("driver", e);
		}
	}

	private String perform(String verb, List<String> words) {
		if (display.getActiveShell() == null) {
			activate(Eyes.front(display));
		}
		switch (verb) {
			case "look" -> {
				return Eyes.look(display);
			}
			case "menu" -> choose(workbenchShell().getMenuBar(), words);
			case "context" -> choose(context(), words);
			case "press" -> press(Eyes.find(display, words.get(0)));
			case "type" -> words.get(0).chars().forEach(each -> key(String.valueOf((char) each)));
			case "key" -> key(words.get(0));
			case "picture" -> picture(words.get(0));
			default -> throw new IllegalArgumentException("Unknown: " + verb);
		}
		return "";
	}

	private static Shell workbenchShell() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	private Menu context() {
		for (Control each = display.getFocusControl(); each != null; each = each.getParent()) {
			if (each.getMenu() != null) {
				return each.getMenu();
			}
		}
		throw new IllegalStateException("What has the focus has no menu: " + display.getFocusControl());
	}

	/** Goes through menus by their labels, each of which is filled as when it is opened, and chooses the last one. */
	private void choose(Menu menu, List<String> path) {
		activate(workbenchShell());
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = item(menu, path.get(0));
		if (path.size() > 1) {
			choose(item.getMenu(), path.subList(1, path.size()));
		} else {
			Event event = new Event();
			event.widget = item;
			event.display = display;
			if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
			}
			// Later: what opens a dialog comes back only when that is closed.
			display.asyncExec(() -> item.notifyListeners(SWT.Selection, event));
		}
		display.asyncExec(() -> {
			if (!menu.isDisposed()) {
				menu.notifyListeners(SWT.Hide, new Event());
			}
		});
	}

	private static MenuItem item(Menu menu, String label) {
		List<String> labels = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			if (Eyes.plain(item.getText()).equals(label)) {
				if (!item.isEnabled()) {
					throw new IllegalStateException("Disabled in the menu: " + label);
				}
				return item;
			}
			labels.add(Eyes.plain(item.getText()));
		}
		throw new IllegalStateException("Not in the menu: " + label + ", but " + labels);
	}

	/** Presses the space bar on what has the keyboard; what does not have it yet is given it, and asked for again. */
	private void press(Control control) {
		if (display.getFocusControl() != control) {
			activate(control.getShell());
			throw new IllegalStateException(control.forceFocus() ? "Is given the keyboard" : "Does not take the keyboard");
		}
		awaited = true;
		Listener arrival = event -> awaited = false;
		control.addListener(SWT.KeyDown, arrival);
		key(" ");
	}

	/** What was posted has its turn before the next request; a window that is just closing may swallow a key. */
	private boolean hasArrived() {
		for (int turn = 0; turn < TURNS; turn++) {
			display.syncExec(() -> { });
			if (!awaited) {
				return true;
			}
			LockSupport.parkNanos(TURN_NS);
		}
		awaited = false;
		return false;
	}

	/** Presses keys as on a keyboard: names and letters with a plus between them, the modifiers first. */
	private void key(String keys) {
		activate(Eyes.front(display));
		List<Event> down = new ArrayList<>();
		String[] names = keys.length() == 1 ? new String[] {keys} : keys.split("\\+");
		if (keys.length() == 1 && Character.isUpperCase(keys.charAt(0))) {
			names = new String[] {"SHIFT", keys};
		}
		for (String name : names) {
			Event event = new Event();
			event.type = SWT.KeyDown;
			switch (name) {
				case "CTRL" -> event.keyCode = SWT.CTRL;
				case "SHIFT" -> event.keyCode = SWT.SHIFT;
				case "ALT" -> event.keyCode = SWT.ALT;
				case "F2" -> event.keyCode = SWT.F2;
				case "TAB" -> event.keyCode = SWT.TAB;
				case "END" -> event.keyCode = SWT.END;
				case "ENTER" -> event.keyCode = SWT.CR;
				case "ESC" -> event.keyCode = SWT.ESC;
				default -> event.character = Character.toLowerCase(name.charAt(0));
			}
			post(event);
			down.add(0, event);
		}
		for (Event event : down) {
			event.type = SWT.KeyUp;
			post(event);
		}
	}

	private void post(Event event) {
		if (!display.post(event)) {
			throw new IllegalStateException("Not posted: " + event);
		}
	}

	/** Without a window manager nobody else gives the keyboard to a window that has come up, or is left when another one is closed. */
	private void activate(Shell shell) {
		if (display.getActiveShell() != shell) {
			shell.forceActive();
		}
	}

	private void picture(String file) {
		Rectangle area = display.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {image.getImageData()};
			loader.save(file, SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
