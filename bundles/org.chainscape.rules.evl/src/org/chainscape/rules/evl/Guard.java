package org.chainscape.rules.evl;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.control.ExecutionController;

/**
 * Tells a running rule to stop. One thread runs rules, one piece of work after the other; another one watches and decides. The engine
 * asks before
 * each step, and so do operations that may take long.
 */
final class Guard implements ExecutionController {

	/** A step that may not be gone, because the rule is to stop. Not to be caught by what the engine catches, so no exception. */
	static final class Stopped extends Error {

		private static final long serialVersionUID = 1L;

		Stopped() {
			super("stopped", null, false, false);
		}
	}

	private volatile UserRuleProblem.Reason reason;
	private volatile boolean forGood;
	private Object work;
	private long since;

	/**
	 * Begins a piece of work.
	 *
	 * @return whether it may begin
	 */
	synchronized boolean begin(Object begun) {
		work = begun;
		since = System.nanoTime();
		if (!forGood) {
			reason = null;
		}
		return !forGood;
	}

	/** Ends the work: {@code null} if it was not stopped. */
	synchronized UserRuleProblem.Reason end() {
		work = null;
		return reason;
	}

	/** Stops the work if it is still going on. */
	synchronized void stop(Object stopped, UserRuleProblem.Reason why) {
		if (work == stopped && reason == null) {
			reason = why;
		}
	}

	/** Stops the work and everything after it. */
	synchronized void stopForGood(UserRuleProblem.Reason why) {
		forGood = true;
		if (reason == null) {
			reason = why;
		}
	}

	/** {@return the present work, or {@code null}} */
	synchronized Object work() {
		return work;
	}

	/** {@return when the present work began, as {@link System#nanoTime()}} */
	synchronized long since() {
		return since;
	}

	UserRuleProblem.Reason reason() {
		return reason;
	}

	/** To be asked by operations that may take long. */
	void check() {
		if (reason != null) {
			throw new Stopped();
		}
	}

	@Override
	public void control(ModuleElement element, IEolContext context) {
		// isTerminated has been asked just before
	}

	@Override
	public boolean isTerminated() {
		return reason != null;
	}

	@Override
	public void done(ModuleElement element, IEolContext context) {
		// nothing is kept per step
	}

	@Override
	public void report(IEolContext context) {
		// nothing to tell
	}

	@Override
	public void dispose() {
		// nothing is held
	}
}
