package org.chainscape.ui.launch;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The picture shown from the first moment until the first window of the workbench appears. */
final class Splash {

	private static final String NO_SPLASH = "-nosplash";

	private final Shell shell;
	private final Image image;
	private final Listener closer = event -> {
		if (event.widget instanceof Shell && event.widget != shell()) {
			close();
		}
	};

	private Splash(Display display, ImageDescriptor picture) {
		image = picture.createImage(display);
		shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setBackgroundImage(image);
		Rectangle size = image.getBounds();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width, size.height);
	}

	/** Opens the splash; null where it is not wanted or there is no picture. */
	static Splash open() {
		for (String argument : Platform.getCommandLineArgs()) {
			if (NO_SPLASH.equalsIgnoreCase(argument)) {
				return null;
			}
		}
		ImageDescriptor picture = ResourceLocator.imageDescriptorFromBundle("org.chainscape.ui", "splash.png").orElse(null);
		if (picture == null) {
			return null;
		}
		Display display = PlatformUI.createDisplay();
		Splash splash = new Splash(display, picture);
		splash.shell.open();
		while (display.readAndDispatch()) {
			// until it is painted
		}
		display.addFilter(SWT.Show, splash.closer);
		return splash;
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.getDisplay().removeFilter(SWT.Show, closer);
			shell.dispose();
			image.dispose();
		}
	}

	private Shell shell() {
		return shell;
	}
}
