package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSettingsTest {

	private static final String RULE = "facts.unsourced-number";
	private static final Justification BECAUSE = new Justification("来源保密", "张三", Project.TODAY, null);

	@TempDir
	private Path folder;
	private Project project;

	@BeforeEach
	void make() {
		project = new Project(folder);
	}

	@Test
	void withoutAFileNothingChanges() {
		assertEquals(List.of("warning " + RULE + " first"), project.active(Project.warning("first")));
		assertEquals(Policy.on(Project.TODAY), ProjectSettings.of(project.chain).policy(Project.TODAY));
		assertEquals(List.of(folder.resolve("chains/rules")), ProjectSettings.of(project.chain).ruleFolders(project.chain));
	}

	@Test
	void theNearestFileHoldsUpToTheRootOfTheProject() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("a/b/c")).resolve("x.chain");
		assertEquals(Optional.empty(), SettingsFile.find(deep));
		Path top = Files.writeString(folder.resolve(SettingsFile.NAME), SettingsFile.text(Settings.STANDARD));
		assertEquals(Optional.of(top), SettingsFile.find(deep));
		Path middle = Files.writeString(folder.resolve("a").resolve(SettingsFile.NAME), SettingsFile.text(Settings.STANDARD));
		assertEquals(Optional.of(middle), SettingsFile.find(deep));
		Files.createDirectory(folder.resolve("a/b/.git"));
		assertEquals(Optional.empty(), SettingsFile.find(deep));
		Files.createFile(folder.resolve("a/.project"));
		assertEquals(Optional.of(middle), SettingsFile.find(folder.resolve("a/x.chain")));
	}

	@Test
	void newSettingsGoIntoTheRootOfTheProject() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("a/b/c")).resolve("x.chain");
		assertEquals(deep.resolveSibling(SettingsFile.NAME), SettingsFile.place(deep));
		Files.createFile(folder.resolve("a/.project"));
		assertEquals(folder.resolve("a").resolve(SettingsFile.NAME), SettingsFile.place(deep));
	}

	@Test
	void aRuleTakesPrecedenceOverItsCategory() throws IOException {
		project.with(Settings.STANDARD.withLevel("facts", Level.OFF).withLevel(RULE, Level.ERROR));
		assertEquals(List.of("error " + RULE + " first"),
			project.active(Project.warning("first"), Project.finding("facts.number-without-unit", Severity.WARNING, "first")));
		Verdict verdict = project.assess(Project.TODAY, Project.warning("first")).verdicts().get(0);
		assertEquals(Severity.WARNING, verdict.standard());
	}

	@Test
	void changedSeveritiesChangeTheOrder() throws IOException {
		project.with(Settings.STANDARD.withLevel(RULE, Level.INFO));
		assertEquals(List.of("warning structure.missing-name second", "info " + RULE + " first"),
			project.active(Project.warning("first"), Project.finding("structure.missing-name", Severity.WARNING, "second")));
	}

	@Test
	void findingsOfOneSeverityStayInTheOrderOfTheFile() throws IOException {
		project.with(Settings.STANDARD.withLevel("structure", Level.WARNING));
		assertEquals(List.of("warning structure.missing-name first", "warning " + RULE + " second"),
			project.active(Project.warning("second"), Project.finding("structure.missing-name", Severity.INFO, "first")));
	}

	@Test
	void aSuppressionHidesItsFindingAndNoOther() throws IOException {
		Finding one = Project.warning("first", "second");
		Finding other = Project.warning("first", "document");
		project.with(Settings.STANDARD.withSuppression(Suppression.of(one, project.index(), "chains/a.chain", BECAUSE)));
		Assessment assessment = project.assess(Project.TODAY, one, other, Project.warning("second"));
		assertEquals(List.of("warning " + RULE + " first[document]", "warning " + RULE + " second"), Project.lines(assessment.active()));
		assertEquals(List.of("warning " + RULE + " first[second]"), Project.lines(assessment.suppressed()));
		assertEquals("来源保密", assessment.suppressed().get(0).suppression().why().reason());
		assertEquals(2, assessment.result().findings().size());
	}

	@Test
	void aFindingAboutOneFeatureIsNotThatAboutAnother() throws IOException {
		Finding unit = new Finding(RULE, Severity.WARNING, "first", List.of(), List.of("$label:x#//A/unit", "12"));
		Finding date = new Finding(RULE, Severity.WARNING, "first", List.of(), List.of("$label:x#//A/date", "12"));
		project.with(Settings.STANDARD.withSuppression(Suppression.of(unit, project.index(), "chains/a.chain", BECAUSE)));
		assertEquals(1, project.active(unit, date).size());
		Finding corrected = new Finding(RULE, Severity.WARNING, "first", List.of(), List.of("$label:x#//A/unit", "13"));
		assertEquals(0, project.active(corrected).size());
	}

	@Test
	void aSuppressionOfTheElementHidesAllOfItsRule() throws IOException {
		Finding one = Project.warning("first", "second");
		project.with(Settings.STANDARD.withSuppression(Suppression.ofElement(one, project.index(), "chains/a.chain", BECAUSE)));
		assertEquals(List.of(), project.active(one, Project.warning("first", "document")));
	}

	@Test
	void onItsLastDayASuppressionStillHolds() throws IOException {
		LocalDate last = Project.TODAY;
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "待季报", last)));
		Finding finding = Project.warning("first");
		assertEquals(List.of(), project.active(last, finding));
		assertEquals(List.of("warning " + RULE + " first", "warning rules.suppression-expired first"),
			project.active(last.plusDays(1), finding));
		assertEquals(List.of("7 对“甲公司”忽略规则 facts.unsourced-number 已于 2026-03-31 到期，问题重新列出。当时的理由：待季报"),
			project.remarks(Language.ZH, last.plusDays(1), finding));
	}

	@Test
	void whatAnExpiredSuppressionWasAboutMayBeMended() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "待季报", Project.TODAY)));
		assertEquals(List.of("info rules.suppression-unused first"), project.active(Project.TODAY.plusDays(1)));
	}

	@Test
	void aSuppressionWithoutAReasonDoesNotCount() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "  ", null)));
		assertEquals(List.of("warning " + RULE + " first", "warning rules.suppression-without-reason first"),
			project.active(Project.warning("first")));
		assertEquals(List.of("7 The suppression of rule facts.unsourced-number at “甲公司” gives no reason and does not count."),
			project.remarks(Language.EN, Project.TODAY, Project.warning("first")));
	}

	@Test
	void aSuppressionThatMatchesNothingIsReportedIfItsRuleWasChecked() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "x", null)));
		assertEquals(List.of("info rules.suppression-unused first"), project.active());
		project.checks("structure.missing-name");
		assertEquals(List.of(), project.active());
	}

	@Test
	void aSuppressionOfAnElementThatIsGoneIsReportedAtTheDocumentItWasIn() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "gone", "x", null)));
		assertEquals(List.of("7 规则 facts.unsourced-number 在“名”上没有所忽略的问题，这条忽略已无必要。"),
			project.remarks(Language.ZH, Project.TODAY));
		Suppression elsewhere = new Suppression(FindingPattern.all(RULE, "gone"), "名", "chains/b.chain", BECAUSE);
		project.with(Settings.STANDARD.withSuppression(elsewhere));
		assertEquals(List.of(), project.remarks(Language.ZH, Project.TODAY));
	}

	@Test
	void aSuppressionHoldsWhereverItsElementIs() throws IOException {
		project.with(Settings.STANDARD.withSuppression(new Suppression(FindingPattern.all(RULE, "first"), "", "old/name.chain", BECAUSE)));
		assertEquals(List.of(), project.active(Project.warning("first")));
	}

	@Test
	void rulesThereAreNotAreReported() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression("facts.unsorced", "first", "x", null))
			.withLevel("facts.nothing", Level.OFF).withLevel("fact", Level.OFF).withLevel("user", Level.INFO)
			.withLevel("rules.suppression-unused", Level.OFF));
		assertEquals(List.of("6 检查设置为“fact”规定了级别，但没有这样的规则或类别。", "7 检查设置为“facts.nothing”规定了级别，但没有这样的规则或类别。",
			"12 对“甲公司”的忽略所指的规则 facts.unsorced 不存在。"), project.remarks(Language.ZH, Project.TODAY));
	}

	/** The editor checks while somebody types, without the project's own rules. */
	@Test
	void ownRulesAreUnknownOnlyIfOwnRulesAreKnownAtAll() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression("user.naming.unit", "first", "x", null))
			.withLevel("user.naming.date", Level.OFF).withLevel("rules.user-failed", Level.INFO));
		assertEquals(List.of(), project.active());
		project.knows("user.naming.unit");
		assertEquals(List.of("warning rules.severity-unknown-rule document"), project.active());
		project.knows("user.naming.date");
		assertEquals(List.of(), project.active());
	}

	@Test
	void findingsAboutTheSettingsHaveSeveritiesToo() throws IOException {
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "x", null)).withLevel("rules", Level.ERROR));
		assertEquals(List.of("error rules.suppression-unused first"), project.active());
		project.with(Settings.STANDARD.withSuppression(Project.suppression(RULE, "first", "x", null)).withLevel("rules", Level.OFF));
		assertEquals(List.of(), project.active());
	}

	@Test
	void brokenSettingsAreStandardOnesAndSaidToBeBroken() throws IOException {
		project.with("{\n  \"schema\": \"chainscape-rules\", \"version\": 1,\n  \"severity\": {}\n}\n");
		ProjectSettings read = ProjectSettings.of(project.chain);
		assertTrue(read.failure().isPresent());
		assertEquals(Settings.STANDARD, read.settings());
		assertEquals(List.of("error rules.settings-broken document", "warning " + RULE + " first"), project.active(Project.warning("first")));
		String message = project.remarks(Language.ZH, Project.TODAY).get(0);
		assertTrue(message.startsWith("3 检查设置 chainscape.rules.json:3:3 无法使用，已按默认设置检查：不认识的键，请更正或删除；可用的键列在括号里（severity ("), message);
	}

	@Test
	void policyIsThatOfTheProject() throws IOException {
		LocalDate closing = LocalDate.of(2023, 2, 28);
		project.with(Settings.STANDARD.withPolicy(new PolicySettings(closing, 24, 6.5)));
		assertEquals(new Policy(closing, 24, 6.5), ProjectSettings.of(project.chain).policy(Project.TODAY));
		project.with(Settings.STANDARD.withPolicy(new PolicySettings(null, 0, null)));
		assertEquals(new Policy(Project.TODAY, 0, Policy.SMALLEST_POINTS), ProjectSettings.of(project.chain).policy(Project.TODAY));
		assertFalse(ProjectSettings.of(project.chain).failure().isPresent());
	}
}
