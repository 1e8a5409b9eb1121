package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.RoundingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class CalcTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	@TempDir
	private Path folder;
	private final ChainDocument document = Samples.good();
	private final Observation users = observe("USERS", "2000", Magnitude.TEN_THOUSAND, "人");
	private final Observation visits = observe("VISITS", "2", Magnitude.HUNDRED_MILLION, "次/天");
	private final Observation cost = observe("COST", "200", Magnitude.TEN_THOUSAND, "美元/天");
	private Path file;

	@BeforeEach
	void write() throws IOException {
		Calculation first = calculate("CALC-04", "每日访问量", "日活*每日提问", visits);
		input(first, "日活", users, null, null);
		input(first, "每日提问", null, "10", "次/人·天");
		Citation citation = CHAIN.createCitation();
		citation.setSource(document.getSources().get(0));
		citation.setLines("L353,359");
		first.getCitations().add(citation);
		Calculation second = calculate("CALC-09", "云端推理日成本", "访问量*单价", cost);
		input(second, "访问量", visits, null, null);
		input(second, "单价", null, "0.01", "美元/次");
		Calculation third = calculate("CALC-07", "台数", "芯片/每台", null);
		third.setRounding(RoundingRule.UP);
		input(third, "芯片", null, "16204", "GPU");
		input(third, "每台", null, "8", "GPU/台");
		file = Samples.save(document, folder.resolve("测算.chain"));
	}

	private Observation observe(String handle, String value, Magnitude magnitude, String unit) {
		Observation observation = CHAIN.createObservation();
		observation.setHandle(handle);
		observation.setValue(new BigDecimal(value));
		observation.setPrinted(value);
		observation.setMagnitude(magnitude);
		observation.setUnit(unit);
		document.getChains().get(0).getObservations().add(observation);
		return observation;
	}

	private Calculation calculate(String handle, String name, String formula, Observation expected) {
		Calculation calculation = CHAIN.createCalculation();
		calculation.setHandle(handle);
		calculation.setName(name);
		calculation.setFormula(formula);
		calculation.setExpected(expected);
		document.getCalculations().add(calculation);
		return calculation;
	}

	private static void input(Calculation calculation, String name, Observation observation, String constant, String unit) {
		CalculationInput input = CHAIN.createCalculationInput();
		input.setName(name);
		input.setObservation(observation);
		input.setConstant(constant == null ? null : new BigDecimal(constant));
		input.setUnit(unit);
		calculation.getInputs().add(input);
	}

	private void saveAgain() throws IOException {
		Samples.save(document, file);
	}

	@Test
	void aTableSaysWhatHolds() {
		Run run = Run.zh("calc", file);
		assertEquals("", run.err());
		assertEquals(String.join("\n", List.of(
			"判定  编号     原文           重算           舍入后         偏差  测算",
			"一致  CALC-04  2 亿次/天      2 亿次/天      2 亿次/天      0%    每日访问量",
			"    = 日活*每日提问  |  日活 = 2000 万人；每日提问 = 10 次/人·天  |  行业深度 L353,359",
			"一致  CALC-09  200 万美元/天  200 万美元/天  200 万美元/天  0%    云端推理日成本",
			"    = 访问量*单价  |  访问量 = 2 亿次/天；单价 = 0.01 美元/次",
			"推得  CALC-07  –              2025.5 台      2026 台              台数",
			"    = 芯片/每台  |  芯片 = 16204 GPU；每台 = 8 GPU/台",
			"重算 3 项：一致 2，舍入内一致 0，不成立 0，推得 1，无法计算 0", "")), run.out());
		assertEquals(0, run.exit());
	}

	@Test
	void itSpeaksEnglish() {
		List<String> lines = Run.en("calc", file).outLines();
		assertTrue(lines.get(0).startsWith("Verdict"), lines.get(0));
		assertEquals("Recomputed 3: 2 hold, 0 within rounding, 0 do not hold, 1 derived, 0 without value", lines.get(lines.size() - 1));
	}

	@Test
	void whatIfIsRecomputedDownstreamAndIsNoFault() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Run run = Run.zh("calc", file, "--set", "USERS=1300万");
		assertEquals("", run.err());
		assertTrue(run.out().contains("随设定变化  CALC-09  200 万美元/天  130 万美元/天"), run.out());
		assertTrue(run.out().contains("访问量 = 1.3 亿次/天（改自 CALC-04）"), run.out());
		assertTrue(run.out().contains("日活 = 1300 万人（设定）"), run.out());
		assertTrue(run.out().endsWith("一致 0，舍入内一致 0，不成立 0，推得 1，无法计算 0，随设定变化 2\n"), run.out());
		assertEquals(0, run.exit());
		assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "the file is as it was");
	}

	@Test
	void chosenCalculationsOnly() {
		Run run = Run.zh("calc", file, "--calculation", "CALC-07", "--calculation", "CALC-09");
		assertEquals(6, run.outLines().size(), run.out());
		assertFalse(run.out().contains("CALC-04"), run.out());
	}

	@Test
	void exitCodesFollowTheLimit() throws IOException {
		cost.setValue(new BigDecimal("400"));
		cost.setPrinted("400");
		saveAgain();
		assertEquals(1, Run.zh("calc", file).exit());
		assertEquals(0, Run.zh("calc", file, "--fail-on", "impossible").exit());
		assertEquals(0, Run.zh("calc", file, "--fail-on", "never").exit());
		assertEquals(0, Run.zh("calc", file, "--calculation", "CALC-04").exit());
		cost.setValue(new BigDecimal("200"));
		cost.setPrinted("200");
		users.setComparator(Comparator.ABOUT);
		visits.setValue(new BigDecimal("2.1"));
		visits.setPrinted("2.1");
		saveAgain();
		Run rough = Run.zh("calc", file, "--calculation", "CALC-04");
		assertTrue(rough.out().startsWith("判定") && rough.out().contains("舍入内一致  CALC-04  2.1 亿次/天"), rough.out());
		assertEquals(0, rough.exit());
		assertEquals(1, Run.zh("calc", file, "--calculation", "CALC-04", "--fail-on", "rounding").exit());
		document.getCalculations().get(0).setFormula("日活+每日提问");
		saveAgain();
		Run impossible = Run.en("calc", file, "--fail-on", "impossible");
		assertEquals(1, impossible.exit());
		assertTrue(impossible.out().contains("\"人\" and \"次/人·天\" cannot be added or compared (日活+每日提问)"), impossible.out());
	}

	@Test
	void jsonKeepsItsSchema() throws IOException {
		SchemaCheck check = new SchemaCheck(schema());
		document.getCalculations().get(2).setFormula("芯片/");
		saveAgain();
		JsonNode plain = parse(Run.zh("calc", file, "--format", "json"));
		assertEquals(List.of(), check.faults(plain));
		JsonNode changed = parse(Run.en("calc", file, "--format", "json", "--set", "USERS=1300万"));
		assertEquals(List.of(), check.faults(changed));
		assertEquals("SYNTAX", plain.at("/calculations/2/problem/kind").asText());
		assertTrue(plain.at("/failed").asBoolean());
		assertEquals(130, changed.at("/calculations/1/recomputed/number").asInt());
		assertEquals("CALC-04", changed.at("/calculations/1/inputs/0/follows/handle").asText());
		assertEquals("1300 万人", changed.at("/assumptions/0/text").asText());
		assertEquals("{\"exact\":2,\"withinRounding\":0,\"fails\":0,\"derived\":0,\"impossible\":1}", plain.at("/counts").toString());
	}

	@Test
	void theCheckOfTheSchemaSeesFaults() throws IOException {
		JsonNode plain = parse(Run.zh("calc", file, "--format", "json"));
		((ObjectNode) plain.at("/calculations/0/recomputed")).put("number", "2").put("extra", 1);
		assertEquals(List.of("/calculations/0/recomputed/number", "/calculations/0/recomputed/extra unknown"),
			new SchemaCheck(schema()).faults(plain));
	}

	@Test
	void wrongUseIsSaidInOneLine() {
		assertRefused("--set 的值 USERS 无法识别", "--set", "USERS");
		assertRefused("没有编号为“NOBODY”的数据", "--set", "NOBODY=1");
		assertRefused("--set 的数值“很多”无法识别", "--set", "USERS=很多");
		assertRefused("单位“台”与 USERS（2000 万人）的单位不符", "--set", "USERS=1300万台");
		assertRefused("--set 对 USERS 给了两次", "--set", "USERS=1", "--set", "USERS=2");
		assertRefused("没有编号为“CALC-99”的测算", "--calculation", "CALC-99");
		assertRefused("--fail-on 的值 error 无效", "--fail-on", "error");
		assertRefused("--format 的值 sarif 无效", "--format", "sarif");
	}

	private void assertRefused(String message, Object... options) {
		Object[] all = Stream.concat(Stream.of("calc", file), Stream.of(options)).toArray();
		Run run = Run.zh(all);
		assertEquals(2, run.exit());
		assertEquals("", run.out());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().contains(message), run.err());
	}

	@Test
	void aFileWithoutCalculationsSaysSo() throws IOException {
		Path bare = Samples.save(Samples.good(), folder.resolve("bare.chain"));
		assertEquals("文件中没有测算\n", Run.zh("calc", bare).out());
		assertEquals(2, Run.zh("calc", folder.resolve("missing.chain")).exit());
	}

	private static JsonNode parse(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	private static JsonNode schema() throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("docs/schema"))) {
			at = at.getParent();
		}
		return new ObjectMapper().readTree(at.resolve("docs/schema/chainscape-calculations-1.schema.json").toFile());
	}
}
