package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

/** Dates, classes, names and origins on which sources disagree. */
class RivalStatementsTest {

	private final ReportedChain chain = new ReportedChain();
	private final SampleChain sample = chain.sample;

	@Test
	void datesThatExcludeEachOtherAreReportedWithTheirPlaces() {
		chain.date("d1", sample.product, "2023-01-23", sample.report, "L140");
		chain.date("d2", sample.product, "2023-01-25", sample.otherReport, "L205");
		chain.date("d3", sample.product, "2023-01", sample.otherReport, "L70");
		assertFound(sample, "conflict.rival-dates @ d1 ~ d2");
		assertEquals("“加速卡 · 发布时间”的时间不一：2023-01-23［甲证券 L140］ ⇔ 2023-01-25［乙证券 L205］。", Findings.message(sample, Language.ZH));
	}

	@Test
	void aLessPreciseDateAgreesWithEveryDayInIt() {
		chain.date("d1", sample.product, "2023", sample.report, "L1");
		chain.date("d2", sample.product, "2023-12-31", sample.otherReport, "L2");
		assertFound(sample);
		chain.date("d3", sample.product, "2024", sample.otherReport, "L3");
		assertFound(sample, "conflict.rival-dates @ d1 ~ d2,d3");
	}

	@Test
	void differentBasesAreDifferentQuestions() {
		chain.date("d1", sample.product, "2022", sample.report, "L1").setBasis("发布");
		chain.date("d2", sample.product, "2023", sample.otherReport, "L2").setBasis("上市");
		assertFound(sample);
	}

	@Test
	void wordsOfAClassificationContradictEachOther() {
		chain.word("w1", sample.chain, "技术萌芽期", sample.report, "L207");
		chain.word("w2", sample.chain, "期望膨胀期", sample.otherReport, "L161");
		chain.word("w3", sample.chain, " 技术萌芽期", sample.otherReport, "L9");
		assertFound(sample, "conflict.rival-categories @ w1 ~ w2,w3");
		sample.chain.getObservations().get(1).setState(DisclosureState.TO_VERIFY);
		assertFound(sample);
	}

	@Test
	void wordsForDifferentDatesAgree() {
		chain.word("w1", sample.chain, "技术萌芽期", sample.report, "L207").setAsOf(PartialDate.parse("2021"));
		chain.word("w2", sample.chain, "期望膨胀期", sample.otherReport, "L161").setAsOf(PartialDate.parse("2022"));
		assertFound(sample);
	}

	@Test
	void printsThatAreNoKnownNameAreReportedUntilTheyAreAliases() {
		sample.maker.getAliases().add("寒武纪科技");
		sample.cite(sample.maker, sample.report).setPrintedAs("寒 武 纪");
		sample.chips.getParticipations().get(0).setPrintedName("寒武纪科技");
		assertFound(sample);
		sample.cite(sample.maker, sample.report).setPrintedAs("寒武记");
		chain.compute.getParticipations().get(0).setPrintedName("寒武纪芯片");
		assertFound(sample, "conflict.name-variant @ maker ~ compute-maker");
		assertEquals("“寒武纪”另被印作：寒武记［甲证券］ ⇔ 寒武纪芯片［甲证券］。", Findings.message(sample, Language.ZH));
		sample.maker.getAliases().add("寒武记");
		sample.maker.getAliases().add("寒武纪芯片");
		assertFound(sample);
	}

	@Test
	void descendantsAreNotOlderThanTheirOrigin() {
		FoundationModel origin = chain.model("origin", "InstructGPT", ModelKind.LANGUAGE);
		FoundationModel heir = chain.model("heir", "GPT-3.5", ModelKind.LANGUAGE);
		chain.descend("line", origin, heir);
		origin.setReleased(PartialDate.parse("2022-03"));
		heir.setReleased(PartialDate.parse("2022"));
		assertFound(sample);
		chain.date("early", heir, "2020", sample.otherReport, "L182");
		assertFound(sample, "conflict.lineage-order @ line ~ early");
		assertEquals("“GPT-3.5”（2020［乙证券 L182］）早于其来源“InstructGPT”（2022-03）。", Findings.message(sample, Language.ZH));
	}

	@Test
	void aFamilyComesFromOneArchitecture() {
		FoundationModel family = chain.model("family", "GPT 系列", ModelKind.LANGUAGE);
		FoundationModel first = chain.model("first", "GPT-1", ModelKind.LANGUAGE);
		first.setFamily(family);
		FoundationModel transformer = chain.model("transformer", "Transformer", ModelKind.ARCHITECTURE);
		FoundationModel gan = chain.model("gan", "GAN", ModelKind.ARCHITECTURE);
		chain.descend("line-1", transformer, family);
		chain.descend("line-2", transformer, first);
		assertFound(sample, "structure.orphan-item @ gan");
		chain.descend("line-3", gan, first);
		assertFound(sample, "conflict.rival-origins @ family ~ line-1,line-2,line-3");
	}
}
