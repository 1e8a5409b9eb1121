package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.chainscape.validation.settings.FindingPattern;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.Level;
import org.chainscape.validation.settings.PolicySettings;
import org.chainscape.validation.settings.Settings;
import org.chainscape.validation.settings.SettingsFile;
import org.chainscape.validation.settings.Suppression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The settings of a project on the command line. The sample has an error, identity.duplicate-company, and a warning. */
class ProjectRulesTest {

	private static final String ERROR = "identity.duplicate-company";
	private static final String WARNING = "diagram.dangling-element";

	@TempDir
	private Path folder;
	private Path faulty;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(folder.resolve("chains"));
		faulty = Samples.save(Samples.faulty(), folder.resolve("chains/f.chain"));
		file = folder.resolve(SettingsFile.NAME);
	}

	private void settings(Settings settings) throws IOException {
		Files.writeString(file, SettingsFile.text(settings));
	}

	private static JsonNode parse(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	/** Suppresses a rule at the first element it is broken by. */
	private Suppression suppression(String rule, LocalDate until) throws IOException {
		for (JsonNode finding : parse(Run.zh("validate", faulty, "--format", "json", "--no-settings")).at("/files/0/findings")) {
			if (finding.at("/rule").asText().equals(rule)) {
				return new Suppression(FindingPattern.all(rule, finding.at("/element/id").asText()), "浪潮 信息", "chains/f.chain",
					new Justification("两家确是不同公司", "张三", LocalDate.of(2026, 1, 5), until));
			}
		}
		throw new AssertionError(rule);
	}

	private static List<String> rules(JsonNode findings) {
		List<String> rules = new ArrayList<>();
		findings.forEach(finding -> rules.add(finding.at("/severity").asText() + ' ' + finding.at("/rule").asText()));
		return rules;
	}

	@Test
	void severitiesAreThoseOfTheProject() throws IOException {
		settings(Settings.STANDARD.withLevel("identity", Level.INFO).withLevel(WARNING, Level.ERROR));
		Run run = Run.zh("validate", faulty, "--format", "json");
		assertEquals(1, run.exit());
		JsonNode root = parse(run);
		assertEquals(List.of("error " + WARNING, "info " + ERROR), rules(root.at("/files/0/findings")));
		assertEquals("error", root.at("/files/0/findings/1/standardSeverity").asText());
		assertEquals(file.toString(), root.at("/files/0/settings/file").asText());
		assertEquals("{\"error\":1,\"warning\":0,\"info\":1}", root.at("/counts").toString());
	}

	@Test
	void aRuleThatIsOffIsNotThere() throws IOException {
		settings(Settings.STANDARD.withLevel(ERROR, Level.OFF));
		assertEquals("检查了 1 个文件：错误 0，警告 1，提示 0", Run.zh("validate", faulty).outLines().get(1));
		assertEquals(1, Run.zh("validate", faulty, "--no-settings").exit());
		Path elsewhere = Files.writeString(folder.resolve("other.json"), SettingsFile.text(Settings.STANDARD));
		assertEquals(1, Run.zh("validate", faulty, "--settings", elsewhere).exit());
		assertEquals(0, Run.zh("validate", faulty, "--settings", file).exit());
	}

	@Test
	void whatIsSuppressedDoesNotFailAndIsShownOnDemand() throws IOException {
		settings(Settings.STANDARD.withSuppression(suppression(ERROR, LocalDate.of(2026, 12, 31))));
		Run run = Run.zh("validate", faulty, "--today", "2026-12-31");
		assertEquals(0, run.exit());
		assertEquals("检查了 1 个文件：错误 0，警告 1，提示 0；已忽略 1", run.outLines().get(1));
		String shown = Run.zh("validate", faulty, "--today", "2026-12-31", "--show-suppressed").outLines().get(1);
		assertTrue(shown.startsWith(faulty + ":"), shown);
		assertTrue(shown.endsWith(": 已忽略: 公司“浪潮 信息”与公司“浪潮信息”名称相同，或其名称是后者的别名。 [identity.duplicate-company] "
			+ "（两家确是不同公司；张三；至 2026-12-31）"), shown);
		assertEquals("Files checked: 1; errors: 0; warnings: 1; infos: 0; suppressed: 1",
			Run.en("validate", faulty, "--today", "2026-12-31").outLines().get(1));
	}

	@Test
	void theDayAfterItsLastASuppressionIsOver() throws IOException {
		settings(Settings.STANDARD.withSuppression(suppression(ERROR, LocalDate.of(2026, 12, 31))));
		Run run = Run.zh("validate", faulty, "--today", "2027-01-01");
		assertEquals(1, run.exit());
		assertEquals(4, run.outLines().size(), run.out());
		assertTrue(run.out().contains(file + ":7: 警告: 对“浪潮 信息”忽略规则 identity.duplicate-company 已于 2026-12-31 到期"), run.out());
	}

	@Test
	void jsonAndSarifTellOfSuppressions() throws IOException {
		settings(Settings.STANDARD.withSuppression(suppression(ERROR, null)).withLevel(WARNING, Level.INFO).withLevel("flow", Level.OFF));
		JsonNode json = parse(Run.zh("validate", faulty, "--format", "json"));
		assertEquals(List.of("info " + WARNING), rules(json.at("/files/0/findings")));
		assertEquals(List.of("error " + ERROR), rules(json.at("/files/0/suppressed")));
		assertEquals("{\"reason\":\"两家确是不同公司\",\"by\":\"张三\",\"on\":\"2026-01-05\"}",
			json.at("/files/0/suppressed/0/suppression").toString());
		assertEquals("{\"suppressed\":1}", json.at("/balance").toString());
		JsonNode run = parse(Run.zh("validate", faulty, "--format", "sarif")).at("/runs/0");
		assertEquals("note", run.at("/results/0/level").asText());
		assertEquals(0, run.at("/results/0/suppressions").size());
		JsonNode suppressed = run.at("/results/1/suppressions/0");
		assertEquals("external", suppressed.at("/kind").asText());
		assertEquals("两家确是不同公司", suppressed.at("/justification").asText());
		JsonNode overrides = run.at("/invocations/0/ruleConfigurationOverrides");
		List<String> ids = overrides.findValuesAsText("id");
		JsonNode lowered = overrides.get(ids.indexOf(WARNING));
		assertEquals("note", lowered.at("/configuration/level").asText());
		assertEquals(WARNING, run.at("/tool/driver/rules/" + lowered.at("/descriptor/index").asInt() + "/id").asText());
		assertFalse(overrides.get(ids.indexOf("flow.against-stage-order")).at("/configuration/enabled").asBoolean(true));
	}

	@Test
	void rulesAreExplainedInJsonAndSarif() throws IOException {
		JsonNode json = parse(Run.en("validate", faulty, "--format", "json"));
		assertEquals(List.of(WARNING, ERROR), json.at("/rules").findValuesAsText("id"));
		assertEquals("docs/rules.md#identityduplicate-company", json.at("/rules/1/help").asText());
		assertFalse(json.at("/rules/1/explanation").asText().isBlank());
		for (JsonNode rule : parse(Run.zh("validate", faulty, "--format", "sarif")).at("/runs/0/tool/driver/rules")) {
			assertFalse(rule.at("/help/text").asText().isBlank(), rule.toString());
			assertTrue(rule.at("/help/markdown").asText().contains("`" + rule.at("/id").asText() + "`"), rule.toString());
		}
	}

	@Test
	void brokenSettingsAreNamedAndTheFilesAreCheckedAllTheSame() throws IOException {
		Files.writeString(file, "{\n  \"schema\": \"chainscape-rules\", \"version\": 1,\n  \"sevérities\": {}\n}\n");
		Run run = Run.zh("validate", faulty, faulty);
		assertEquals(2, run.exit());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().startsWith(file + ":3:3: 不认识的键"), run.err());
		assertTrue(run.out().contains("[rules.settings-broken]") && run.out().contains("[identity.duplicate-company]"), run.out());
		assertTrue(Run.zh("validate", faulty, "--only", "flow").out().contains("[rules.settings-broken]"));
		JsonNode json = parse(Run.zh("validate", faulty, "--format", "json"));
		assertEquals("UNKNOWN_KEY", json.at("/files/0/settings/failure/kind").asText());
		assertTrue(json.at("/failed").asBoolean());
		JsonNode sarif = parse(Run.zh("validate", faulty, "--format", "sarif")).at("/runs/0/invocations/0");
		assertFalse(sarif.at("/executionSuccessful").asBoolean());
		assertEquals(3, sarif.at("/toolConfigurationNotifications/0/locations/0/physicalLocation/region/startLine").asInt());
		assertEquals(1, Run.zh("validate", faulty, "--no-settings").exit());
	}

	@Test
	void onlyWhatIsAskedForIsListed() {
		assertEquals(2, Run.zh("validate", faulty, "--only", "identity").outLines().size());
		assertEquals(0, Run.zh("validate", faulty, "--only", WARNING).exit());
		assertEquals(3, Run.zh("validate", faulty, "--only", "identity," + WARNING).outLines().size());
		assertEquals(3, Run.zh("validate", faulty, "--only", "identity", "--only", WARNING).outLines().size());
		Run wrong = Run.zh("validate", faulty, "--only", "identiti");
		assertEquals(2, wrong.exit());
		assertTrue(wrong.err().startsWith("identiti：没有这样的规则或类别；类别有 aigc, "), wrong.err());
	}

	@Test
	void neverFails() throws IOException {
		assertEquals(0, Run.zh("validate", faulty, "--fail-on", "never").exit());
		JsonNode json = parse(Run.zh("validate", faulty, "--fail-on", "never", "--format", "json"));
		assertEquals("never", json.at("/failOn").asText());
		assertFalse(json.at("/failed").asBoolean());
		assertEquals(2, Run.zh("validate", "gone.chain", "--fail-on", "never").exit());
	}

	@Test
	void wrongUseIsNamed() {
		assertEquals("--settings 与 --no-settings 不能同时使用：只保留一个。\n",
			Run.zh("validate", faulty, "--settings", file, "--no-settings").err());
		assertTrue(Run.zh("validate", faulty, "--settings", file).err().startsWith(file + ": 没有这个文件"));
		assertEquals("--today 的值 31.12.2026 不是日期：请写成 2023-02-28 的样子。\n",
			Run.zh("validate", faulty, "--today", "31.12.2026").err());
		assertEquals("--write-baseline 与 --only 不能同时使用：只保留一个。\n",
			Run.zh("validate", faulty, "--write-baseline", "b", "--only", "flow").err());
	}

	@Test
	void ownRulesAreSubjectToTheSettings() throws IOException {
		Files.createDirectories(folder.resolve("house"));
		Files.writeString(folder.resolve("house/naming.evl"), """
			context Company {
				constraint NoBlank {
					check: not self.name.matches(".* .*")
					message: "名称含空格：" + self.name
				}
			}
			""");
		Settings own = new Settings(PolicySettings.STANDARD, List.of("house"), new TreeMap<>(), List.of());
		settings(own);
		JsonNode found = parse(Run.zh("validate", faulty, "--format", "json", "--only", "user"));
		assertEquals("名称含空格：浪潮 信息", found.at("/files/0/findings/0/message").asText(), found.toString());
		String rule = found.at("/files/0/findings/0/rule").asText();
		assertTrue(rule.startsWith("user.naming."), rule);
		settings(own.withLevel("user", Level.INFO));
		assertEquals("info", parse(Run.zh("validate", faulty, "--format", "json", "--only", rule)).at("/files/0/findings/0/severity").asText());
		settings(own.withSuppression(new Suppression(FindingPattern.all(rule, found.at("/files/0/findings/0/element/id").asText()), "", "",
			new Justification("沿用原文", "", null, null))));
		JsonNode suppressed = parse(Run.zh("validate", faulty, "--format", "json"));
		assertEquals(rule, suppressed.at("/files/0/suppressed/0/rule").asText());
		assertFalse(suppressed.toString().contains("rules.suppression"), suppressed.toString());
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		settings(Settings.STANDARD.withSuppression(suppression(ERROR, null)).withLevel(WARNING, Level.ERROR));
		for (String format : List.of("text", "json", "sarif")) {
			Object[] args = {"validate", faulty, "--format", format, "--today", "2026-06-30", "--show-suppressed"};
			assertEquals(Run.zh(args).out(), Run.zh(args).out());
		}
	}
}
