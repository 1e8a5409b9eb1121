package org.chainscape.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.validation.fix.Fix;

/** What a person reads about rules and findings, in both languages. */
public final class RuleTexts {

	private static final Texts TEXTS = Texts.beside(RuleTexts.class);

	private RuleTexts() {
	}

	/**
	 * Says what is wrong, in one sentence on one line.
	 *
	 * @param finding the finding
	 * @param index the document it was found in; names are taken from it
	 * @param language the language
	 * @return the sentence
	 * @throws java.util.MissingResourceException if the rule is unknown
	 */
	public static String message(Finding finding, Elements index, Language language) {
		List<Object> values = new ArrayList<>();
		values.add(name(finding.elementId(), index, language));
		values.add(finding.relatedIds().stream().map(id -> name(id, index, language))
			.collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
		finding.arguments().forEach(argument -> values.add(Arguments.decode(argument, index, TEXTS, language)));
		return TEXTS.get(language, key(finding.ruleId()) + ".message", values.toArray());
	}

	/**
	 * Says what a fix does, in a few words on one line.
	 *
	 * @param fix the fix
	 * @param index the document it was made for; names are taken from it
	 * @param language the language
	 * @return the words
	 * @throws java.util.MissingResourceException if there are no words for its key
	 */
	public static String fix(Fix fix, Elements index, Language language) {
		return TEXTS.get(language, "fix." + fix.key(),
			fix.arguments().stream().map(argument -> Arguments.decode(Arguments.encode(argument), index, TEXTS, language)).toArray());
	}

	/**
	 * The name of a rule.
	 *
	 * @param ruleId id of the rule
	 * @param language the language
	 * @return a few words
	 * @throws java.util.MissingResourceException if the rule is unknown
	 */
	public static String title(String ruleId, Language language) {
		return TEXTS.get(language, key(ruleId) + ".title", ruleId);
	}

	/**
	 * Why a rule matters and how a violation is mended.
	 *
	 * @param ruleId id of the rule
	 * @param language the language
	 * @return a few sentences
	 * @throws java.util.MissingResourceException if the rule is unknown
	 */
	public static String explanation(String ruleId, Language language) {
		return TEXTS.get(language, key(ruleId) + ".explanation", ruleId);
	}

	/**
	 * The word for a severity.
	 *
	 * @param severity the severity
	 * @param language the language
	 * @return the word
	 */
	public static String severity(Severity severity, Language language) {
		return TEXTS.get(language, "severity." + severity.word());
	}

	/**
	 * The name of a category.
	 *
	 * @param category the category
	 * @param language the language
	 * @return the name
	 */
	public static String category(Category category, Language language) {
		return TEXTS.get(language, "category." + category.word());
	}

	/**
	 * All keys of a language.
	 *
	 * @param language the language
	 * @return the keys, sorted
	 */
	public static Set<String> keys(Language language) {
		return TEXTS.keys(language);
	}

	/** A project's own rules have no texts here: who has read their files knows better what to say. */
	private static String key(String ruleId) {
		return OwnRules.isOwn(ruleId) ? "user" : ruleId;
	}

	private static String name(String id, Elements index, Language language) {
		return index.find(id).map(element -> ElementNames.of(element, index, language)).orElse(id);
	}
}
