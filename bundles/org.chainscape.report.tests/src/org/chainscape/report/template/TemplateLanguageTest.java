package org.chainscape.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportSample;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.scene.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLanguageTest {

	private final ReportSample sample = new ReportSample();
	private Segment chips;
	private Observation size;

	@BeforeEach
	void fill() {
		chips = sample.segment(sample.stage, "芯片");
		sample.segment(sample.stage, "光模块");
		Company first = sample.company("寒武纪", "688256");
		sample.takesPart(first, chips, ParticipationRole.LEADER, sample.first);
		sample.takesPart(sample.company("景嘉微", "300474"), chips, ParticipationRole.PARTICIPANT, sample.second);
		sample.company("某未上市公司", null);
		size = sample.observe(chips, sample.parameters, "388889", "388889", sample.first);
		size.setHandle("OBS-1");
	}

	private Scope scope(Edition.Reserved reserved, Language language) {
		return Scope.of(new ReportMaterial(sample.basis(reserved, language)));
	}

	private String fill(String line) throws ReportException {
		return TextTemplate.parse(line).fill(scope(Edition.Reserved.LEFT_OUT, Language.ZH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{{title}}，{{date}} | 样例，2023 年 2 月 28 日",
			"｛｛title｝｝ | 样例",
			"{{ count.companies }} 家 | 3 家",
			"{{chain.name}} | 算力链",
			"{{companies}} | 寒武纪、景嘉微、某未上市公司",
			"{{#each companies where listed}}{{name}}（{{code}}）{{#if not last}}；{{/if}}{{/each}} | 寒武纪（688256.SH）；景嘉微（300474.SZ）",
			"{{#逐项 segments 当 companies}}{{index}}.{{name}}：{{companies}}{{/逐项}} | 1.芯片：寒武纪、景嘉微",
			"{{#each segments}}{{#each companies}}{{segment}}{{/each}}{{/each}} | FAIL",
			"{{#if count.companies > 2 and count.segments = 2}}多{{else}}少{{/if}} | 多",
			"{{#if count.companies ≥ 4 or house.name}}多{{else}}少{{/if}} | 少",
			"{{#如果 title == “样例”}}是{{否则}}否{{/如果}} | 是",
			"{{#if not (house.name != '')}}无名{{/if}} | 无名",
			"{{fact:OBS-1}} | 388889 个",
			"{{数据：芯片/参数量}} | 388889 个",
			"{{#if fact:OBS-1 > 1000}}大{{/if}} | 大",
			"{{chain.description}} | ''"})
	void linesAreFilledIn(String line, String expected) throws ReportException {
		if (expected.equals("FAIL")) {
			assertThrows(ReportException.class, () -> fill(line));
		} else {
			assertEquals(expected, fill(line));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{{titel}} | template.unknownName",
			"{{house.nam}} | template.unknownPart",
			"{{title.x}} | template.noPart",
			"{{#each title}}{{/each}} | template.noList",
			"{{#each companies}}{{name}} | template.neverEnds",
			"{{#each companies}}{{/if}} | template.nothingToEnd",
			"{{/each}} | template.nothingToEnd",
			"{{title | template.unclosed",
			"{{}} | template.empty",
			"{{count.companies >}} | template.unreadable",
			"{{#while x}} | template.unknownCommand",
			"{{bild:x}} | template.unknownKind",
			"{{figure:x}} | template.blockInLine",
			"{{fact:none}} | template.noFact",
			"{{calc:none}} | template.noCalculation",
			"{{#if title > 3}}{{/if}} | template.incomparable"})
	void mistakesAreNamed(String line, String key) {
		ReportException problem = assertThrows(ReportException.class, () -> fill(line.strip()));
		assertEquals(key, problem.key());
		assertTrue(problem.message(Language.ZH).length() > 8);
	}

	@Test
	void anUnknownNameIsToldWithTheNamesThereAre() {
		ReportException problem = assertThrows(ReportException.class, () -> fill("{{compny}}"));
		assertTrue(problem.message(Language.ZH).contains("companies"));
		assertTrue(problem.message(Language.EN).contains("compny"));
	}

	@Test
	void whatIsReservedIsNoTextOfAReport() throws ReportException {
		size.setConfirmed(false);
		ReportException problem = assertThrows(ReportException.class, () -> fill("{{fact:OBS-1}}"));
		assertEquals("template.unconfirmed", problem.key());
		size.setConfirmed(true);
		size.getCitations().clear();
		assertEquals("template.unsourced", assertThrows(ReportException.class, () -> fill("{{fact:OBS-1}}")).key());
		Scope marked = scope(Edition.Reserved.MARKED, Language.ZH);
		assertEquals("388889 个（未注明来源）", TextTemplate.parse("{{fact:OBS-1}}").fill(marked));
		assertEquals("388889 个", TextTemplate.parse("{{fact:OBS-1}}").fill(scope(Edition.Reserved.SHOWN, Language.ZH)));
	}

	@Test
	void severalFactsAreNotChosenFrom() {
		sample.observe(chips, sample.parameters, "400000", "400000", sample.second).setHandle("OBS-2");
		ReportException problem = assertThrows(ReportException.class, () -> fill("{{fact:芯片/参数量}}"));
		assertEquals("template.severalFacts", problem.key());
		assertTrue(problem.message(Language.ZH).contains("OBS-2"));
	}

	@Test
	void insertsHaveNamesAndOptions() throws ReportException {
		Tag.Insert insert = assertInstanceOf(Tag.Insert.class, Tag.parse("figure:三层架构与 MaaS | width=12cm"));
		assertEquals("三层架构与 MaaS", insert.name());
		assertEquals(12 / 2.54 * 96, insert.width().orElseThrow(), 1e-9);
		assertEquals("", assertInstanceOf(Tag.Insert.class, Tag.parse("figure")).name());
		assertEquals("全景图", assertInstanceOf(Tag.Insert.class, Tag.parse("图：全景图｜宽=8厘米")).name());
		assertThrows(ReportException.class, () -> assertInstanceOf(Tag.Insert.class, Tag.parse("figure:x|width=wide")).width());
		assertEquals(Tag.Contents.Listing.FIGURES, assertInstanceOf(Tag.Contents.class, Tag.parse("图表目录")).list());
	}

	@ParameterizedTest
	@ValueSource(strings = {"{{a {{b}}", "{{", "x {{y"})
	void bracesThatAreNotClosedAreSeen(String text) {
		List<Piece> pieces = Piece.of(text);
		assertNull(pieces.get(pieces.size() - 1).inner());
	}

	@Test
	void severalMistakesAreToldAtOnce() {
		Problems problems = new Problems();
		problems.add(new Place("header", 0, "{{a}}"), new ReportException("template.empty"));
		problems.add(new Place("slide", 3, "{{b}}"), new ReportException("template.noFact", "b"));
		ReportException all = assertThrows(ReportException.class, problems::check);
		String text = all.message(Language.ZH);
		assertTrue(text.contains("2 处") && text.contains("页眉") && text.contains("第 3 张幻灯片") && text.lines().count() == 3, text);
	}
}
