package org.chainscape.ui.imports;

import org.chainscape.tabular.load.ImportProgress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor of the platform how far an import is, and lets it stop the import. */
public final class MonitorProgress implements ImportProgress {

	private final IProgressMonitor monitor;

	/**
	 * A progress.
	 *
	 * @param monitor the monitor; its task begins here
	 */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
		monitor.beginTask(ImportTexts.text("trial.running"), IProgressMonitor.UNKNOWN);
	}

	@Override
	public void reading(String file, String sheet, int rows) {
		monitor.subTask(ImportTexts.text("trial.rows", sheet.isEmpty() ? file : file + " › " + sheet, ImportTexts.count(rows)));
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
