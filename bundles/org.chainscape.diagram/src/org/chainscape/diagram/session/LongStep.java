package org.chainscape.diagram.session;

import org.chainscape.diagram.operation.Pauses;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps the window alive while a step of the history changes very much. After a moment a small window says so; it keeps other input away
 * from the document, and what can be stopped can be stopped there.
 */
public final class LongStep implements Pauses {

	private static final String KEY = LongStep.class.getName();
	private static final long PATIENCE_NS = 300_000_000;
	private static final long WORK_NS = 60_000_000;
	private static final long TURN_NS = 30_000_000;

	private final Shell parent;
	private final Runnable afterwards;
	private Waiting waiting;
	private long worked;

	private LongStep(Shell parent, Runnable afterwards) {
		this.parent = parent;
		this.afterwards = afterwards;
	}

	/**
	 * Watches over the steps of a document.
	 *
	 * @param session the document
	 * @param findings its checks, which rest meanwhile
	 * @param parent what the small window belongs to when no other is active
	 */
	public static void watch(EditSession session, LiveFindings findings, Shell parent) {
		findings.restWhile(session.history()::isPausing);
		session.history().pauses(new LongStep(parent, findings::request));
	}

	/**
	 * Whether a step of any document waits for events. Work in slices that goes through a document is to wait, too.
	 *
	 * @param display the display
	 * @return true if the document is between two states
	 */
	public static boolean isUnderWay(Display display) {
		return display.getData(KEY) != null;
	}

	@Override
	public boolean goOn(long since, boolean stoppable) {
		long now = System.nanoTime();
		if (now - since < PATIENCE_NS || now - worked < WORK_NS || parent.isDisposed()) {
			return true;
		}
		Display display = parent.getDisplay();
		display.setData(KEY, this);
		try {
			if (waiting == null) {
				Shell active = display.getActiveShell();
				waiting = new Waiting(active == null ? parent : active);
				waiting.show(stoppable);
			}
			while (display.readAndDispatch() && System.nanoTime() - now < TURN_NS) {
				// Whoever came in has had a turn.
			}
		} finally {
			display.setData(KEY, null);
		}
		worked = System.nanoTime();
		return !stoppable || !waiting.getProgressMonitor().isCanceled();
	}

	@Override
	public void ended() {
		if (waiting != null) {
			Waiting over = waiting;
			waiting = null;
			over.end();
			afterwards.run();
		}
	}

	/** The small window; it stays until the step is done. */
	private static final class Waiting extends ProgressMonitorDialog {

		private boolean over;

		Waiting(Shell parent) {
			super(parent);
			setBlockOnOpen(false);
		}

		void show(boolean stoppable) {
			setCancelable(stoppable);
			open();
			getProgressMonitor().beginTask(DiagramTexts.get("step.long"), IProgressMonitor.UNKNOWN);
		}

		void end() {
			over = true;
			close();
		}

		@Override
		public boolean close() {
			return over && super.close();
		}
	}
}
