package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class FindingsFormatsTest {

	@TempDir
	private Path folder;
	private Path good;
	private Path faulty;

	@BeforeEach
	void write() throws IOException {
		good = Samples.save(Samples.good(), folder.resolve("good.chain"));
		faulty = Samples.save(Samples.faulty(), folder.resolve("有 错误.chain"));
	}

	private static JsonNode parse(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	private static JsonNode schema() throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("docs/schema"))) {
			at = at.getParent();
		}
		return new ObjectMapper().readTree(at.resolve("docs/schema/chainscape-findings-1.schema.json").toFile());
	}

	@Test
	void jsonKeepsItsSchema() throws IOException {
		SchemaCheck check = new SchemaCheck(schema());
		assertEquals(List.of(), check.faults(parse(Run.zh("validate", faulty, "--format", "json"))));
		assertEquals(List.of(), check.faults(parse(Run.en("validate", good, faulty, folder.resolve("missing"), "--format", "json"))));
	}

	@Test
	void theCheckOfTheSchemaSeesFaults() throws IOException {
		SchemaCheck check = new SchemaCheck(schema());
		JsonNode node = parse(Run.zh("validate", faulty, "--format", "json"));
		((ObjectNode) node).put("version", 2).remove("counts");
		((ObjectNode) node.at("/files/0/findings/0")).put("severity", "fatal").put("extra", 1);
		assertEquals(List.of("/counts missing", "/version", "/files/0/findings/0/severity", "/files/0/findings/0/extra unknown"),
			check.faults(node));
	}

	@Test
	void jsonTellsEverything() throws IOException {
		JsonNode root = parse(Run.zh("validate", good, faulty, "--format", "json", "--fail-on", "warning"));
		assertEquals("warning", root.at("/failOn").asText());
		assertTrue(root.at("/failed").asBoolean());
		assertEquals("{\"error\":1,\"warning\":1,\"info\":0}", root.at("/counts").toString());
		assertEquals(0, root.at("/files/0/findings").size());
		JsonNode finding = root.at("/files/1/findings/0");
		assertEquals("identity.duplicate-company", finding.at("/rule").asText());
		assertEquals("浪潮 信息", finding.at("/element/name").asText());
		assertEquals("Company", finding.at("/element/type").asText());
		assertEquals("浪潮信息", finding.at("/related/0/name").asText());
		assertTrue(Samples.load(faulty).find(finding.at("/element/id").asText()).isPresent());
	}

	@Test
	void jsonTellsWhatCouldNotBeRead() throws IOException {
		Run run = Run.zh("validate", folder.resolve("missing.chain"), "--format", "json");
		JsonNode root = parse(run);
		assertEquals("MISSING", root.at("/files/0/failure/kind").asText());
		assertEquals(run.errLines().get(0), root.at("/files/0/failure/message").asText());
		assertTrue(root.at("/failed").asBoolean());
		assertEquals(2, run.exit());
	}

	@Test
	void jsonOfAGoodFileHasNotFailed() throws IOException {
		assertFalse(parse(Run.zh("validate", good, "--format", "json")).at("/failed").asBoolean());
	}

	@Test
	void sarifHasWhatItsReadersNeed() throws IOException {
		JsonNode root = parse(Run.zh("validate", faulty, "--format", "sarif"));
		assertEquals("2.1.0", root.at("/version").asText());
		JsonNode run = root.at("/runs/0");
		assertEquals("Chainscape", run.at("/tool/driver/name").asText());
		assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
		assertEquals(2, run.at("/results").size());
		for (JsonNode result : run.at("/results")) {
			JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
			assertEquals(result.at("/ruleId").asText(), rule.at("/id").asText());
			assertFalse(rule.at("/shortDescription/text").asText().isBlank());
			assertFalse(result.at("/message/text").asText().isBlank());
			JsonNode physical = result.at("/locations/0/physicalLocation");
			assertEquals(faulty.toUri().toString(), physical.at("/artifactLocation/uri").asText());
			assertTrue(physical.at("/region/startLine").asInt() > 0);
			String id = result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText();
			assertTrue(Samples.load(faulty).find(id).isPresent(), id);
		}
		assertEquals(List.of("error", "warning"), run.at("/results").findValuesAsText("level"));
	}

	@Test
	void sarifKeepsRelativePathsRelative() throws IOException {
		Path relative = Path.of("").toAbsolutePath().relativize(faulty.toAbsolutePath());
		String uri = parse(Run.zh("validate", relative, "--format", "sarif"))
			.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
		assertTrue(uri.startsWith(".."), uri);
		assertTrue(uri.endsWith("%E6%9C%89%20%E9%94%99%E8%AF%AF.chain"), uri);
	}

	@Test
	void sarifTellsWhatCouldNotBeRead() throws IOException {
		JsonNode run = parse(Run.zh("validate", folder.resolve("missing.chain"), "--format", "sarif")).at("/runs/0");
		assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
		assertTrue(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText().contains("missing.chain"));
	}

	@Test
	void formatsFollowTheLanguage() {
		for (String format : List.of("json", "sarif")) {
			assertNotEquals(Run.zh("validate", faulty, "--format", format).out(), Run.en("validate", faulty, "--format", format).out());
		}
	}
}
