package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.validation.RuleCatalogue.Example;
import org.chainscape.validation.RuleCatalogue.Words;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.settings.SettingsRules;
import org.junit.jupiter.api.Test;

/** The catalogue in the documents, with the first case of each rule as its example. */
class RuleCatalogueTest {

	private static final Path FILE = Path.of("../../docs/rules.md");

	/** To renew the file after a rule, a text or a case changed: run this test with {@code -Dchainscape.update=true}. */
	@Test
	void theCatalogueInTheDocumentsIsCurrent() throws IOException {
		List<RuleInfo> others = Stream.concat(SettingsRules.all().stream(), OwnRules.problems().stream()).toList();
		String expected = RuleCatalogue.markdown(Validator.standard().ruleSet().all(), others, examples());
		if (Boolean.getBoolean("chainscape.update")) {
			Files.writeString(FILE, expected);
		}
		assertEquals(expected, Files.readString(FILE), "docs/rules.md is not what the rules say; see the comment of this test");
	}

	private static Map<String, Example> examples() {
		Map<String, Example> examples = new LinkedHashMap<>();
		RuleCases.all().forEach(each -> examples.computeIfAbsent(each.ruleId(), id -> example(each)));
		return examples;
	}

	private static Example example(RuleCase each) {
		ValidationIndex index = Findings.index(each.faulty().sample.document);
		Validator validator = Validator.standard();
		Finding finding = validator.validate(index).findings().stream().filter(found -> found.ruleId().equals(each.ruleId())).findFirst()
			.orElseThrow();
		List<Words> fixes = validator.fixes(finding, index).stream().map(fix -> words(fix, index)).toList();
		return new Example(words(each.fault()), new Words(RuleTexts.message(finding, index, Language.ZH),
			RuleTexts.message(finding, index, Language.EN)), fixes, words(each.boundary()));
	}

	private static Words words(Fix fix, ValidationIndex index) {
		return new Words(RuleTexts.fix(fix, index, Language.ZH), RuleTexts.fix(fix, index, Language.EN));
	}

	private static Words words(RuleCase.Change change) {
		return new Words(change.chinese(), change.english());
	}
}
