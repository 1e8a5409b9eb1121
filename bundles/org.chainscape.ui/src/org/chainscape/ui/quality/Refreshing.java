package org.chainscape.ui.quality;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.chainscape.analysis.QualityCheck;
import org.chainscape.analysis.QualityReport;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/**
 * Assesses a chain in the background when nobody has changed it for a moment. Of a document that is being edited a copy is taken in the
 * user interface thread; the larger the document, the longer it waits before the next one, so that copies never take more than a small
 * part of the time.
 */
final class Refreshing {

	private static final int PAUSE_MS = 600;
	/** So many times as long as a copy takes is waited before the next one. */
	private static final int PATIENCE = 30;
	private static final int LONGEST_MS = 5_000;
	private static final long MS = 1_000_000;

	private record Task(ChainDocument document, Path file) {
	}

	private final Display display;
	private final Consumer<QualityReport> receiver;
	private final QualityCheck check = new QualityCheck();
	private final AtomicReference<Task> latest = new AtomicReference<>();
	private final Job job;
	private final Runnable start = this::start;
	private OpenChain chain = OpenChain.NONE;
	private int pause = PAUSE_MS;
	private volatile boolean stopped;

	Refreshing(Display display, Consumer<QualityReport> receiver) {
		this.display = display;
		this.receiver = receiver;
		job = Job.createSystem(UiTexts.text("quality.job"), (ICoreRunnable) monitor -> run());
		job.setPriority(Job.DECORATE);
	}

	/** Asks for another chain, at once. */
	void show(OpenChain wanted) {
		latest.set(null);
		chain = wanted;
		display.timerExec(-1, start);
		start();
	}

	/** Asks again after a change; several requests within a moment make one. */
	void request() {
		if (!stopped && chain.document() != null) {
			display.timerExec(pause, start);
		}
	}

	void stop() {
		stopped = true;
		latest.set(null);
		display.timerExec(-1, start);
	}

	private void start() {
		if (stopped || chain.document() == null) {
			return;
		}
		long before = System.nanoTime();
		// A document that is only read is changed by nobody.
		ChainDocument copy = chain.editor() == null ? chain.document() : EcoreUtil.copy(chain.document());
		// One slow copy, such as the first, says little.
		pause = (int) Math.min(LONGEST_MS, Math.max(PAUSE_MS, PATIENCE * (System.nanoTime() - before) / MS));
		Path file = chain.file() == null || chain.file().getLocation() == null ? null : chain.file().getLocation().toFile().toPath();
		latest.set(new Task(copy, file));
		job.schedule();
	}

	private void run() {
		Task task = latest.get();
		if (task == null) {
			return;
		}
		QualityReport report = check.assess(task.document(), task.file(), Optional.empty(), UiTexts.language());
		display.asyncExec(() -> {
			if (!stopped && latest.get() == task) {
				receiver.accept(report);
			}
		});
	}
}
