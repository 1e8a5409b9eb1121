package org.chainscape.ui.publish;

import java.util.concurrent.CancellationException;

import org.chainscape.report.ReportProgress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor of the platform how far a report is, and lets it stop the report. */
public final class Steps implements ReportProgress {

	private static final int WHOLE = 1000;

	private final IProgressMonitor monitor;
	private final int parts;
	private int part;
	private int told;

	/**
	 * Steps of one file, or of several that follow one another.
	 *
	 * @param monitor the monitor; its task begins here
	 * @param name name of the task
	 * @param parts how many files there are, at least 1
	 */
	public Steps(IProgressMonitor monitor, String name, int parts) {
		this.monitor = monitor;
		this.parts = parts;
		monitor.beginTask(name, WHOLE);
	}

	/** The next file begins. */
	public void next() {
		part++;
	}

	@Override
	public void step(String what, int done, int total) {
		check();
		monitor.subTask(what == null ? "" : what);
		double share = (part + (total <= 0 ? 0 : Math.min(1, done / (double) total))) / parts;
		int reached = (int) (share * WHOLE);
		if (reached > told) {
			monitor.worked(reached - told);
			told = reached;
		}
	}

	/**
	 * Stops if somebody has cancelled.
	 *
	 * @throws CancellationException if somebody has
	 */
	public void check() {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}
}
