package org.chainscape.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Writes the list of rules for people, from what the rules say of themselves and an example of each. */
public final class RuleCatalogue {

	private static final Texts TEXTS = Texts.beside(RuleTexts.class);
	private static final List<EPackage> MODEL = List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE);

	private final List<? extends Rule> rules;
	private final List<RuleInfo> others;
	private final Map<String, Example> examples;
	private final StringBuilder text = new StringBuilder();

	/**
	 * Words in both languages.
	 *
	 * @param chinese the Chinese words
	 * @param english the English words
	 */
	public record Words(String chinese, String english) {
	}

	/**
	 * A rule at work.
	 *
	 * @param fault what is wrong
	 * @param message what the rule says of it
	 * @param fixes the ways to mend it that are offered, possibly none
	 * @param boundary what looks like it and is right
	 */
	public record Example(Words fault, Words message, List<Words> fixes, Words boundary) {

		/** Keeps a copy of the list. */
		public Example {
			fixes = List.copyOf(fixes);
		}
	}

	private RuleCatalogue(List<? extends Rule> rules, List<RuleInfo> others, Map<String, Example> examples) {
		this.rules = rules;
		this.others = others;
		this.examples = examples;
	}

	/**
	 * The catalogue in Markdown, Chinese first.
	 *
	 * @param rules the rules about documents, in the order in which they shall stand within a category
	 * @param others rules about rules and settings, which look at no element
	 * @param examples an example by id of the rule
	 * @return the text, lines ended by LF
	 */
	public static String markdown(List<? extends Rule> rules, List<RuleInfo> others, Map<String, Example> examples) {
		return new RuleCatalogue(rules, others, examples).write();
	}

	private String write() {
		List<RuleInfo> all = Stream.concat(rules.stream().map(Rule::info), others.stream()).toList();
		text.append("""
			<!-- Generated from the rules, their texts and their test cases; a test compares. Do not edit by hand. -->
			# 检查规则 · Validation rules

			编辑器与 `chainscape validate` 使用同一套规则，共 %d 条。规则编号保持不变，可用于脚本、级别设置和忽略。
			每条规则附有一个例子：怎样的改动会被发现，提示是什么，怎样的相似情形不算问题。

			The editor and `chainscape validate` use the same %d rules. Ids do not change and may be used in scripts, severities and suppressions.
			Every rule comes with an example: a change that is found, what is said of it, and a similar case that is right.

			| 类别 · Category | 规则 · Rules |
			| --- | ---: |
			""".formatted(all.size(), all.size()));
		for (Category category : Category.values()) {
			long count = all.stream().filter(rule -> rule.category() == category).count();
			if (count > 0) {
				text.append("| [%s](#%s) | %d |\n".formatted(both("category." + category.word()), category.word(), count));
			}
		}
		for (Category category : Category.values()) {
			List<RuleInfo> members = all.stream().filter(rule -> rule.category() == category).toList();
			if (!members.isEmpty()) {
				chapter(category, members);
			}
		}
		return text.toString();
	}

	private void chapter(Category category, List<RuleInfo> members) {
		text.append("\n<a id=\"%s\"></a>\n\n## %s\n\n".formatted(category.word(), both("category." + category.word())));
		text.append("| 级别 · Severity | 规则 · Rule | 名称 · Title |\n| --- | --- | --- |\n");
		for (RuleInfo rule : members) {
			text.append("| %s %s | [`%s`](#%s) | %s |\n".formatted(sign(rule), both("severity." + rule.severity().word()), rule.id(), anchor(rule),
				both(rule.id() + ".title")));
		}
		members.forEach(this::section);
	}

	private void section(RuleInfo rule) {
		text.append("\n### %s\n\n**%s**\n\n".formatted(rule.id(), both(rule.id() + ".title")));
		text.append("%s %s · %s".formatted(sign(rule), both("severity." + rule.severity().word()), both("mode." + mode(rule))));
		rules.stream().filter(each -> each.info().equals(rule)).findFirst().map(RuleCatalogue::subject)
			.ifPresent(subject -> text.append(" · 检查对象 · Looks at: ").append(subject));
		text.append("\n\n%s\n\n%s\n".formatted(RuleTexts.explanation(rule.id(), Language.ZH), RuleTexts.explanation(rule.id(), Language.EN)));
		Optional.ofNullable(examples.get(rule.id())).ifPresent(this::example);
	}

	private void example(Example example) {
		text.append("\n> **例**：%s。→ %s\n>\n".formatted(example.fault().chinese(), example.message().chinese()));
		text.append("> **不算问题**：%s。\n>\n".formatted(example.boundary().chinese()));
		text.append("> **Example**: %s. → %s\n>\n".formatted(capital(example.fault().english()), example.message().english()));
		text.append("> **No fault**: %s.\n".formatted(capital(example.boundary().english())));
		if (!example.fixes().isEmpty()) {
			text.append("\n快速修复 · Quick fixes:\n\n");
			example.fixes().forEach(fix -> text.append("- %s · %s\n".formatted(fix.chinese(), fix.english())));
		}
	}

	/** What a rule looks at, by the labels of the metamodel. */
	private static String subject(Rule rule) {
		if (rule instanceof ElementRule<?> about) {
			return label(about.subject());
		}
		if (rule instanceof GroupRule<?, ?> group) {
			return "一组 · groups of " + label(group.grouping().members());
		}
		return rule instanceof KnotRule knot ? "环 · circles of " + label(knot.links().carriers()) : "整个文件 · the whole document";
	}

	private static String label(Class<? extends EObject> type) {
		for (EPackage part : MODEL) {
			for (EClassifier classifier : part.getEClassifiers()) {
				if (classifier.getInstanceClass() == type) {
					return Labels.of(classifier, Language.ZH) + " · " + Labels.of(classifier, Language.EN);
				}
			}
		}
		return "所有对象 · everything";
	}

	private static String both(String key) {
		String chinese = TEXTS.get(Language.ZH, key);
		String english = TEXTS.get(Language.EN, key);
		return chinese.equals(english) ? chinese : chinese + " · " + english;
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String sign(RuleInfo rule) {
		return switch (rule.severity()) {
			case ERROR -> "🔴";
			case WARNING -> "🟡";
			case INFO -> "🔵";
		};
	}

	private static String mode(RuleInfo rule) {
		return rule.mode() == RuleMode.LIVE ? "live" : "batch";
	}

	/** The anchor a Markdown viewer makes of a heading: dots are dropped. */
	private static String anchor(RuleInfo rule) {
		return rule.id().replace(".", "");
	}
}
