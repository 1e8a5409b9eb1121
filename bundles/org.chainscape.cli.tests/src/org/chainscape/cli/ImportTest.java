package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ImportTest {

	@TempDir
	private Path folder;
	private Path tables;
	private Path chain;

	@BeforeEach
	void write() throws IOException {
		tables = Files.createDirectory(folder.resolve("底稿"));
		chain = folder.resolve("链.chain");
		Files.writeString(tables.resolve("公司.csv"),
			"代码,公司,上市日期\n688256.SH,寒武纪,2020-07-20\n000977,浪潮信息,-\n,,2020-01-01\n688256.SH,寒武纪,2020-07-20\n");
		Files.writeString(tables.resolve("归属.csv"), "代码,环节\n688256.SH,AI 芯片\n");
	}

	private static JsonNode json(String text) throws IOException {
		JsonNode schema = new ObjectMapper().readTree(Path.of("../../docs/schema/chainscape-import-report-1.schema.json").toFile());
		JsonNode report = new ObjectMapper().readTree(text);
		assertEquals(List.of(), new SchemaCheck(schema).faults(report));
		return report;
	}

	@Test
	void aFolderBecomesAChainAndEveryRowIsAccountedFor() throws Exception {
		Run run = Run.zh("import", tables, "-o", chain, "--format", "json");
		assertEquals(0, run.exit(), run.err());
		JsonNode counts = json(run.out()).get("counts");
		assertEquals(5, counts.get("read").asInt());
		assertEquals(1, counts.get("imported").asInt());
		// The segment no table lists is made, with a remark: in a chain that is new it cannot be anywhere.
		assertEquals(2, counts.get("remarked").asInt());
		assertEquals(1, counts.get("repeated").asInt());
		assertEquals(1, counts.get("rejected").asInt());
		assertEquals(2, ChainStore.load(chain).getCompanies().size());
	}

	@Test
	void intoAChainThatIsThereWhatIsMissingIsRefused() throws IOException {
		Run.zh("import", tables.resolve("公司.csv"), "-o", chain);
		Run run = Run.zh("import", tables, "--into", chain, "--dry-run", "--format", "json");
		assertEquals(2, json(run.out()).get("counts").get("rejected").asInt());
	}

	@Test
	void theReportInWordsListsRowsAndSums() {
		Run zh = Run.zh("import", tables, "-o", chain);
		assertTrue(zh.out().contains("公司.csv，第 3 行：已导入，有说明。代码“000977”没有交易所后缀，按 000977.SZ 导入。"), zh.out());
		assertTrue(zh.outLines().get(zh.outLines().size() - 1).startsWith("已写入 "), zh.out());
		Run en = Run.en("import", tables, "--into", chain, "-o", chain);
		assertEquals(0, en.exit(), en.err());
		assertTrue(en.out().contains("Nothing changes"), en.out());
	}

	@Test
	void newElementsAreCountedAndListedOnlyOnDemand() throws IOException {
		JsonNode few = json(Run.en("import", tables, "--dry-run", "--format", "json").out());
		assertEquals(0, few.get("changes").size());
		assertEquals(2, few.get("added").get("Company").asInt());
		JsonNode all = json(Run.en("import", tables, "--dry-run", "--format", "json", "--changes", "all").out());
		int sum = 0;
		for (JsonNode count : all.get("added")) {
			sum += count.asInt();
		}
		assertEquals(sum, all.get("changes").size());
	}

	@Test
	void rowsWithRemarksGoIntoATable() throws IOException {
		StringBuilder many = new StringBuilder("代码,公司,上市日期\n688256.SH,寒武纪,-\n");
		for (int i = 0; i < 250; i++) {
			many.append(",,2020-01-01\n");
		}
		Files.writeString(tables.resolve("公司.csv"), many);
		Path remarks = folder.resolve("说明.csv");
		Run run = Run.zh("import", tables, "--dry-run", "--remarks", remarks);
		assertTrue(run.out().contains("…… 另有 52 行；--remarks FILE.csv 写出全部"), run.out());
		assertTrue(run.outLines().get(0).contains("读取"), run.out());
		List<String> lines = Files.readAllLines(remarks);
		assertEquals("\uFEFF文件,工作表,行,结果,原因", lines.get(0));
		assertEquals(253, lines.size());
	}

	@Test
	void aDryRunShowsTheChangesAndWritesNothing() throws IOException {
		Run.zh("import", tables, "-o", chain);
		byte[] before = Files.readAllBytes(chain);
		Files.writeString(tables.resolve("公司.csv"), "代码,公司,上市日期\n688256.SH,寒武纪科技,2020-07-20\n");
		Run run = Run.en("import", tables.resolve("公司.csv"), "--into", chain, "--dry-run");
		assertEquals(0, run.exit(), run.err());
		assertTrue(run.out().contains("“寒武纪” → “寒武纪科技”"), run.out());
		assertTrue(run.out().contains("Row gone"), run.out());
		assertEquals(new String(before), Files.readString(chain));
		Run json = Run.en("import", tables.resolve("公司.csv"), "--into", chain, "--dry-run", "--format", "json");
		assertTrue(json(json.out()).get("dryRun").asBoolean());
	}

	@Test
	void theGuessedMappingIsWrittenAndUsed() throws IOException {
		Path mapping = folder.resolve("底稿.import.json");
		Run saved = Run.en("import", tables, "--save-mapping", mapping);
		assertEquals(0, saved.exit(), saved.err());
		String text = Files.readString(mapping);
		assertTrue(text.contains("\"missing\": \"create\""), text);
		Run run = Run.en("import", tables, "--mapping", mapping, "-o", chain, "--format", "json");
		assertEquals(0, run.exit(), run.err());
		assertEquals(1, json(run.out()).get("counts").get("rejected").asInt());
		Files.writeString(mapping, text.replace("\"missing\": \"create\"", "\"missing\": \"reject\""));
		Run strict = Run.en("import", tables, "--mapping", mapping, "-o", folder.resolve("strict.chain"), "--format", "json");
		assertEquals(2, json(strict.out()).get("counts").get("rejected").asInt());
		Files.writeString(mapping, text.replace("membership", "member"));
		Run wrong = Run.en("import", tables, "--mapping", mapping, "-o", folder.resolve("x.chain"));
		assertEquals(2, wrong.exit());
		assertTrue(wrong.err().contains("line ") && wrong.err().contains("member"), wrong.err());
	}

	@Test
	void whatCannotBeDoneIsSaidInALine() throws IOException {
		for (Run run : List.of(Run.en("import", tables), Run.en("import", folder.resolve("none.csv"), "-o", chain),
			Run.en("import", Files.createDirectory(folder.resolve("empty")), "-o", chain), Run.en("import", tables, "-o", chain, "--prefer", "both"),
			Run.en("import", tables, "--into", folder.resolve("none.chain"), "-o", chain))) {
			assertEquals(2, run.exit(), run.err());
			assertEquals(1, run.errLines().size(), run.err());
			assertFalse(Files.exists(chain));
		}
		Files.writeString(chain, "x");
		Run over = Run.en("import", tables, "-o", chain);
		assertEquals(2, over.exit());
		assertTrue(over.err().contains("--into"), over.err());
		assertEquals("x", Files.readString(chain));
	}
}
