package org.chainscape.validation;

import java.util.regex.Pattern;

/**
 * What is known of a rule without running it. Title, message and explanation in both languages are texts of {@link RuleTexts} under the id.
 *
 * @param id stable id such as {@code identity.duplicate-company}; starts with the word of the category; never reused for another meaning. A
 *            project's own rules have a part more: {@code user.naming.has-unit}, after the file and the constraint
 * @param severity how grave a violation is unless a user decides otherwise
 * @param mode when the rule is checked
 */
public record RuleInfo(String id, Severity severity, RuleMode mode) {

	private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";
	/** Words of a user may be of any script; capital letters are none. */
	private static final String USER_WORDS = "[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+(-[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+)*";
	private static final Pattern ID = Pattern.compile("user\\." + USER_WORDS + "\\." + USER_WORDS + "|(?!user\\.)[a-z]+\\." + WORDS);

	/**
	 * Checks the id.
	 *
	 * @throws IllegalArgumentException if the id is not of the form category.words-with-dashes, or there is no such category
	 */
	public RuleInfo {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("Not a rule id: " + id);
		}
		categoryOf(id);
	}

	/** {@return the category, from the id} */
	public Category category() {
		return categoryOf(id);
	}

	private static Category categoryOf(String id) {
		String word = id.substring(0, id.indexOf('.'));
		for (Category category : Category.values()) {
			if (category.word().equals(word)) {
				return category;
			}
		}
		throw new IllegalArgumentException("No category of rules: " + word);
	}
}
