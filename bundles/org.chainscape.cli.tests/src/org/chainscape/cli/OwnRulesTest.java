package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class OwnRulesTest {

	private static final String RULE = """
		context Company {
			@title 公司有英文名
			@title_en Companies have an English name
			@why 英文版图件要用
			@severity warning
			constraint EnglishName { check : self.nameEn.isDefined() message : self.name + '没有英文名' }
		}
		""";

	@TempDir
	private Path folder;
	private Path good;

	@BeforeEach
	void write() throws IOException {
		good = Samples.save(Samples.good(), folder.resolve("good.chain"));
	}

	private Path rule(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void rulesBesideTheFileAreRun() throws IOException {
		rule("rules/names.evl", RULE);
		Run run = Run.zh("validate", good);
		assertTrue(run.outLines().get(0).startsWith(good + ":"), run.out());
		assertTrue(run.outLines().get(0).contains(": 警告: "), run.out());
		assertTrue(run.outLines().get(0).endsWith("没有英文名 [user.names.english-name]"), run.out());
		assertEquals(0, run.exit());
		assertEquals(1, Run.zh("validate", good, "--fail-on", "warning").exit());
	}

	@Test
	void furtherRulesCanBeNamed() throws IOException {
		rule("more/names.evl", RULE);
		assertFalse(Run.zh("validate", good).out().contains("user."));
		assertTrue(Run.en("validate", good, "--rules", folder.resolve("more")).out().contains("[user.names.english-name]"));
		Run wrong = Run.zh("validate", good, "--rules", folder.resolve("none"));
		assertEquals(2, wrong.exit());
		assertTrue(wrong.err().contains("没有这个规则文件夹"), wrong.err());
	}

	@Test
	void theProjectDecidesAboutItsOwnRulesToo() throws IOException {
		rule("own/names.evl", RULE);
		rule("chainscape.rules.json", """
			{"schema": "chainscape-rules", "version": 1, "ruleFolders": ["own"], "severities": {"user.names.english-name": "error"}}
			""");
		Run run = Run.zh("validate", good);
		assertEquals(1, run.exit(), run.out() + run.err());
		assertTrue(run.out().contains(": 错误: "), run.out());
	}

	@Test
	void whatIsWrongWithARuleIsShownWhereItIs() throws IOException {
		Path broken = rule("rules/broken.evl", "context Company {\n\tconstraint X { check : }\n}\n");
		Path endless = rule("rules/endless.evl", "constraint Endless { check { while (true) { } } }");
		rule("rules/names.evl", RULE);
		Run run = Run.en("validate", good);
		assertEquals(1, run.exit());
		List<String> lines = run.outLines();
		assertTrue(lines.stream().anyMatch(line -> line.startsWith(broken + ":2: Error: File of own rules broken.evl (line 2")), run.out());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith(endless + ":1: Error: Own rule user.endless.endless")), run.out());
		assertTrue(run.out().contains("[user.names.english-name]"), run.out());
	}

	@Test
	void reportsListTheRules() throws IOException {
		rule("rules/names.evl", RULE);
		JsonNode sarif = new ObjectMapper().readTree(Run.en("validate", good, "--format", "sarif").out());
		List<JsonNode> rules = StreamSupport.stream(sarif.at("/runs/0/tool/driver/rules").spliterator(), false)
			.filter(rule -> rule.get("id").asText().equals("user.names.english-name")).toList();
		assertEquals("Companies have an English name", rules.get(0).at("/shortDescription/text").asText());
		assertEquals("warning", rules.get(0).at("/defaultConfiguration/level").asText());
		JsonNode json = new ObjectMapper().readTree(Run.zh("validate", good, "--format", "json").out());
		assertEquals("公司有英文名", json.at("/files/0/findings/0/title").asText());
		assertEquals("英文版图件要用", json.at("/rules/0/explanation").asText());
	}
}
