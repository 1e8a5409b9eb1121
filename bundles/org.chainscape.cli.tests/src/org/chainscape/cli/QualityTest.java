package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class QualityTest {

	@TempDir
	private Path folder;
	private final ChainDocument document = Samples.faulty();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		Observation undisclosed = ChainFactory.eINSTANCE.createObservation();
		undisclosed.setState(DisclosureState.UNDISCLOSED);
		document.getChains().get(0).getObservations().add(undisclosed);
		IndustryChain second = ChainFactory.eINSTANCE.createIndustryChain();
		second.setName("第二条");
		second.setHandle("CHAIN-2");
		document.getChains().add(second);
		file = Samples.save(document, folder.resolve("质量.chain"));
	}

	@Test
	void textIsASummaryAndALinePerSegment() {
		Run run = Run.zh("quality", file, "--today", "2023-11-30");
		assertEquals("", run.err());
		List<String> lines = run.outLines();
		assertEquals("服务器产业链  基准日 2023-11-30", lines.get(0));
		assertTrue(lines.get(5).startsWith("资料缺口   未披露 1，无 0，待核实 0"), run.out());
		assertTrue(lines.get(7).startsWith("得分"), run.out());
		assertTrue(lines.stream().anyMatch(line -> line.endsWith("上游")), run.out());
		assertEquals(0, run.exit());
	}

	@Test
	void itSpeaksEnglish() {
		Run run = Run.en("quality", file, "--today", "2023-11-30");
		assertTrue(run.outLines().get(0).endsWith("As of 2023-11-30"), run.out());
		assertTrue(run.outLines().get(5).startsWith("Gaps        Not disclosed: 1; None: 0"), run.out());
	}

	@Test
	void jsonKeepsItsSchema() throws IOException {
		SchemaCheck check = new SchemaCheck(schema());
		JsonNode zh = parse(Run.zh("quality", file, "--format", "json", "--today", "2023-11-30"));
		assertEquals(List.of(), check.faults(zh));
		assertEquals(List.of(), check.faults(parse(Run.en("quality", file, "--format", "json", "--chain", "CHAIN-2"))));
		assertEquals("2023-11-30", zh.at("/today").asText());
		assertEquals(3, zh.at("/parts").size());
		assertEquals(1, zh.at("/assessment/gapCounts/undisclosed").asInt());
		JsonNode checked = parse(Run.zh("validate", file, "--format", "json"));
		assertEquals(checked.at("/counts/error").asInt(), zh.at("/assessment/findings/errors").asInt());
		assertEquals(checked.at("/counts/warning").asInt(), zh.at("/assessment/findings/warnings").asInt());
	}

	@Test
	void theCheckOfTheSchemaSeesFaults() throws IOException {
		JsonNode node = parse(Run.zh("quality", file, "--format", "json"));
		((ObjectNode) node.at("/assessment/freshness")).remove("stale");
		((ObjectNode) node.at("/weights")).put("beauty", 5);
		assertEquals(List.of("/weights/beauty unknown", "/assessment/freshness/stale missing"), new SchemaCheck(schema()).faults(node));
	}

	@Test
	void aChainAloneByNameHandleOrId() throws IOException {
		for (String name : List.of("第二条", "CHAIN-2", document.getChains().get(1).getId())) {
			Run run = Run.zh("quality", file, "--chain", name);
			assertEquals(List.of(0, ""), List.of(run.exit(), run.err()));
			assertTrue(run.outLines().get(0).startsWith("第二条  基准日"), run.out());
		}
	}

	@Test
	void thePageIsWrittenWholeAndTheSameEveryTime() throws IOException {
		Path page = folder.resolve("新 文件夹/质量.html");
		Run run = Run.zh("quality", file, "--format", "html", "--today", "2023-11-30", "-o", page);
		assertEquals(List.of(0, page + "\n", ""), List.of(run.exit(), run.out(), run.err()));
		byte[] first = Files.readAllBytes(page);
		assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
		Run.zh("quality", file, "--format", "html", "--today", "2023-11-30", "-o", page);
		assertArrayEquals(first, Files.readAllBytes(page));
		assertEquals(Files.readString(page), Run.zh("quality", file, "--format", "html", "--today", "2023-11-30").out());
		assertEquals(List.of("质量.html"), List.copyOf(Samples.files(page.getParent()).keySet()));
	}

	@Test
	void wrongUseIsSaidInOneLine() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertRefused("--today 的值 2023-02-30 不是日期", "--today", "2023-02-30");
		assertRefused("--format 的值 xlsx 无效", "--format", "xlsx");
		assertRefused("没有产业链“别的”：文件中有 服务器产业链, 第二条", "--chain", "别的");
		assertRefused("这就是要导出的产业链文件", "-o", file.toString());
		assertRefused(folder.toString(), "-o", folder.toString());
		document.getChains().get(0).setName("第二条");
		assertArrayEquals(before, Files.readAllBytes(file));
		Samples.save(document, file);
		assertRefused("有多条产业链名为“第二条”", "--chain", "第二条");
		assertEquals(2, Run.zh("quality", folder.resolve("missing.chain")).exit());
	}

	private void assertRefused(String message, Object... options) {
		Run run = Run.zh(Stream.concat(Stream.of("quality", file), Stream.of(options)).toArray());
		assertEquals(2, run.exit());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains(message), run.err());
	}

	private static JsonNode parse(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	private static JsonNode schema() throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("docs/schema"))) {
			at = at.getParent();
		}
		return new ObjectMapper().readTree(at.resolve("docs/schema/chainscape-quality-1.schema.json").toFile());
	}
}
