package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;

/** Asserts what the whole standard set finds, so that a planted fault must raise its own rule and no other. */
final class Findings {

	/** The day the sample chains are from. */
	static final Policy POLICY = Policy.on(LocalDate.of(2023, 6, 30));

	private Findings() {
	}

	/** Each expectation reads {@code rule @ element} or {@code rule @ element ~ related,related}. */
	static void assertFound(SampleChain sample, String... expected) {
		assertFound(sample.document, expected);
	}

	static void assertFound(ChainDocument document, String... expected) {
		assertEquals(String.join("\n", expected), String.join("\n", printed(document)));
	}

	static String message(SampleChain sample, Language language) {
		List<Finding> found = Validator.standard().validate(index(sample.document)).findings();
		assertEquals(1, found.size(), found::toString);
		return RuleTexts.message(found.get(0), ElementIndex.of(sample.document), language);
	}

	static ValidationIndex index(ChainDocument document) {
		return ValidationIndex.of(document, POLICY);
	}

	/** {@return what is found, each as {@code rule @ element ~ related}} */
	static List<String> printed(ChainDocument document) {
		return Validator.standard().validate(index(document)).findings().stream().map(Findings::print).toList();
	}

	static String print(Finding finding) {
		String related = finding.relatedIds().isEmpty() ? "" : " ~ " + String.join(",", finding.relatedIds());
		return finding.ruleId() + " @ " + finding.elementId() + related;
	}
}
