package org.chainscape.ui.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.health.StartTime;
import org.chainscape.ui.support.ReadOnlyInstallation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The application of the product: the workbench of the platform, with a workspace of its own that nobody is asked for, and a splash that
 * needs no native launcher. A workspace given with {@code -data} is used as it is. A second start for a workspace that is in use hands over
 * what it was asked to open and ends.
 */
public final class ChainscapeApplication implements IApplication {

	/** Id of the application of the platform this one starts. */
	private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";
	/** Name of the workspace in the home folder of the user. */
	private static final String WORKSPACE = "chainscape-workspace";
	/** Set by a native launcher that shows a splash itself. */
	private static final String NATIVE_SPLASH = "org.eclipse.equinox.launcher.splash.location";

	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		// Fonts are measured by AWT, beside SWT: without this AWT would open a display connection of its own.
		System.setProperty("java.awt.headless", "true");
		chooseWorkspace();
		if (handedOver()) {
			return EXIT_OK;
		}
		ReadOnlyInstallation.noteDown();
		LateBundles.watch();
		workbench = platformWorkbench();
		Splash splash = System.getProperty(NATIVE_SPLASH) == null ? Splash.open() : null;
		System.setProperty(StartTime.WORKBENCH, Long.toString(System.currentTimeMillis()));
		try {
			return Relaunch.after(workbench.start(context));
		} finally {
			if (splash != null) {
				splash.close();
			}
		}
	}

	@Override
	public void stop() {
		if (workbench != null) {
			workbench.stop();
		}
	}

	private static void chooseWorkspace() {
		Location location = Platform.getInstanceLocation();
		if (location == null || location.isSet()) {
			return;
		}
		Path workspace = Path.of(System.getProperty("user.home"), WORKSPACE);
		try {
			Files.createDirectories(workspace);
			location.set(workspace.toUri().toURL(), false);
		} catch (IOException | IllegalStateException e) {
			// The workbench then asks for a workspace.
			Problems.log(UiTexts.text("launch.workspace", workspace), e);
		}
	}

	/** Whether a studio that runs already has this workspace; it opens then what this start was asked to open. */
	private static boolean handedOver() {
		Location location = Platform.getInstanceLocation();
		if (location == null || !location.isSet()) {
			return false;
		}
		try {
			if (!location.isLocked()) {
				return false;
			}
			Path workspace = Path.of(new File(location.getURL().getPath()).getPath());
			new OpenRequests(workspace).leave(OpenRequests.paths(System.getProperty(Startup.OPEN)));
			return true;
		} catch (IOException e) {
			// The workbench then says that the workspace cannot be used, and asks for another one.
			Problems.log(UiTexts.text("launch.workspace", location.getURL()), e);
			return false;
		}
	}

	/** The application of the platform, by its registration, so that no internal class is named. */
	private static IApplication platformWorkbench() throws CoreException {
		IExtension extension = Platform.getExtensionRegistry().getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, WORKBENCH);
		IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}
}
