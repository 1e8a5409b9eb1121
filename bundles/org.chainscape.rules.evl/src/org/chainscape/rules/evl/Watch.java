package org.chainscape.rules.evl;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.chainscape.validation.OwnRules;

/** Lets files of rules run on threads of their own and stops what takes too much. Used by one thread. */
final class Watch {

	private static final String NAME = "chainscape-own-rules";
	private static final String GIVEN_UP = NAME + "-given-up";
	/** Deep enough for the nesting that is allowed. */
	private static final long STACK = 128L << 20;
	private static final long LOOK_EVERY = 10;
	/** Time to come to the next step after being told to stop. */
	private static final Duration GRACE = Duration.ofMillis(1_500);
	/** Time to read a file, which takes long only if there is something wrong with it. */
	private static final Duration READING = Duration.ofSeconds(5);
	/** How much longer than the time at work a rule may take. */
	private static final int WAITING = 6;
	private static final ThreadMXBean PROCESSORS = ManagementFactory.getThreadMXBean();
	/** Threads that cannot be stopped and may go on at one time, in the whole program. */
	private static final int LOST_THREADS = 3;

	private final Limits limits;
	private final BooleanSupplier cancelled;
	private final long end;
	private Thread thread;
	private Object timedWork;
	private long spentBefore;
	private Object countedWork;
	private long countedFrom;
	private boolean complete = true;

	Watch(Limits limits, BooleanSupplier cancelled) {
		this.limits = limits;
		this.cancelled = cancelled;
		this.end = System.nanoTime() + limits.overall().toNanos();
	}

	/** Whether everything so far has come to its end. */
	boolean isComplete() {
		return complete;
	}

	/**
	 * Runs the rules of a file.
	 *
	 * @return whether it came to its end; if not, the thread goes on for itself, and further rules need a new run
	 */
	boolean run(FileRun run, Report report) throws InterruptedException {
		if (lostThreads() >= LOST_THREADS) {
			complete = false;
			report.problem(run, run.stopped(null, UserRuleProblem.Reason.of(OwnRules.Reason.STUCK, "")));
			report.done(run);
			return true;
		}
		thread = new Thread(null, run, NAME, STACK);
		thread.setDaemon(true);
		thread.setPriority(Thread.NORM_PRIORITY - 1);
		thread.start();
		boolean over = false;
		try {
			over = watch(run, report);
		} finally {
			if (!over) {
				giveUp(run, report);
			}
		}
		return over;
	}

	private boolean watch(FileRun run, Report report) throws InterruptedException {
		Deadline deadline = null;
		while (!report.await(run, LOOK_EVERY)) {
			Guard guard = run.guard();
			Object work = guard.work();
			look(guard, work);
			if (guard.reason() == null || work == null) {
				deadline = null;
			} else if (deadline == null || deadline.work() != work) {
				deadline = new Deadline(work, spent(), System.nanoTime());
			} else if (spent() - deadline.spent() > GRACE.toNanos() || System.nanoTime() - deadline.told() > WAITING * GRACE.toNanos()) {
				return false;
			}
			if (!thread.isAlive()) {
				return report.await(run, LOOK_EVERY);
			}
		}
		complete &= run.guard().reason() == null;
		return true;
	}

	/**
	 * When a work was told to stop.
	 *
	 * @param work the work
	 * @param spent the time its thread had been at work
	 * @param told the time
	 */
	private record Deadline(Object work, long spent, long told) {
	}

	/** Nanoseconds the thread has been at work; that it waits for a busy machine or for memory does not count. */
	private long spent() {
		return PROCESSORS.isThreadCpuTimeSupported() ? PROCESSORS.getThreadCpuTime(thread.getId()) : System.nanoTime();
	}

	private void look(Guard guard, Object work) {
		if (cancelled.getAsBoolean()) {
			complete = false;
			guard.stopForGood(UserRuleProblem.Reason.of(OwnRules.Reason.OVERALL, ""));
		} else if (System.nanoTime() > end) {
			complete = false;
			guard.stopForGood(UserRuleProblem.Reason.of(OwnRules.Reason.OVERALL, ""));
		} else if (takesTooLong(guard, work)) {
			stop(guard, work, OwnRules.Reason.TIME, seconds(limits.perRule()));
		} else if (takesTooMuch(work)) {
			stop(guard, work, OwnRules.Reason.MEMORY, "");
		}
	}

	private void stop(Guard guard, Object work, OwnRules.Reason word, String detail) {
		complete = false;
		guard.stop(work, UserRuleProblem.Reason.of(word, detail));
	}

	/** Time at work counts, so that a busy machine stops no rule; only much more time than that counts whatever it was spent on. */
	private boolean takesTooLong(Guard guard, Object work) {
		long spent = spent();
		if (work != timedWork) {
			timedWork = work;
			spentBefore = spent;
		}
		long limit = work instanceof FileRun.Work known && known.isReading() ? READING.toNanos() : limits.perRule().toNanos();
		return spent - spentBefore > limit || work != null && System.nanoTime() - guard.since() > WAITING * limit;
	}

	private boolean takesTooMuch(Object work) {
		long allocated = Memory.allocated(thread);
		if (work != countedWork) {
			countedWork = work;
			countedFrom = allocated;
		}
		if (allocated - countedFrom < limits.memory() || Memory.isAmple()) {
			return false;
		}
		countedFrom = allocated;
		return Memory.isShort();
	}

	private void giveUp(FileRun run, Report report) {
		complete = false;
		thread.setName(GIVEN_UP);
		thread.setPriority(Thread.MIN_PRIORITY);
		run.guard().stopForGood(UserRuleProblem.Reason.of(OwnRules.Reason.STUCK, ""));
		report.problem(run, run.stopped(run.guard().work(), UserRuleProblem.Reason.of(OwnRules.Reason.STUCK, "")));
		report.done(run);
	}

	private static long lostThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(other -> other.getName().equals(GIVEN_UP)).count();
	}

	private static String seconds(Duration time) {
		return time.toMillis() % 1000 == 0 ? Long.toString(time.toSeconds()) : Double.toString(time.toMillis() / 1000.0);
	}
}
