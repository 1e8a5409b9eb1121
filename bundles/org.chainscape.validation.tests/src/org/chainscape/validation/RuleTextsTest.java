package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.validation.settings.SettingsRules;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

	@Test
	void bothLanguagesHaveTheSameKeysAndArguments() {
		assertEquals(RuleTexts.keys(Language.ZH), RuleTexts.keys(Language.EN));
		Texts texts = Texts.beside(RuleTexts.class);
		Object[] themselves = Stream.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}").toArray();
		for (String key : RuleTexts.keys(Language.ZH)) {
			assertEquals(placeholders(texts.get(Language.ZH, key, themselves)), placeholders(texts.get(Language.EN, key, themselves)), key);
		}
	}

	@Test
	void everyRuleHasItsTextsAndNoTextIsLeftOver() throws IOException {
		Set<String> expected = Validator.standard().rules().stream()
			.flatMap(rule -> Stream.of("title", "message", "explanation").map(part -> rule.id() + '.' + part))
			.collect(Collectors.toCollection(TreeSet::new));
		for (Severity severity : Severity.values()) {
			expected.add("severity." + severity.word());
		}
		for (Category category : Category.values()) {
			expected.add("category." + category.word());
		}
		Stream.of(Exchange.values()).filter(exchange -> exchange != Exchange.UNSPECIFIED).forEach(exchange -> expected.add("ticker." + exchange));
		expected.addAll(Set.of("mode.live", "mode.batch", "missing.date", "missing.currency", "missing.both", "missing.library",
			"missing.readable-library"));
		Stream.of("title", "message", "explanation").forEach(part -> expected.add(RuleBoundary.FAILED.id() + '.' + part));
		OwnRules.problems().forEach(rule -> expected.addAll(Set.of(rule.id() + ".title", rule.id() + ".message", rule.id() + ".explanation")));
		SettingsRules.all().forEach(rule -> expected.addAll(Set.of(rule.id() + ".title", rule.id() + ".message", rule.id() + ".explanation")));
		// What can be wrong with a settings file; its own test asks for each.
		RuleTexts.keys(Language.ZH).stream().filter(key -> key.startsWith("file.")).forEach(expected::add);
		expected.addAll(Set.of("user.title", "user.message", "user.explanation"));
		Stream.of(OwnRules.Reason.values()).forEach(reason -> expected.add(reason.text().key()));
		FixTextsTest.usedByFixes().forEach(key -> expected.add("fix." + key));
		assertEquals(expected, RuleTexts.keys(Language.ZH));
	}

	@Test
	void everyClassOfARuleIsAService() throws IOException {
		Path rules = root().resolve("bundles/org.chainscape.validation/src/org/chainscape/validation/rules");
		try (Stream<Path> sources = Files.list(rules)) {
			long classes = sources.filter(ValidatorSources::declaresARule).count();
			assertTrue(classes > 20, "rules found in the sources: " + classes);
			assertEquals(classes, Validator.standard().rules().size());
		}
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		return found;
	}

	private static Path root() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(at.resolve("chainscape")) || !Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at;
	}

	/** Looks into source files. */
	private static final class ValidatorSources {

		static boolean declaresARule(Path source) {
			try {
				String text = Files.readString(source);
				return text.matches("(?s).* implements (Element|Group|Knot|Document)Rule\\b.*");
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}
	}
}
