package org.chainscape.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlOptions;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.word.Docs.Written;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

class WordReportTest {

	private final WordSample sample = new WordSample();

	private List<String> lines(String... paragraphs) throws Exception {
		return Docs.lines(Docs.write(sample.material(), Docs.of(paragraphs)).bytes());
	}

	@Test
	void placeholdersMayBeSplitOverRuns() throws Exception {
		byte[] template = Docs.with(document -> {
			XWPFParagraph paragraph = document.createParagraph();
			for (String piece : List.of("共 {", "{cou", "nt.comp", "anies}", "} 家，", "截至{{da", "te}}止")) {
				paragraph.createRun().setText(piece);
			}
			paragraph.getRuns().get(1).setBold(true);
			paragraph.getCTP().addNewProofErr();
		});
		assertEquals(List.of("共 2 家，截至2023 年 2 月 28 日止"), Docs.lines(Docs.write(sample.material(), template).bytes()));
	}

	@Test
	void fieldsStandInHeadersCellsAndBoxes() throws Exception {
		byte[] template = Docs.with(document -> {
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉 {{title}}");
			XWPFTable table = document.createTable(1, 2);
			table.getRow(0).getCell(0).setText("{{chain.name}}");
			table.getRow(0).getCell(1).setText("{{fact:OBS-1}}");
		});
		byte[] boxed = Docs.edit(template, xml -> xml.replaceFirst("<w:body>", "<w:body><w:p><w:r><w:pict><v:shape xmlns:v=\"urn:v\"><v:textbox>"
				+ "<w:txbxContent><w:p><w:r><w:t>框 {{tit</w:t></w:r><w:r><w:t>le}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
				+ "</w:pict></w:r></w:p>"));
		byte[] report = Docs.write(sample.material(), boxed).bytes();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
			String header = document.getHeaderList().get(0)._getHdrFtr().xmlText();
			assertTrue(header.contains("样例"), header);
		}
		String xml = Docs.xml(report);
		assertTrue(xml.contains(">算力链<") && xml.contains(">1750 亿个<"), xml);
		assertFalse(xml.contains("{{"), xml);
	}

	@Test
	void paragraphsAndRowsAreRepeated() throws Exception {
		byte[] template = Docs.with(document -> {
			for (String text : List.of("{{#each companies}}", "公司 {{name}}", "{{#if first}}", "第一家", "{{else}}", "其他", "{{/if}}", "{{/each}}")) {
				document.createParagraph().createRun().setText(text);
			}
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("名称");
			table.getRow(0).getCell(1).setText("代码");
			table.getRow(1).getCell(0).setText("{{#each companies}}{{name}}");
			table.getRow(1).getCell(1).setText("{{code}}{{/each}}");
		});
		byte[] report = Docs.write(sample.material(), template).bytes();
		assertEquals(List.of("公司 寒武纪", "第一家", "公司 景嘉微", "其他", "名称", "代码", "寒武纪", "688256.SH", "景嘉微", "300474.SZ"), Docs.lines(report));
		assertEquals(3, Docs.matches("(<w:tr[ >])", Docs.xml(report)).size());
	}

	@Test
	void aLoopOverNothingKeepsItsPlace() throws Exception {
		byte[] report = Docs.write(sample.material(), Docs.of("前", "{{#each risks}}", "{{name}}", "{{/each}}", "后")).bytes();
		assertEquals(List.of("前", "后"), Docs.lines(report));
		var risk = org.chainscape.report.ReportSample.CHAIN.createRisk();
		risk.setName("供应风险");
		sample.sample.chain.getRisks().add(risk);
		assertEquals(List.of("前", "供应风险", "后"), Docs.lines(Docs.write(sample.material(), report).bytes()));
	}

	@Test
	void everyMistakeIsToldWithItsPlace() {
		byte[] template = Docs.with(document -> {
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{figure:全景图}}");
			for (String text : List.of("{{titel}}", "{{figure:无此图}}", "{{#each companies}}", "{{name}}", "文中 {{figure:全景图}} 图")) {
				document.createParagraph().createRun().setText(text);
			}
		});
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportException problem = assertThrows(ReportException.class, () -> WordReport.write(sample.material(),
				new ByteArrayInputStream(template), out, org.chainscape.report.ReportProgress.NONE));
		String text = problem.message(Language.ZH);
		for (String part : List.of("titel", "无此图", "{{/each}}", "页眉", "单独占一段", "正文")) {
			assertTrue(text.contains(part), part + " in " + text);
		}
		assertEquals(0, out.size());
	}

	@Test
	void figuresHaveCaptionsNumbersAndSources() throws Exception {
		byte[] report = Docs.write(sample.material(), Docs.of("{{#each figures}}", "{{figure}}", "{{/each}}", "{{table:companies}}")).bytes();
		List<String> lines = Docs.lines(report);
		assertEquals("图1：全景图", lines.get(0));
		assertTrue(lines.get(1).startsWith("资料来源：") && lines.get(1).contains("甲证券"), lines.get(1));
		assertTrue(lines.contains("图2：第二张图"), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("表1：")), lines.toString());
		String xml = Docs.xml(report);
		assertEquals(2, Docs.matches("SEQ (图) ", xml).size());
		assertTrue(Docs.matches("(<wps:wsp[ >])", xml).size() > 4, "native shapes");
		assertTrue(xml.contains("<w:tblHeader/>") && xml.contains("<w:cantSplit/>"));
	}

	@Test
	void idsAreUniqueAndTheSchemaHolds() throws Exception {
		byte[] report = Docs.write(sample.material(), null).bytes();
		String xml = Docs.xml(report);
		for (String id : List.of("<wp:docPr [^>]*?id=\"(\\d+)\"", "<w:id w:val=\"([^\"]+)\"", "<w:bookmarkStart w:id=\"(\\d+)\"")) {
			List<String> ids = Docs.matches(id, xml);
			assertEquals(new HashSet<>(ids).size(), ids.size(), id);
			assertFalse(ids.isEmpty(), id);
		}
		assertTrue(Docs.matches("<w:tag w:val=\"([^\"]*)\"", xml).stream().allMatch(tag -> tag.length() <= 64));
		String plain = xml.replaceAll("(?s)<mc:AlternateContent.*?</mc:AlternateContent>", "").replaceAll("(?s)<a:extLst>.*?</a:extLst>", "");
		List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
		DocumentDocument.Factory.parse(plain).validate(new XmlOptions().setErrorListener(errors));
		assertEquals(List.of(), errors.stream().limit(5).map(Object::toString).toList());
		var parts = Docs.parts(report);
		var styles = org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument.Factory
				.parse(new ByteArrayInputStream(parts.get("word/styles.xml")));
		styles.validate(new XmlOptions().setErrorListener(errors));
		var numbering = org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument.Factory
				.parse(new ByteArrayInputStream(parts.get("word/numbering.xml")));
		numbering.validate(new XmlOptions().setErrorListener(errors));
		assertEquals(List.of(), errors.stream().limit(5).map(Object::toString).toList());
		for (String embedded : Docs.matches("r:(?:embed|id)=\"([^\"]+)\"", xml)) {
			String relations = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
			assertTrue(relations.contains("Id=\"" + embedded + "\""), embedded);
		}
	}

	@Test
	void theNeutralReportHasContentsAndWhatTheHouseGives() throws Exception {
		HouseStyle neutral = HouseStyle.neutral();
		sample.house = new HouseStyle("示例研究所", "示例研究所整理", neutral.type(), neutral.colors(), HouseStyle.Numbering.JOINT,
				new HouseStyle.Texts(List.of("张三 S01"), "声明一段", List.of(new HouseStyle.RatingWord("股票", "买入", "涨幅 15% 以上")), List.of("免责一"),
						"请阅读"));
		byte[] report = Docs.write(sample.material(), null).bytes();
		List<String> lines = Docs.lines(report);
		for (String line : List.of("示例研究所", "样例", "张三 S01", "声明一段", "买入", "免责一", "图表1：全景图")) {
			assertTrue(lines.contains(line), line + " in " + lines);
		}
		String xml = Docs.xml(report);
		assertTrue(xml.contains("TOC \\o") && xml.contains("TOC \\h \\z \\c \"图表\""), "fields");
		assertTrue(lines.stream().anyMatch(line -> line.matches("图表1：全景图\\d+")), "cached: " + lines);
		sample.house = HouseStyle.neutral();
		List<String> bare = Docs.lines(Docs.write(sample.material(), null).bytes());
		assertFalse(bare.contains("免责声明") || bare.contains("评级说明") || bare.contains("分析师声明"), bare.toString());
	}

	@Test
	void whatIsNoWordDocumentIsRefused() {
		byte[] nothing = "nothing".getBytes(StandardCharsets.UTF_8);
		ReportException problem = assertThrows(ReportException.class, () -> Docs.write(sample.material(), nothing));
		assertEquals("word.noDocument", problem.key());
	}

	@Test
	void twoRunsGiveTheSameBytes() throws Exception {
		assertArrayEquals(Docs.write(sample.material(), null).bytes(), Docs.write(sample.material(), null).bytes());
	}

	@Test
	void stylesOfTheTemplateAreUsedByName() throws Exception {
		byte[] template = Docs.with(document -> {
			document.createStyles();
			var style = document.createStyles();
			var ct = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
			ct.setStyleId("MyCaption");
			ct.addNewName().setVal("图表标题");
			ct.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType.PARAGRAPH);
			style.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(ct));
			document.createParagraph().createRun().setText("{{figure:1}}");
		});
		Written written = Docs.write(sample.material(), template);
		assertTrue(Docs.xml(written.bytes()).contains("<w:pStyle w:val=\"MyCaption\"/>"));
	}
}
