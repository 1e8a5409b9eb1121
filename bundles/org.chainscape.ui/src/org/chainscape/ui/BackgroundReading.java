package org.chainscape.ui;

import org.chainscape.diagram.session.Opening;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The manners of jobs that read chain files beside the editors: one at a time, so that the memory for one more document is enough, and
 * after those a person waits for.
 */
public final class BackgroundReading {

	private static final ISchedulingRule ONE_AT_A_TIME = new OneAtATime();

	private BackgroundReading() {
	}

	/** {@return the rule of jobs that read chain files in the background} */
	public static ISchedulingRule rule() {
		return ONE_AT_A_TIME;
	}

	/**
	 * Waits until no editor is reading its file.
	 *
	 * @param monitor progress of the job that waits
	 * @return whether the job shall go on; false if it was cancelled
	 */
	public static boolean letEditorsGoFirst(IProgressMonitor monitor) {
		try {
			Job.getJobManager().join(Opening.FAMILY, monitor);
			return !monitor.isCanceled();
		} catch (OperationCanceledException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Conflicts with nothing but itself. */
	private static final class OneAtATime implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}
}
