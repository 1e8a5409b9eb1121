package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.view.Diagram;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The baseline on the command line. The sample has an error, a company twice, and a warning. */
class BaselineRunTest {

	@TempDir
	private Path folder;
	private Path file;
	private Path baseline;

	@BeforeEach
	void write() throws IOException {
		file = Samples.save(Samples.faulty(), folder.resolve("f.chain"));
		baseline = folder.resolve("ci/baseline.json");
		Run run = Run.zh("validate", file, "--write-baseline", baseline);
		assertEquals("", run.err());
		assertEquals(0, run.exit());
		assertTrue(run.out().endsWith("检查了 1 个文件：错误 1，警告 1，提示 0；其中新增 0，已知 2\n"), run.out());
	}

	private static JsonNode parse(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	private Run compared(Object... more) {
		Object[] args = new Object[4 + more.length];
		System.arraycopy(new Object[] {"validate", file, "--baseline", baseline}, 0, args, 0, 4);
		System.arraycopy(more, 0, args, 4, more.length);
		return Run.zh(args);
	}

	private static Company twin(ChainDocument document) {
		return document.getCompanies().get(1);
	}

	@Test
	void whatIsKnownDoesNotFail() {
		Run run = compared("--fail-on", "info");
		assertEquals(0, run.exit());
		assertTrue(run.outLines().get(0).endsWith(" [identity.duplicate-company]（已知）"), run.out());
	}

	@Test
	void aNewFaultFails() throws IOException {
		ChainDocument document = ChainStore.load(file);
		Company third = ChainFactory.eINSTANCE.createCompany();
		document.getCompanies().add(third);
		ChainStore.save(document, file);
		Run run = compared();
		assertEquals(1, run.exit());
		assertEquals(1, run.outLines().stream().filter(line -> line.endsWith("[structure.missing-name]")).count(), run.out());
		assertTrue(run.out().endsWith("；其中新增 1，已知 2\n"), run.out());
		assertEquals(List.of("unchanged", "new", "unchanged"),
			parse(compared("--format", "sarif")).at("/runs/0/results").findValuesAsText("baselineState").stream().sorted((a, b) -> 0).toList());
		JsonNode json = parse(compared("--format", "json"));
		assertTrue(json.at("/failed").asBoolean());
		assertEquals("{\"suppressed\":0,\"new\":1,\"known\":2,\"gone\":0}", json.at("/balance").toString());
	}

	@Test
	void afterARenameAFindingIsStillKnown() throws IOException {
		ChainDocument document = ChainStore.load(file);
		document.getCompanies().get(0).setName("浪潮电子");
		twin(document).setName("浪潮 电子");
		ChainStore.save(document, file);
		Run run = compared();
		assertEquals(0, run.exit(), run.out());
		assertTrue(run.out().contains("浪潮 电子"), run.out());
	}

	@Test
	void whatIsMendedIsToldAsGone() throws IOException {
		ChainDocument document = ChainStore.load(file);
		String id = twin(document).getId();
		twin(document).setName("曙光");
		((Diagram) document.getViews().get(0)).getNodes().removeIf(node -> "gone".equals(node.getElement()));
		ChainStore.save(document, file);
		Run run = compared();
		assertEquals(0, run.exit());
		assertEquals(3, run.outLines().size(), run.out());
		assertEquals(file + ": 基线中的问题已不存在: 浪潮 信息 [identity.duplicate-company]", run.outLines().get(1));
		assertEquals("检查了 1 个文件，没有发现问题；基线中已不存在 2", run.outLines().get(2));
		JsonNode gone = parse(compared("--format", "json")).at("/files/0/gone");
		assertEquals(id, gone.at("/1/element").asText());
		JsonNode results = parse(compared("--format", "sarif")).at("/runs/0/results");
		assertEquals(List.of("absent", "absent"), results.findValuesAsText("baselineState"));
		assertFalse(results.at("/0/partialFingerprints/chainscapeFinding~1v1").asText().isBlank());
	}

	@Test
	void writingAnewForgetsWhatIsMendedAndKeepsOtherFiles() throws IOException {
		Path other = Samples.save(Samples.faulty(), folder.resolve("other.chain"));
		assertEquals(0, Run.zh("validate", other, "--write-baseline", baseline).exit());
		assertEquals(0, Run.zh("validate", file, other, "--baseline", baseline).exit());
		Files.delete(other);
		assertEquals(0, Run.zh("validate", Samples.save(Samples.good(), file), "--write-baseline", baseline).exit());
		assertEquals("{\"../f.chain\":[]}", new ObjectMapper().readTree(baseline.toFile()).at("/files").toString());
	}

	@Test
	void aFileThatCannotBeReadKeepsItsBaseline() throws IOException {
		String before = Files.readString(baseline);
		Files.writeString(file, "");
		assertEquals(2, Run.zh("validate", file, "--write-baseline", baseline).exit());
		assertEquals(before, Files.readString(baseline));
	}

	@Test
	void comparingAndWritingTellsWhatWasNewBefore() throws IOException {
		ChainDocument document = ChainStore.load(file);
		twin(document).setName(null);
		ChainStore.save(document, file);
		assertEquals(1, compared("--write-baseline", baseline).exit());
		assertEquals(0, compared().exit());
	}

	@Test
	void whatOtherRulesFoundIsNotGone() {
		assertFalse(compared("--only", "flow").out().contains("已不存在"));
	}

	@Test
	void aBaselineThatIsNoneIsNamed() throws IOException {
		Path missing = folder.resolve("none.json");
		Run run = Run.zh("validate", file, "--baseline", missing);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith(missing + ": 没有这个文件"), run.err());
		Files.writeString(baseline, "{}");
		assertTrue(compared().err().startsWith(baseline + ":1:1: "), compared().err());
		Run kept = Run.zh("validate", file, "--write-baseline", baseline);
		assertEquals(2, kept.exit());
		assertEquals("{}", Files.readString(baseline));
	}

	@Test
	void theFileIsTheSameEveryTime() throws IOException {
		String before = Files.readString(baseline);
		Run.en("validate", file, "--write-baseline", baseline);
		assertEquals(before, Files.readString(baseline));
	}
}
