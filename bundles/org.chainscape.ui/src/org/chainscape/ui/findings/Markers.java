package org.chainscape.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.markers.ChainValidationListener;
import org.chainscape.ui.markers.FindingMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Reads the markers of findings of the whole workspace in the background, when there are others; many changes in a row are read once. */
final class Markers implements IResourceChangeListener {

	/** The family of the job that reads, to wait for. */
	static final Object FAMILY = new Object();

	private static final long DELAY_MS = 80;

	private final Display display;
	private final Consumer<List<Row>> receiver;
	private final Job job;
	/** Also a check that begins, or finds nothing, is worth telling. */
	private final IJobChangeListener checks = new JobChangeAdapter() {
		@Override
		public void scheduled(IJobChangeEvent event) {
			done(event);
		}

		@Override
		public void done(IJobChangeEvent event) {
			if (event.getJob().belongsTo(ChainValidationListener.FAMILY)) {
				job.schedule(DELAY_MS);
			}
		}
	};
	private volatile boolean stopped;

	/** @param receiver is given the rows, in the user interface thread */
	Markers(Display display, Consumer<List<Row>> receiver) {
		this.display = display;
		this.receiver = receiver;
		job = new Job(UiTexts.text("findings.read")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return read();
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		Job.getJobManager().addJobChangeListener(checks);
		job.schedule();
	}

	void stop() {
		stopped = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		Job.getJobManager().removeJobChangeListener(checks);
		job.cancel();
	}

	/** {@return whether files are still being checked, so that it is too early to say that nothing is wrong} */
	boolean isChecking() {
		return Job.getJobManager().find(ChainValidationListener.FAMILY).length > 0;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0) {
			job.schedule(DELAY_MS);
		}
	}

	private IStatus read() {
		List<Row> rows = new ArrayList<>();
		try {
			for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
				Row row = Row.of(marker);
				if (row != null) {
					rows.add(row);
				}
			}
		} catch (CoreException e) {
			Problems.log(UiTexts.text("findings.read"), e);
		}
		if (!stopped && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!stopped) {
					receiver.accept(rows);
				}
			});
		}
		return Status.OK_STATUS;
	}
}
