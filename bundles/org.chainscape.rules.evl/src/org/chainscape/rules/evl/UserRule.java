package org.chainscape.rules.evl;

import java.nio.file.Path;

import org.chainscape.model.text.Language;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;

/**
 * A rule that a project has written for itself.
 *
 * @param id such as {@code user.naming.has-unit}: after the file and the constraint, in small letters
 * @param severity how grave a finding is unless the project's settings decide otherwise
 * @param file the file
 * @param line line in the file from 1
 * @param words what the author says of the rule
 */
public record UserRule(String id, Severity severity, Path file, int line, Words words) {

	/**
	 * What the author of a rule says of it. What is said in one language only holds for both.
	 *
	 * @param title name of the rule
	 * @param titleEn its English name, or empty
	 * @param why why the rule matters and how a finding is mended, or empty
	 * @param whyEn the same in English, or empty
	 */
	public record Words(String title, String titleEn, String why, String whyEn) {
	}

	/** {@return what the rules of the product are known by, too} */
	public RuleInfo info() {
		return new RuleInfo(id, severity, RuleMode.BATCH);
	}

	/**
	 * The name of the rule.
	 *
	 * @param language the language
	 * @return a few words, never empty
	 */
	public String title(Language language) {
		return pick(words.title(), words.titleEn(), language);
	}

	/**
	 * Why the rule matters and how a finding is mended.
	 *
	 * @param language the language
	 * @return what the author says, or empty
	 */
	public String explanation(Language language) {
		return pick(words.why(), words.whyEn(), language);
	}

	private static String pick(String chinese, String english, Language language) {
		String wanted = language == Language.ZH ? chinese : english;
		return wanted.isEmpty() ? chinese + english : wanted;
	}
}
