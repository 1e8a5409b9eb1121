package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.Company;

import org.junit.jupiter.api.Test;

class DuplicateCompanyTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void isReportedOnTheLaterOne() {
		sample.company("again", "寒武纪");
		assertFound(sample, "identity.duplicate-company @ again ~ maker");
	}

	@Test
	void ignoresWidthCaseAndSpaces() {
		sample.maker.setName("Open AI（中国）");
		sample.company("again", "ＯｐｅｎＡＩ(中国)");
		assertFound(sample, "identity.duplicate-company @ again ~ maker");
	}

	@Test
	void isReportedOnTheOneWhoseNameIsAnAliasOfTheOther() {
		sample.company("later", "中科寒武纪").getAliases().add("寒武纪");
		assertFound(sample, "identity.duplicate-company @ maker ~ later");
	}

	@Test
	void isReportedOnceWhereEachHasTheNameOfTheOtherAsAlias() {
		sample.maker.getAliases().add("中科寒武纪");
		sample.company("later", "中科寒武纪").getAliases().add("寒武纪");
		assertFound(sample, "identity.duplicate-company @ later ~ maker");
	}

	@Test
	void knowsEnglishNames() {
		sample.maker.setNameEn("Cambricon");
		sample.company("later", "CAMBRICON");
		assertFound(sample, "identity.duplicate-company @ later ~ maker");
	}

	@Test
	void sharedAliasesAreAnotherFaultAndOwnAliasesNone() {
		sample.maker.getAliases().add("AI 芯片龙头");
		sample.maker.getAliases().add("寒武纪");
		sample.builder.getAliases().add("AI 芯片龙头");
		assertFound(sample, "identity.alias-clash @ builder ~ maker");
	}

	@Test
	void isReportedOnEveryFurtherOne() {
		Company second = sample.company("second", "寒武纪");
		sample.company("third", second.getName());
		assertFound(sample, "identity.duplicate-company @ second ~ maker", "identity.duplicate-company @ third ~ maker");
	}
}
