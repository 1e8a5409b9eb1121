package org.chainscape.ui.publish.preview;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.chainscape.ui.publish.PublishException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Does the last of several tasks in the background, one at a time: a newer task takes the place of one that waits and cancels the one that
 * runs. Answers come in the user interface thread, and only of the last task.
 */
public final class Latest {

	/** The family of its jobs, to wait for. */
	public static final Object FAMILY = new Object();

	private final Display display;
	private final AtomicReference<Task<?>> wanted = new AtomicReference<>();
	private final Job job;
	private volatile boolean stopped;

	/** Work in the background. */
	@FunctionalInterface
	public interface Work<T> {

		/**
		 * Does it.
		 *
		 * @param monitor may be cancelled
		 * @return the answer
		 * @throws PublishException if it cannot be done
		 * @throws CancellationException if it was cancelled
		 */
		T run(IProgressMonitor monitor) throws PublishException;
	}

	private record Task<T>(Work<T> work, Consumer<T> done, Consumer<String> failed) {

		Runnable run(IProgressMonitor monitor) {
			try {
				T answer = work.run(monitor);
				return () -> done.accept(answer);
			} catch (PublishException e) {
				return () -> failed.accept(e.getMessage());
			}
		}
	}

	/**
	 * A worker without a task.
	 *
	 * @param display where the answers go
	 * @param name name of its job
	 */
	public Latest(Display display, String name) {
		this.display = display;
		job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return work(monitor);
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/**
	 * Asks for something; what was asked before is forgotten.
	 *
	 * @param work done in the background
	 * @param done is given the answer
	 * @param failed is given the sentence of a problem
	 * @param delay milliseconds to wait for a newer task
	 */
	public <T> void request(Work<T> work, Consumer<T> done, Consumer<String> failed, int delay) {
		if (!stopped) {
			wanted.set(new Task<>(work, done, failed));
			job.cancel();
			job.schedule(delay);
		}
	}

	/** Forgets what was asked. */
	public void cancel() {
		wanted.set(null);
		job.cancel();
	}

	/** Ends it for good. */
	public void stop() {
		stopped = true;
		cancel();
	}

	/** {@return whether something was asked and not yet answered} */
	public boolean isBusy() {
		return wanted.get() != null;
	}

	private IStatus work(IProgressMonitor monitor) {
		Task<?> task = wanted.get();
		if (task == null) {
			return Status.OK_STATUS;
		}
		try {
			Runnable answer = task.run(monitor);
			display.asyncExec(() -> {
				if (!stopped && wanted.compareAndSet(task, null)) {
					answer.run();
				}
			});
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			// Something newer is wanted, or nothing any more.
			return Status.CANCEL_STATUS;
		}
	}
}
