package org.chainscape.validation;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Keeps a rule that fails from stopping all others: that it failed, and where, is a finding of its own. */
final class RuleBoundary {

	/** A rule could not look at something. */
	static final RuleInfo FAILED = new RuleInfo("rules.rule-failed", Severity.WARNING, RuleMode.LIVE);

	private RuleBoundary() {
	}

	/** Has a rule look at something; what it finds is given to the consumer, or that it failed at an element. */
	static void run(RuleInfo rule, EObject element, Consumer<Located> found, Consumer<FindingSink> check) {
		try {
			check.accept(Located.sink(rule, found));
		} catch (RuntimeException failure) {
			String where = Stream.of(failure.getStackTrace()).findFirst().map(frame -> " @ " + frame).orElse("");
			Located.sink(FAILED, found).report(element, rule.id(), failure + where);
		}
	}
}
