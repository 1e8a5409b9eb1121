package org.chainscape.ui.launch;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The size of the first window in a new workspace: all of a laptop's screen and most of a larger one, because figures are wide. The
 * workbench gives every new window a small fixed size after its model is made, so the size is set in the moment the window is shown. Later
 * the workbench remembers what the user chose.
 */
public final class WindowSize {

	private static final int LARGEST_WIDTH = 1680;
	private static final int LARGEST_HEIGHT = 1050;
	private static final double PART = 0.96;

	/** Called once in a new workspace, before the first window is made. */
	@Execute
	public void watch() {
		Display display = Display.getCurrent();
		if (display != null) {
			display.addFilter(SWT.Show, new Listener() {
				@Override
				public void handleEvent(Event event) {
					if (event.widget instanceof Shell shell && (shell.getStyle() & SWT.RESIZE) != 0 && shell.getParent() == null) {
						display.removeFilter(SWT.Show, this);
						enlarge(shell);
					}
				}
			});
		}
	}

	private static void enlarge(Shell window) {
		Rectangle screen = window.getMonitor().getClientArea();
		int width = Math.min((int) (screen.width * PART), LARGEST_WIDTH);
		int height = Math.min((int) (screen.height * PART), LARGEST_HEIGHT);
		window.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
		window.setMaximized(screen.width <= LARGEST_WIDTH);
	}
}
