package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on the cases it has to have: sound, faulty, on the boundary, and mended. */
class RuleMatrixTest {

	/** What must not be left in a message: an argument nobody gave, or one nobody filled in. */
	private static final Pattern RAW = Pattern.compile("\\{\\d+}|\\$(element|label|text|problem):|\\p{Cntrl}");

	static Stream<RuleCase> cases() {
		return RuleCases.all().stream();
	}

	@Test
	void everyRuleHasACase() {
		assertEquals(ids(Validator.standard().rules().stream().map(RuleInfo::id)), ids(cases().map(RuleCase::ruleId)));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theSoundChainIsSilent(RuleCase each) {
		assertEquals(List.of(), Findings.printed(each.sound().sample.document));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theFaultIsFoundWhereItIsAndNothingElse(RuleCase each) {
		assertTrue(each.found().stream().anyMatch(isOf(each)), "no finding of the rule itself is expected");
		assertEquals(each.found(), Findings.printed(each.faulty().sample.document));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsNoFaultIsNotFound(RuleCase each) {
		assertFalse(each.boundary().chinese().isBlank() || each.boundary().english().isBlank(), "no boundary");
		assertFalse(each.otherwise().stream().anyMatch(isOf(each)), "the rule itself has to be silent");
		assertEquals(each.otherwise(), Findings.printed(each.harmless().sample.document));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void messagesAreWholeInBothLanguages(RuleCase each) {
		assertFalse(each.fault().chinese().isBlank() || each.fault().english().isBlank(), "no words for the fault");
		ValidationIndex index = Findings.index(each.faulty().sample.document);
		for (Finding finding : Validator.standard().validate(index).findings()) {
			String chinese = RuleTexts.message(finding, index, Language.ZH);
			String english = RuleTexts.message(finding, index, Language.EN);
			assertFalse(RAW.matcher(chinese).find(), chinese);
			assertFalse(RAW.matcher(english).find(), english);
			assertFalse(chinese.isBlank() || english.isBlank(), finding::ruleId);
			// What a person has written stands alone in the message of a recorded finding, in the language of that person.
			if (!finding.ruleId().equals("conflict.recorded")) {
				assertNotEquals(chinese, english);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void followingTheFaultEqualsCheckingEverything(RuleCase each) {
		ReportedChain chain = each.sound();
		LiveValidator live = new LiveValidator(Validator.standard(), chain.sample.document, Findings.POLICY);
		live.work(() -> true);
		each.fault().make().accept(chain);
		live.work(() -> true);
		Set<String> followed = ids(Validator.standard().rules().stream().filter(rule -> rule.mode() == RuleMode.LIVE).map(RuleInfo::id));
		List<Finding> full = Validator.standard().validate(Findings.index(chain.sample.document)).findings();
		assertEquals(full.stream().filter(finding -> followed.contains(finding.ruleId())).toList(), live.result().findings());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFixMendsItsFindingAndBreaksNothing(RuleCase each) {
		List<String> before = Findings.printed(each.faulty().sample.document);
		for (int at = 0; at < before.size(); at++) {
			for (int way = 0; way < fixes(each.faulty(), at).size(); way++) {
				ReportedChain chain = each.faulty();
				Fix fix = fixes(chain, at).get(way);
				ValidationIndex index = Findings.index(chain.sample.document);
				assertFalse(RuleTexts.fix(fix, index, Language.ZH).equals(RuleTexts.fix(fix, index, Language.EN)), fix::key);
				Fixes.apply(fix, chain.sample.document);
				List<Finding> after = Validator.standard().validate(Findings.index(chain.sample.document)).findings();
				assertFalse(after.stream().map(Findings::print).toList().contains(before.get(at)), fix.key() + " leaves " + before.get(at));
				assertEquals(List.of(), after.stream().filter(finding -> finding.severity() != Severity.INFO).map(Findings::print)
					.filter(finding -> !before.contains(finding)).toList(), fix.key() + " breaks something");
			}
		}
	}

	private static List<Fix> fixes(ReportedChain chain, int finding) {
		ValidationIndex index = Findings.index(chain.sample.document);
		return Validator.standard().fixes(Validator.standard().validate(index).findings().get(finding), index);
	}

	private static Predicate<String> isOf(RuleCase each) {
		return text -> text.startsWith(each.ruleId() + " @ ");
	}

	private static Set<String> ids(Stream<String> ids) {
		return ids.collect(Collectors.toCollection(TreeSet::new));
	}
}
