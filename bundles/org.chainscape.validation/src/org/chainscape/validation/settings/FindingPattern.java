package org.chainscape.validation.settings;

import java.util.List;
import java.util.Objects;

/**
 * Which findings a suppression is about.
 *
 * @param rule id of the rule
 * @param element id of the element
 * @param related ids of the other elements, sorted; {@code null} for any
 * @param details labels of the metamodel the finding speaks of, sorted; {@code null} for any
 */
public record FindingPattern(String rule, String element, List<String> related, List<String> details) {

	/** Sorts the lists. */
	public FindingPattern {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(element);
		related = related == null ? null : related.stream().sorted().toList();
		details = details == null ? null : details.stream().sorted().toList();
	}

	/**
	 * The pattern for one finding among those of its rule at its element.
	 *
	 * @param key key of the finding
	 * @return a pattern that names the other elements and the details, as far as there are any
	 */
	public static FindingPattern of(FindingKey key) {
		return new FindingPattern(key.rule(), key.element(), key.related().isEmpty() ? null : key.related(),
			key.details().isEmpty() ? null : key.details());
	}

	/**
	 * The pattern for everything a rule finds at an element, now and later.
	 *
	 * @param rule id of the rule
	 * @param element id of the element
	 * @return the pattern
	 */
	public static FindingPattern all(String rule, String element) {
		return new FindingPattern(rule, element, null, null);
	}

	/**
	 * Whether a finding is meant.
	 *
	 * @param key key of the finding
	 * @return true if it is
	 */
	public boolean matches(FindingKey key) {
		return rule.equals(key.rule()) && element.equals(key.element()) && (related == null || related.equals(key.related()))
			&& (details == null || details.equals(key.details()));
	}
}
