package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a document, what is followed step by step equals a full check. */
class LiveValidatorProperties {

	private static final Policy POLICY = Policy.on(LocalDate.of(2023, 6, 30));

	@Property(tries = 60)
	void followingEqualsCheckingEverything(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int pause) {
		Random random = new Random(seed);
		ChainDocument document = random.nextBoolean() ? new SampleChain().document : new ReportedChain().sample.document;
		LiveValidator live = new LiveValidator(Validator.standard(), document, POLICY);
		RandomEdits edits = new RandomEdits(document, random);
		List<String> done = new ArrayList<>();
		// Edits come before, while and after the first check.
		for (int i = 0; i < 60; i++) {
			done.add(edits.next());
			int budget = random.nextInt(200);
			int[] used = {0};
			live.work(() -> used[0]++ < budget);
			if (i % pause == 0) {
				assertSame(document, live, done);
			}
		}
		assertSame(document, live, done);
		live.dispose();
	}

	private static void assertSame(ChainDocument document, LiveValidator live, List<String> done) {
		live.work(() -> true);
		String expected = print(Validator.standard().validate(ValidationIndex.of(document, POLICY)), live.index());
		assertEquals(expected, print(live.result(), live.index()), () -> String.join("\n", done));
	}

	private static String print(ValidationResult result, ValidationIndex index) {
		StringBuilder text = new StringBuilder();
		List<String> live = Validator.standard().rules().stream().filter(rule -> rule.mode() == RuleMode.LIVE).map(RuleInfo::id).toList();
		result.findings().stream().filter(finding -> live.contains(finding.ruleId())).forEach(finding -> text.append(finding).append(" | ")
			.append(RuleTexts.message(finding, index, Language.EN)).append('\n'));
		return text.toString();
	}
}
