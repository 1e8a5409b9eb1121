package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways to mend are offered, the best first, and which are not because they would make up a fact. */
class FixChoicesTest {

	private final SampleChain sample = new SampleChain();

	@ParameterizedTest
	@CsvSource({
		"SH, 688256.SH, correct-code 688256 SH", "SH, SH688256, correct-code 688256 SH", "SH, '688 256', correct-code 688256 SH",
		"SH, ６８８２５６, correct-code 688256 SH", "HK, 700, correct-code 00700 HK", "SZ, 977, correct-code 000977 SZ",
		"HK, 0700.HK, correct-code 00700 HK", "O, nvda, correct-code NVDA O", "O, NVDA.O, correct-code NVDA O",
		"SZ, 688256, correct-exchange 688256 SH", "SZ, 688256.SH, correct-exchange 688256 SH", "HK, 300308, correct-exchange 300308 SZ",
		"SH, NVDA, -", "N, 12, -", "TW, 238, -"})
	void codesAreReadAsTheyAreWritten(Exchange exchange, String written, String expected) {
		Security security = sample.security("odd", sample.company("odd-company", "某公司"), exchange, written);
		sample.maker.getSecurities().clear();
		sample.user.getSecurities().clear();
		sample.builder.getSecurities().clear();
		List<Fix> fixes = fixes("identity.ticker-format");
		if (expected.equals("-")) {
			assertEquals(List.of(), fixes);
		} else {
			Fixes.apply(fixes.get(0), sample.document);
			assertEquals(expected, fixes.get(0).key() + ' ' + security.getCode() + ' ' + security.getExchange());
		}
	}

	@Test
	void aCodeSomebodyElseHasIsNotTaken() {
		sample.security("odd", sample.company("odd-company", "某公司"), Exchange.SH, "688256.SH");
		assertEquals(List.of(), keys("identity.ticker-format"));
	}

	@Test
	void mergingKeepsEverythingOnce() {
		Company again = sample.company("again", "寒 武 纪", Exchange.SH, "688256");
		again.setNameEn("Cambricon");
		again.getAliases().addAll(List.of("中科寒武纪", "寒武纪"));
		again.setParent(sample.maker);
		Participation twice = sample.join("again-chips", sample.chips, again);
		Participation elsewhere = sample.join("again-clouds", sample.clouds, again);
		sample.relation(ChainFactory.eINSTANCE.createCompetition(), "with-itself", again, sample.maker);
		Relation supply = sample.relation(ChainFactory.eINSTANCE.createSupply(), "again-supply", again, sample.user);
		sample.product.getMakers().addAll(List.of(again, sample.builder));
		sample.observe("again-share", again, sample.share, "21", observation -> observation.setDenominator(sample.chain));
		sample.draw("node-again", "again");
		Fix merge = fixes("identity.duplicate-company").get(0);
		Fixes.apply(merge, sample.document);
		assertEquals(3, sample.document.getCompanies().size());
		assertEquals("Cambricon", sample.maker.getNameEn());
		assertEquals(List.of("中科寒武纪"), sample.maker.getAliases());
		assertNull(sample.maker.getParent());
		assertEquals(1, sample.maker.getSecurities().size());
		assertEquals(2, sample.maker.getObservations().size());
		assertEquals(1, sample.chips.getParticipations().size());
		assertEquals(2, sample.chips.getParticipations().get(0).getCitations().size(), "the citations of both entries");
		assertNull(twice.eContainer());
		assertEquals(sample.maker, elsewhere.getCompany());
		assertEquals(sample.maker, supply.getSource());
		assertEquals(2, sample.chain.getRelations().size());
		assertEquals(List.of(sample.builder, sample.maker), sample.product.getMakers());
		assertEquals("maker", sample.diagram.getNodes().get(2).getElement());
	}

	@Test
	void theEarlierCanGoIntoTheLaterOrTheAliasCanGo() {
		sample.maker.getAliases().add("思元");
		sample.company("again", "思元");
		assertEquals(List.of("merge-companies", "merge-companies", "remove-alias"), keys("identity.duplicate-company"));
		List<Fix> fixes = fixes("identity.duplicate-company");
		assertEquals("把“寒武纪”并入“思元”，名称保留为别名", RuleTexts.fix(fixes.get(1), Findings.index(sample.document), Language.ZH));
		assertEquals("Remove “思元” from the aliases of “寒武纪”", RuleTexts.fix(fixes.get(2), Findings.index(sample.document), Language.EN));
	}

	@Test
	void theBearerThatDiagramsMeanKeepsItsId() {
		Citation citation = sample.cite(sample.report, sample.otherReport);
		citation.setId("chips");
		Fixes.apply(fixes("identity.duplicate-id").get(0), sample.document);
		assertEquals("chips", sample.chips.getId());
		assertNotEquals("chips", citation.getId());
	}

	@Test
	void aPrintedNameIsConnectedOnlyToTheOneCompanyThatBearsIt() {
		Participation open = sample.join("open", sample.clouds, null);
		open.setPrintedName("浪潮信息");
		assertEquals(List.of("connect-company", "delete-participation"), keys("structure.dangling-participation"));
		open.setPrintedName("没听说过");
		assertEquals(List.of("create-company", "delete-participation"), keys("structure.dangling-participation"));
		open.setPrintedName(null);
		assertEquals(List.of("delete-participation"), keys("structure.dangling-participation"));
	}

	@ParameterizedTest
	@CsvSource({"20, 元", "约20亿元, 元", "20亿美元, -", "20亿USD, -", "'2,000', 元", ", 元"})
	void aUnitIsSetOnlyIfWhatIsPrintedAgrees(String printed, String unit) {
		sample.observe("money", sample.maker, sample.revenue, "20", observation -> observation.setPrinted(printed));
		List<Fix> fixes = fixes("facts.number-without-unit");
		assertEquals(unit.equals("-") ? List.of() : List.of(unit), fixes.stream().map(fix -> fix.arguments().get(0)).toList());
	}

	@Test
	void theUnitOfRivalsIsTaken() {
		sample.observe("dollars", sample.maker, sample.revenue, "20", observation -> observation.setUnit("美元"));
		sample.observe("money", sample.maker, sample.revenue, "20", observation -> { });
		assertEquals(List.of("美元"), fixes("facts.number-without-unit").get(0).arguments());
	}

	@Test
	void aCitationIsTakenOnlyFromWhatStatesTheSame() {
		Observation number = sample.observe("number", sample.supply, sample.revenue, "20", observation -> {
			observation.setUnit("元");
			observation.setPrinted("20元");
			observation.getCitations().clear();
		});
		assertEquals(List.of("set-to-verify"), keys("facts.unsourced-number"));
		sample.supply.getCitations().get(0).setQuote("每台售价20元");
		assertEquals(List.of("take-citation", "set-to-verify"), keys("facts.unsourced-number"));
		Fixes.apply(fixes("facts.unsourced-number").get(0), sample.document);
		assertEquals(sample.report, number.getCitations().get(0).getSource());
		assertNotEquals(sample.supply.getCitations().get(0).getId(), number.getCitations().get(0).getId());
	}

	@Test
	void ownJudgementIsCitedOnlyWhereItIsClearWhich() {
		Participation bare = sample.join("bare", sample.clouds, sample.maker);
		bare.getCitations().clear();
		assertEquals(List.of("delete-participation"), keys("facts.unsourced-participation"));
		sample.document.getSources().add(SampleChain.named(ChainFactory.eINSTANCE.createOwnEstimate(), "own", "自行判断"));
		assertEquals(List.of("cite-own-estimate", "delete-participation"), keys("facts.unsourced-participation"));
		sample.document.getSources().add(SampleChain.named(ChainFactory.eINSTANCE.createOwnEstimate(), "own-2", "另一种判断"));
		assertEquals(List.of("delete-participation"), keys("facts.unsourced-participation"));
	}

	@Test
	void aCircleIsBrokenWhereTheEvidenceIsWeakest() {
		sample.perspective.setOrdered(false);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "on", sample.servers, sample.clouds);
		Relation back = sample.relation(ChainFactory.eINSTANCE.createSupply(), "back", sample.clouds, sample.chips);
		back.setInferred(true);
		List<Fix> fixes = fixes("flow.supply-cycle");
		assertEquals(List.of("reverse-in-circle", back), List.of(fixes.get(0).key(), fixes.get(0).arguments().get(0)));
		assertEquals(6, fixes.size());
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "also", sample.chips, sample.clouds);
		assertEquals(List.of("delete-in-circle", back), List.of(fixes("flow.supply-cycle").get(0).key(), back));
		assertEquals(1, fixes("flow.supply-cycle").size(), "the others leave a circle, and reversing makes a double");
	}

	@Test
	void aNameIsTakenFromPrintOnlyIfAllPrintTheSame() {
		Company nameless = sample.company("nameless", "");
		sample.join("one", sample.clouds, nameless).setPrintedName("甲公司");
		assertEquals(List.of("take-name"), keys("structure.missing-name"));
		sample.join("two", sample.servers, nameless).setPrintedName("乙公司");
		assertEquals(List.of(), keys("structure.missing-name"));
	}

	@Test
	void aliasesThatBelongToAnotherCompanyAreNotTaken() {
		sample.chips.getParticipations().get(0).setPrintedName("浪潮信息");
		assertEquals(List.of("connect-company"), keys("conflict.name-variant"));
		sample.chips.getParticipations().get(0).setPrintedName("寒武记");
		assertEquals(List.of("add-aliases"), keys("conflict.name-variant"));
	}

	@Test
	void aFocusIsChosenOnlyIfThereIsOneChoice() {
		sample.diagram.setKind(DiagramKind.EGO_MAP);
		sample.diagram.getNodes().clear();
		assertEquals(List.of("delete-diagram"), keys("diagram.no-focus"));
		sample.draw("node-maker", "maker");
		assertEquals(List.of("set-focus", "delete-diagram"), keys("diagram.no-focus"));
	}

	@Test
	void aLostPerspectiveIsReplacedOnlyByTheOnlyOne() {
		sample.diagram.getPerspectives().set(0, "gone");
		assertEquals(List.of("replace-perspective", "remove-perspective"), keys("diagram.unknown-perspective"));
		Perspective second = SampleChain.named(ChainFactory.eINSTANCE.createPerspective(), "second", "另一视角");
		sample.chain.getPerspectives().add(second);
		assertEquals(List.of("remove-perspective"), keys("diagram.unknown-perspective"));
	}

	@Test
	void rivalsAreLeftToAPerson() {
		sample.observe("rival", sample.maker, sample.share, "37", observation -> observation.setDenominator(sample.chain));
		assertEquals(List.of(), keys("conflict.rival-values"));
	}

	private List<String> keys(String rule) {
		return fixes(rule).stream().map(Fix::key).toList();
	}

	/** {@return the fixes of the first finding of a rule, which must be there} */
	private List<Fix> fixes(String rule) {
		ValidationIndex index = Findings.index(sample.document);
		Finding finding = Validator.standard().validate(index).findings().stream().filter(each -> each.ruleId().equals(rule)).findFirst()
			.orElseThrow(() -> new AssertionError("no finding of " + rule));
		return Validator.standard().fixes(finding, index);
	}
}
