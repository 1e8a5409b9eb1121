package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Supplier;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ValidatorTest {

	private final SampleChain sample = new SampleChain();

	private void plantFaults() {
		sample.segment("optics", "光模块", sample.upstream);
		sample.supply.getCitations().clear();
		sample.security("wrong", sample.user, Exchange.SH, "1");
		sample.company("again", "寒武纪");
		sample.maker.setParent(sample.maker);
	}

	@Test
	void theGravestComeFirstThenTheOrderOfTheFile() {
		plantFaults();
		Findings.assertFound(sample, "structure.parent-cycle @ maker", "identity.ticker-format @ wrong",
			"identity.duplicate-company @ again ~ maker", "facts.unsourced-relation @ supply", "structure.empty-segment @ optics");
	}

	@Test
	void countsBySeverity() {
		plantFaults();
		ValidationResult result = Validator.standard().validate(Findings.index(sample.document));
		assertEquals(List.of(3L, 1L, 1L), List.of(result.count(Severity.ERROR), result.count(Severity.WARNING), result.count(Severity.INFO)));
		assertTrue(result.hasAtLeast(Severity.ERROR));
		ValidationResult good = Validator.standard().validate(Findings.index(new SampleChain().document));
		assertFalse(good.hasAtLeast(Severity.INFO));
	}

	@Test
	void theOrderOfTheRulesDoesNotMatter() {
		plantFaults();
		List<Rule> shuffled = new ArrayList<>(ServiceLoader.load(Rule.class).stream().map(Supplier::get).toList());
		Collections.shuffle(shuffled, new Random(7));
		assertEquals(Validator.standard().validate(Findings.index(sample.document)),
			new Validator(shuffled).validate(Findings.index(sample.document)));
	}

	@Test
	void changesNothing() {
		plantFaults();
		var before = EcoreUtil.copy(sample.document);
		Validator.standard().validate(Findings.index(sample.document));
		assertTrue(EcoreUtil.equals(before, sample.document));
	}

	@Test
	void aRuleThatFailsIsReportedAndStopsNoOther() {
		ElementRule<Company> failing = new ElementRule<>() {
			@Override
			public RuleInfo info() {
				return new RuleInfo("facts.failing", Severity.INFO, RuleMode.LIVE);
			}

			@Override
			public Class<Company> subject() {
				return Company.class;
			}

			@Override
			public void check(Company company, ValidationIndex index, FindingSink sink) {
				if (company == sample.maker) {
					throw new IllegalStateException("no");
				}
				sink.report(company);
			}
		};
		Validator validator = new Validator(List.of(failing));
		List<Finding> expected = validator.validate(sample.document).findings();
		assertEquals(List.of("rules.rule-failed @ maker", "facts.failing @ builder", "facts.failing @ user"),
			expected.stream().map(finding -> finding.ruleId() + " @ " + finding.elementId()).toList());
		assertTrue(expected.get(0).arguments().toString().contains("facts.failing, java.lang.IllegalStateException: no"));
		LiveValidator live = new LiveValidator(validator, sample.document, Policy.on(LocalDate.of(2023, 2, 28)));
		assertTrue(live.work(() -> true));
		assertEquals(expected, live.result().findings());
	}

	@Test
	void twoRulesWithOneIdAreRefused() {
		Rule rule = ServiceLoader.load(Rule.class).findFirst().orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> new Validator(List.of(rule, rule)));
	}

	@Test
	void idsOfRulesBelongToACategory() {
		assertThrows(IllegalArgumentException.class, () -> new RuleInfo("other.thing", Severity.INFO, RuleMode.LIVE));
		assertThrows(IllegalArgumentException.class, () -> new RuleInfo("Facts.Thing", Severity.INFO, RuleMode.LIVE));
		assertEquals(Category.FACTS, new RuleInfo("facts.thing", Severity.INFO, RuleMode.LIVE).category());
	}

	@Test
	void valuesThatLookLikeReferencesStandForThemselves() {
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "odd", sample.chips, sample.clouds);
		Observations.unsourced(sample, "$element:chips");
		assertEquals("The value $element:chips of “寒武纪 · 收入” names no source.", Findings.message(sample, Language.EN));
	}

	@Test
	void namesWithBracesAndQuotesAreSafe() {
		sample.maker.setName("A'{0}'B");
		Observations.unsourced(sample, "{1}");
		assertEquals("“A'{0}'B · 收入”的数值 {1} 没有注明来源。", Findings.message(sample, Language.ZH));
	}

	@Test
	void messagesFollowTheLanguage() {
		sample.supply.getCitations().clear();
		assertNotEquals(Findings.message(sample, Language.ZH), Findings.message(sample, Language.EN));
	}

	@Test
	void manyDuplicatesTakeLinearTime() {
		for (int i = 0; i < 20_000; i++) {
			sample.company("c" + i, "同名公司");
			sample.observe("share-" + i, sample.document.getCompanies().get(i + 3), sample.share, "1", share -> share.setDenominator(sample.chain));
		}
		ValidationResult result = Validator.standard().validate(Findings.index(sample.document));
		assertEquals(20_000, result.findings().size());
		assertEquals(1, result.findings().stream().filter(finding -> finding.ruleId().equals("facts.shares-above-whole")).count());
		assertFalse(RuleTexts.message(result.findings().get(0), ElementIndex.of(sample.document), Language.ZH).isBlank());
	}

	/** Makes observations for tests of messages. */
	private static final class Observations {

		static void unsourced(SampleChain sample, String printed) {
			sample.observe("number", sample.maker, sample.revenue, "7", observation -> {
				observation.setUnit("元");
				observation.setPrinted(printed);
				observation.getCitations().clear();
			});
		}
	}
}
