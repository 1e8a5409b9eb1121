package org.chainscape.rules.evl;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.validation.Finding;

/** Collects what runs hand over. A run that was given up is not listened to any more. */
final class Report {

	private final RunLog log = new RunLog();
	private final List<UserRule> rules = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<UserRuleProblem> problems = new ArrayList<>();
	private final Set<FileRun> over = new HashSet<>();

	PrintStream log() {
		return log.stream();
	}

	synchronized void read(FileRun run, List<UserRule> known, List<UserRuleProblem> faults) {
		if (!over.contains(run)) {
			rules.addAll(known);
			problems.addAll(faults);
		}
	}

	synchronized void found(FileRun run, List<Finding> found) {
		if (!over.contains(run)) {
			findings.addAll(found);
		}
	}

	synchronized void problem(FileRun run, UserRuleProblem problem) {
		if (!over.contains(run)) {
			problems.add(problem);
		}
	}

	/** Notes that a run has come to its end, or was given up. */
	synchronized void done(FileRun run) {
		over.add(run);
		notifyAll();
	}

	/**
	 * Waits a little for a run.
	 *
	 * @return whether it is over
	 */
	synchronized boolean await(FileRun run, long millis) throws InterruptedException {
		if (!over.contains(run)) {
			wait(millis);
		}
		return over.contains(run);
	}

	synchronized UserRulesResult result(boolean complete, String documentId) {
		return new UserRulesResult(rules, findings, problems, log.text(), complete, documentId);
	}
}
