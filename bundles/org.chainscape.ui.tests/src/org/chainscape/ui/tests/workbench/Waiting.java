package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Waits for conditions while the user interface stays alive. */
final class Waiting {

	/** Far more than anything here takes; only a test that fails waits so long. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int OFTEN_MS = 20;

	private Waiting() {
	}

	static void until(BooleanSupplier condition, String what) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			if (!display.readAndDispatch()) {
				display.timerExec(OFTEN_MS, display::wake);
				display.sleep();
			}
		}
	}

	/**
	 * Does something in a dialog that is about to be opened and keeps its caller waiting.
	 *
	 * @param work is given each window besides the first again and again until it says that it is done
	 * @return whether it was done
	 */
	static BooleanSupplier inDialog(Function<Shell, Boolean> work) {
		boolean[] done = {false};
		long end = System.nanoTime() + PATIENCE.toNanos();
		Display display = Display.getCurrent();
		display.timerExec(OFTEN_MS, new Runnable() {
			@Override
			public void run() {
				done[0] = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
					.anyMatch(work::apply);
				if (!done[0] && System.nanoTime() < end) {
					display.timerExec(OFTEN_MS, this);
				}
			}
		});
		return () -> done[0];
	}
}
