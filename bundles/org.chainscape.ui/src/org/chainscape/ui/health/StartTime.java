package org.chainscape.ui.health;

import java.lang.management.ManagementFactory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;

/** How long it took from the start of Java until the window could be used, in the log of the workspace. */
public final class StartTime {

	/** Set by the application: when the workbench was begun, in milliseconds since 1970. */
	public static final String WORKBENCH = "chainscape.workbench.begun";

	private StartTime() {
	}

	/**
	 * Notes the time once the events of the start are through.
	 *
	 * @param workbench the workbench, whose windows are open
	 */
	public static void note(IWorkbench workbench) {
		workbench.getDisplay().asyncExec(() -> {
			long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
			long usable = System.currentTimeMillis() - begun;
			long before = Long.getLong(WORKBENCH, begun) - begun;
			ILog.of(StartTime.class).info(HealthTexts.get("start.usable", Long.toString(usable), Long.toString(before)));
		});
	}
}
