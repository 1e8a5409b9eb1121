package org.chainscape.ui.tests.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the display again and again for an answer, and remembers how long that took at most, and how much the thread of the display worked
 * meanwhile. The work does not depend on what else the machine does.
 */
final class Watchdog implements AutoCloseable {

	private static final long PAUSE_MS = 5;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final long watched;
	private final Thread thread = new Thread(this::watch, "watchdog of the user interface");
	private long since = System.nanoTime();
	private long workSince;
	private Held longest = new Held(0, 0);
	private volatile boolean stopped;

	/**
	 * How long a display gave no answer.
	 *
	 * @param waited the time a person would have waited, in nanoseconds
	 * @param worked how long its thread worked in that time, in nanoseconds
	 */
	record Held(long waited, long worked) {
	}

	/** @param display a display of the thread that makes the watchdog */
	Watchdog(Display display) {
		this.display = display;
		watched = Thread.currentThread().getId();
		workSince = threads.getThreadCpuTime(watched);
		thread.setDaemon(true);
		thread.start();
	}

	/** {@return the longest there was since this was last asked, the wait and the work each by itself} */
	synchronized Held longest() {
		Held answer = longest;
		forget();
		return answer;
	}

	/** What has been until now does not count. */
	synchronized void forget() {
		since = System.nanoTime();
		workSince = threads.getThreadCpuTime(watched);
		longest = new Held(0, 0);
	}

	private void watch() {
		try {
			while (!stopped) {
				CountDownLatch answered = new CountDownLatch(1);
				long asked = System.nanoTime();
				long worked = threads.getThreadCpuTime(watched);
				display.asyncExec(answered::countDown);
				boolean done = false;
				while (!stopped && !done) {
					done = answered.await(PAUSE_MS, TimeUnit.MILLISECONDS);
					remember(asked, worked);
				}
				Thread.sleep(PAUSE_MS);
			}
		} catch (InterruptedException | SWTException e) {
			// The test has ended, or the display.
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void remember(long asked, long worked) {
		longest = new Held(Math.max(longest.waited(), System.nanoTime() - Math.max(asked, since)),
				Math.max(longest.worked(), threads.getThreadCpuTime(watched) - Math.max(worked, workSince)));
	}

	@Override
	public void close() {
		stopped = true;
		thread.interrupt();
	}
}
