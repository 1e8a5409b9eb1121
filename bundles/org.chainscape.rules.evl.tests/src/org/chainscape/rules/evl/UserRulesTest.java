package org.chainscape.rules.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserRulesTest {

	@TempDir
	Path folder;

	@Test
	void aConstraintFindsTheElementsThatBreakIt() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("recommended.evl", """
			context Participation {
				constraint HasSecurity {
					guard : self.role = ParticipationRole#recommended
					check : self.company.securities.notEmpty()
					message : self.company.name + '没有证券'
				}
			}
			""");
		UserRulesResult result = project.run();
		assertEquals(List.of(), result.problems());
		assertEquals(List.of("user.recommended.has-security p-unlisted 月之暗面没有证券"), RulesFixture.found(result));
		assertTrue(result.complete());
	}

	@Test
	void annotationsSayWhatARuleIs() throws IOException {
		UserRulesResult result = new RulesFixture(folder).file("命名规范.evl", """
			context Company {
				@title 公司名称 不能太短
				@title_en Names of companies are long enough
				@why 太短的名称 查不到
				@severity info
				constraint NameLength { check : self.name.length() > 99 }
				@why_en English only
				critique 有英文名 { check : self.nameEn.isDefined() message : 'no English name' }
				constraint Other { check : true }
			}
			""").run();
		assertEquals(List.of(), result.problems());
		List<UserRule> rules = result.rules();
		assertEquals(List.of("user.命名规范.name-length", "user.命名规范.有英文名", "user.命名规范.other"), rules.stream().map(UserRule::id).toList());
		assertEquals(List.of(Severity.INFO, Severity.WARNING, Severity.ERROR), rules.stream().map(rule -> rule.info().severity()).toList());
		assertEquals("公司名称 不能太短", rules.get(0).title(Language.ZH));
		assertEquals("Names of companies are long enough", rules.get(0).title(Language.EN));
		assertEquals("太短的名称 查不到", rules.get(0).explanation(Language.EN));
		assertEquals("English only", rules.get(1).explanation(Language.ZH));
		assertEquals("Other", rules.get(2).title(Language.ZH));
		assertEquals("", rules.get(2).explanation(Language.ZH));
		assertEquals(List.of(Severity.INFO, Severity.INFO, Severity.WARNING, Severity.WARNING),
			result.found().stream().map(Finding::severity).toList());
	}

	@Test
	void namesOfRulesOfOneFileAreToldApart() throws IOException {
		UserRulesResult result = new RulesFixture(folder).file("a.evl", """
			context Company { constraint Named { check : true } }
			context Segment { constraint Named { check : true } constraint named { check : true } }
			""").run();
		assertEquals(List.of("user.a.named", "user.a.named-segment",
				"user.a.named-segment-2"), result.rules().stream().map(UserRule::id).toList());
	}

	@Test
	void filesOfFoldersInTheFolderAreRulesToo() throws IOException {
		UserRulesResult result = new RulesFixture(folder).good("b/a.evl").good("a.evl").run();
		assertEquals(List.of("user.a.good", "user.b-a.good"), result.rules().stream().map(UserRule::id).toList());
	}

	@Test
	void findingsAreReadLikeAllOthers() throws IOException {
		RulesFixture project = new RulesFixture(folder).tells("'$' + self.name + \" {0} it's\\n  so\"");
		UserRulesResult result = project.run();
		ValidationIndex index = ValidationIndex.of(project.document, Policy.on(LocalDate.of(2026, 1, 1)));
		Finding finding = result.findings().get(0);
		assertTrue(RuleTexts.message(finding, index, Language.ZH).equals("$示例 {0} it's so"), RuleTexts.message(finding, index, Language.ZH));
		assertFalse(RuleTexts.message(finding, index, Language.EN).contains("\n"));
		assertTrue(RuleTexts.title(finding.ruleId(), Language.ZH).contains(finding.ruleId()));
		assertTrue(RuleTexts.explanation(finding.ruleId(), Language.EN).contains(finding.ruleId()));
	}

	@Test
	void aFileThatCannotBeReadIsReportedWithItsPlaceAndTheOthersRun() throws IOException {
		RulesFixture project = new RulesFixture(folder).good("a.evl").file("b.evl", """
			context Company {
				constraint Broken {
					check : self.name.
				}
			}
			""").good("c.evl");
		UserRulesResult result = project.run();
		assertEquals(List.of("user.a.good doc good", "user.c.good doc good"), RulesFixture.found(result));
		UserRuleProblem problem = result.problems().get(0);
		assertEquals("rules.user-broken", problem.kind().id());
		assertEquals(folder.resolve("b.evl").toRealPath(), problem.file().toRealPath());
		assertEquals(4, problem.line());
		ValidationIndex index = ValidationIndex.of(project.document, Policy.on(LocalDate.of(2026, 1, 1)));
		Finding finding = problem.finding("doc");
		String chinese = RuleTexts.message(finding, index, Language.ZH);
		assertTrue(chinese.startsWith("自定规则文件 b.evl（第 4 行"), chinese);
		assertTrue(RuleTexts.message(finding, index, Language.EN).startsWith("File of own rules b.evl (line 4"),
			RuleTexts.message(finding, index, Language.EN));
	}

	@Test
	void aRuleThatFailsAtSomeElementsStillFindsTheOthers() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("a.evl", """
			context Company {
				constraint FirstCode { check : self.securities.first().code = '0' message : 'code' }
				constraint Later { check : self.name <> '寒武纪' message : 'later' }
			}
			""");
		UserRulesResult result = project.run();
		assertEquals(List.of("user.a.first-code listed code", "user.a.later listed later"), RulesFixture.found(result));
		UserRuleProblem problem = result.problems().get(0);
		assertEquals(List.of("rules.user-failed null"), RulesFixture.reasons(result));
		assertEquals("user.a.first-code", problem.rule());
		assertEquals(2, problem.line());
		assertEquals("unlisted", problem.finding("doc").elementId());
		assertEquals(1, problem.reason().elements());
	}

	@Test
	void unknownFeaturesKindsAndSeveritiesAreNamed() throws IOException {
		UserRulesResult result = new RulesFixture(folder).file("a.evl", """
			context Company { @severity fatal
				constraint A { check : self.nmae = '' } }
			""").file("b.evl", "context Firm { constraint B { check : true } }").run();
		assertEquals(List.of("rules.user-broken severity", "rules.user-failed property",
				"rules.user-failed type"), RulesFixture.reasons(result));
		assertEquals(List.of("fatal", "Company.nmae",
				"Firm"), result.problems().stream().map(problem -> problem.reason().detail()).toList());
		assertEquals(2, result.problems().get(1).reason().elements());
	}

	@Test
	void helpersLibrariesAndRulesThatDependOnRulesWork() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("lib/names.eol", """
			import 'more.eol';
			operation Company shortName() : String { return self.name.substring(0, two()); }
			""").file("lib/more.eol", "operation two() : Integer { return 2; }").file("a.evl", """
			import 'lib/names.eol';
			pre { var known = Company.all.size(); }
			context Company {
				constraint A { check : self.name = '寒武纪' message : self.shortName() + known }
				constraint B { guard : self.satisfies('A') check : false message : 'b ' + self }
				@lazy
				constraint C { check : false }
			}
			constraint Global { check : false message : Company.all.name.concat('、') }
			""");
		UserRulesResult result = project.run();
		assertEquals(List.of(), result.problems());
		assertEquals(List.of("user.a.a unlisted 月之2", "user.a.b listed b 寒武纪", "user.a.global doc 寒武纪、月之暗面"), RulesFixture.found(result));
	}

	@Test
	void theDocumentIsSeenAsItsMetamodelHasIt() throws IOException {
		assertEquals("2", new RulesFixture(folder).tells("Company.all.size()").told());
		assertEquals("示例", new RulesFixture(folder).tells("document.name").told());
		assertEquals("示例", new RulesFixture(folder).tells("Company.all.first().eContainer().name").told());
		assertEquals("Company", new RulesFixture(folder).tells("Company.all.first().type().name").told());
		assertEquals("SH", new RulesFixture(folder).tells("Security.all.first().exchange.name").told());
		assertEquals("listed", new RulesFixture(folder).tells("Company.all.first().id").told());
		assertEquals("寒武纪", new RulesFixture(folder).tells("'' + ChainNode.all.select(n|n.isTypeOf(Company)).first()").told());
		assertEquals("4", new RulesFixture(folder).tells("Set{1, 2}.including(3).collect(x|x+1).max()").told());
		assertEquals("a-b", new RulesFixture(folder).tells("'a,b'.split(',').concat('-')").told());
		assertEquals("6", new RulesFixture(folder).tells("Sequence{1..3}.sum()").told());
	}

	@Test
	void whatIsPrintedIsKeptShort() throws IOException {
		UserRulesResult result = new RulesFixture(folder).file("a.evl",
			"pre { 'start'.println(); for (i in Sequence{1..100000}) { 'x'.print(); } }").run();
		assertTrue(result.output().startsWith("start"));
		assertTrue(result.output().length() <= 16 * 1024);
	}

	@Test
	void noFolderIsNoRules() {
		RulesFixture project = new RulesFixture(folder.resolve("none"));
		assertTrue(UserRules.in(folder.resolve("none")).isEmpty());
		assertEquals(List.of(), project.run().findings());
	}

	@Test
	void decimalsAndDatesAreUsable() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("a.evl", """
			context Report {
				constraint Year { check : self.date.year > 2030 message : self.date.toString() }
			}
			""");
		org.chainscape.model.chain.Report report = ChainFactory.eINSTANCE.createReport();
		report.setId("report");
		report.setDate(org.chainscape.model.PartialDate.parse("2023-02"));
		project.document.getSources().add(report);
		UserRulesResult result = project.run();
		assertEquals(List.of(), result.problems());
		assertEquals(List.of("user.a.year report 2023-02"), RulesFixture.found(result));
	}

	@Test
	void aRuleThatFindsEverythingIsCutOff() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("a.evl",
				"context Company { constraint All { check : false message : 'x' } }");
		for (int i = 0; i < 150; i++) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId("c" + i);
			company.setName("c");
			project.document.getCompanies().add(company);
		}
		UserRulesResult result = project.run();
		assertEquals(100, result.found().size());
		assertEquals(List.of("rules.user-stopped many"), RulesFixture.reasons(result));
	}

	@Test
	void filesAreReadAsUtf8WhateverTheMachineIsSetTo() throws IOException {
		Files.write(folder.resolve("a.evl"), "\uFEFFcontext ChainDocument { constraint A { check : false message : '产业链😀' } }".getBytes("UTF-8"));
		assertEquals(List.of("user.a.a doc 产业链😀"), RulesFixture.found(new RulesFixture(folder).run()));
	}
}
