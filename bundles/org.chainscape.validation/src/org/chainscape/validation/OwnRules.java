package org.chainscape.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Rules that a project writes for itself, as far as they are known here: findings of them have ids such as {@code user.naming.has-unit}
 * and the
 * message as their only argument; what goes wrong with the rules themselves is found by the rules named here.
 */
public final class OwnRules {

	/** First part of the ids of a project's own rules. */
	public static final String PREFIX = "user.";
	/** A file of rules, or a part of it, cannot be understood. */
	public static final RuleInfo BROKEN = new RuleInfo("rules.user-broken", Severity.ERROR, RuleMode.BATCH);
	/** A rule failed while it looked at an element. */
	public static final RuleInfo FAILED = new RuleInfo("rules.user-failed", Severity.WARNING, RuleMode.BATCH);
	/** A rule took too much time or memory and was stopped. */
	public static final RuleInfo STOPPED = new RuleInfo("rules.user-stopped", Severity.ERROR, RuleMode.BATCH);

	/** Why something is wrong with a project's own rule. */
	public enum Reason {
		/** Calls are nested too deep. */
		DEEP,
		/** Something is used that rules may not use. */
		FORBIDDEN,
		/** Something is imported that cannot be. */
		IMPORT,
		/** A text or collection is too large. */
		LARGE,
		/** There are too many findings. */
		MANY,
		/** Memory gets short. */
		MEMORY,
		/** A value is missing. */
		NULL,
		/** What the engine says. */
		OTHER,
		/** The time for all rules is up. */
		OVERALL,
		/** The file is too large. */
		OVERSIZE,
		/** There is no such feature. */
		PROPERTY,
		/** Something was to be changed. */
		READONLY,
		/** There is no such severity. */
		SEVERITY,
		/** It could not be stopped. */
		STUCK,
		/** The time for the rule is up. */
		TIME,
		/** There is no such kind of element. */
		TYPE,
		/** The file cannot be understood. */
		UNEXPECTED,
		/** The file cannot be read. */
		UNREADABLE;

		/** {@return the sentence, as an argument of a finding} */
		public TextKey text() {
			return new TextKey("user.reason." + name().toLowerCase(Locale.ROOT));
		}
	}

	private OwnRules() {
	}

	/** {@return the rules about a project's own rules, sorted by id} */
	public static List<RuleInfo> problems() {
		return List.of(BROKEN, FAILED, STOPPED);
	}

	/**
	 * Whether a rule is one a project has written.
	 *
	 * @param ruleId id of a rule
	 * @return whether it is
	 */
	public static boolean isOwn(String ruleId) {
		return ruleId.startsWith(PREFIX);
	}

	/**
	 * A finding that no {@link Rule} of the product made.
	 *
	 * @param rule the rule
	 * @param severity how grave it is
	 * @param elementId id of the element
	 * @param arguments values of the message: texts, numbers, elements, {@link TextKey}s
	 * @return the finding
	 */
	public static Finding finding(RuleInfo rule, Severity severity, String elementId, Object... arguments) {
		return new Finding(rule.id(), severity, elementId, List.of(), Stream.of(arguments).map(Arguments::encode).toList());
	}
}
