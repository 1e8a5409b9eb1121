package org.chainscape.diagram;

import java.util.function.Consumer;

import org.chainscape.validation.settings.SettingsFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Notices changes of settings files of the workspace. */
final class SettingsWatch implements IResourceChangeListener {

	private final Consumer<Runnable> userInterface;
	private final Runnable changed;

	/**
	 * Prepares the watch.
	 *
	 * @param userInterface runs code later in the user interface thread
	 * @param changed run there after any settings file has come, changed or gone
	 */
	SettingsWatch(Consumer<Runnable> userInterface, Runnable changed) {
		this.userInterface = userInterface;
		this.changed = changed;
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean[] found = {false};
		try {
			event.getDelta().accept(delta -> {
				found[0] |= isSettings(delta);
				return !found[0];
			});
		} catch (CoreException e) {
			ILog.of(SettingsWatch.class).log(e.getStatus());
		}
		if (found[0]) {
			userInterface.accept(changed);
		}
	}

	/** New markers at a settings file are no change of the settings. */
	private static boolean isSettings(IResourceDelta delta) {
		return SettingsFile.NAME.equals(delta.getResource().getName())
				&& (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0);
	}
}
