package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Writes the list of rules for people, from what the rules say of themselves. */
public final class RuleCatalogue {

	private static final Texts TEXTS = Texts.beside(RuleTexts.class);

	private RuleCatalogue() {
	}

	/**
	 * The catalogue in Markdown, Chinese first.
	 *
	 * @param rules the rules, in the order in which they shall stand within a category
	 * @return the text, lines ended by LF
	 */
	public static String markdown(List<RuleInfo> rules) {
		StringBuilder text = new StringBuilder("""
			<!-- Generated from the rules and their texts; a test compares. Do not edit by hand. -->
			# 检查规则 · Validation rules

			`chainscape validate FILE…` 与编辑器使用同一套规则。规则编号保持不变，可用于脚本。
			`chainscape validate FILE…` and the editor use the same rules. Ids of rules do not change and may be used in scripts.

			| 规则 · Rule | 级别 · Severity | 检查时机 · Checked | 名称 · Title |
			| --- | --- | --- | --- |
			""");
		for (RuleInfo rule : rules) {
			text.append("| [`%s`](#%s) | %s | %s | %s |\n".formatted(rule.id(), anchor(rule),
				both("severity." + rule.severity().word()), both("mode." + mode(rule)), both(rule.id() + ".title")));
		}
		for (Category category : Category.values()) {
			List<RuleInfo> members = rules.stream().filter(rule -> rule.category() == category).toList();
			if (!members.isEmpty()) {
				text.append("\n## ").append(both("category." + category.word())).append('\n');
				members.forEach(rule -> text.append(section(rule)));
			}
		}
		return text.toString();
	}

	private static String section(RuleInfo rule) {
		return "\n### %s\n\n**%s** · %s\n\n%s\n\n%s\n".formatted(rule.id(), both(rule.id() + ".title"),
			both("severity." + rule.severity().word()), RuleTexts.explanation(rule.id(), Language.ZH),
			RuleTexts.explanation(rule.id(), Language.EN));
	}

	private static String both(String key) {
		String chinese = TEXTS.get(Language.ZH, key);
		String english = TEXTS.get(Language.EN, key);
		return chinese.equals(english) ? chinese : chinese + " · " + english;
	}

	private static String mode(RuleInfo rule) {
		return rule.mode() == RuleMode.LIVE ? "live" : "batch";
	}

	/** The anchor a Markdown viewer makes of a heading: dots are dropped. */
	private static String anchor(RuleInfo rule) {
		return rule.id().replace(".", "");
	}
}
