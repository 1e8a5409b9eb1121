package org.chainscape.rules.evl;

import java.time.Duration;

/**
 * What a project's own rules may use up before they are stopped.
 *
 * @param perRule time for one rule, over all elements it looks at; also the time to read one file
 * @param overall time for all rules together
 * @param memory bytes a rule may allocate before it is looked at whether memory gets short, and again after so many more; the rule at
 *             work is
 *            stopped if it does
 * @param findings findings of one rule; a rule with more of them is stopped
 */
public record Limits(Duration perRule, Duration overall, long memory, int findings) {

	/** Characters of a text and entries of a collection a rule may make. */
	static final int LARGEST = 1_000_000;
	/** Bytes of a file of rules. */
	static final int FILE = 256 * 1024;
	/** Nested steps of a rule; about a fifth as many nested calls. */
	static final int DEPTH = 5_000;

	/**
	 * Checks the limits.
	 *
	 * @throws IllegalArgumentException if one of them is not positive
	 */
	public Limits {
		if (perRule.isNegative() || perRule.isZero() || overall.isNegative() || overall.isZero() || memory <= 0 || findings <= 0) {
			throw new IllegalArgumentException("Limits are positive: " + perRule + ", " + overall + ", " + memory + ", " + findings);
		}
	}

	/** {@return five seconds for a rule, thirty for all; a look at the memory every 128 megabytes; ten thousand findings} */
	public static Limits standard() {
		long memory = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8);
		return new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), memory, 10_000);
	}
}
