package org.chainscape.ui.calculations;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Observation;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Runs the calculations of a document in the background, a moment after the last request. Only the snapshot is taken in the user interface
 * thread, from which everything here is called.
 */
final class Recalculation {

	private static final int PAUSE_MS = 150;

	private record Task(Snapshot snapshot, Map<Observation, PrintedValue> assumptions) {
	}

	private final Display display;
	private final Consumer<Sheet> receiver;
	private final AtomicReference<Task> latest = new AtomicReference<>();
	private final Job job;
	private final Runnable start = this::start;
	private ChainDocument document;
	private Map<Observation, PrintedValue> assumptions = Map.of();
	private boolean pending;
	private volatile boolean stopped;

	Recalculation(Display display, Consumer<Sheet> receiver) {
		this.display = display;
		this.receiver = receiver;
		job = Job.createSystem(UiTexts.text("calc.job"), (ICoreRunnable) monitor -> run());
	}

	/** Asks for a run; several requests within a moment make one. */
	void request(ChainDocument wanted, Map<Observation, PrintedValue> wantedAssumptions) {
		document = wanted;
		assumptions = Map.copyOf(wantedAssumptions);
		pending = true;
		display.timerExec(PAUSE_MS, start);
	}

	/** Asks for a run now. */
	void requestNow(ChainDocument wanted, Map<Observation, PrintedValue> wantedAssumptions) {
		request(wanted, wantedAssumptions);
		display.timerExec(-1, start);
		start();
	}

	/** Gives up what has been asked for. */
	void cancel() {
		pending = false;
		latest.set(null);
		document = null;
		display.timerExec(-1, start);
	}

	void stop() {
		stopped = true;
		cancel();
	}

	private void start() {
		if (!stopped && pending && document != null) {
			pending = false;
			latest.set(new Task(Snapshot.of(document), assumptions));
			job.schedule();
		}
	}

	private void run() {
		Task task = latest.get();
		if (task == null) {
			return;
		}
		Sheet sheet = Sheet.of(task.snapshot(), task.assumptions(), UiTexts.language());
		display.asyncExec(() -> {
			if (!stopped && latest.get() == task) {
				receiver.accept(sheet);
			}
		});
	}
}
