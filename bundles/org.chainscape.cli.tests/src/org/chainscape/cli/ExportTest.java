package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class ExportTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Samples.save(Samples.twoDiagrams("全景图", "细分/图:一"), folder.resolve("产业 链.chain"));
	}

	private void assertRefused(String message, Object... args) throws IOException {
		Run run = Run.zh(args);
		assertEquals(List.of(message), run.errLines());
		assertEquals(2, run.exit());
		assertEquals(Set.of("产业 链.chain"), Samples.files(folder).keySet());
	}

	@Test
	void aFigureIsRealTextInSvg() throws IOException {
		Path svg = folder.resolve("新 文件夹/图.svg");
		Run run = Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "-o", svg);
		assertEquals(svg + "\n", run.out());
		assertEquals("", run.err());
		assertEquals(0, run.exit());
		assertTrue(Files.readString(svg).contains("浪潮信息"));
	}

	@Test
	void theResolutionOfAPictureCanBeChosen() throws IOException {
		Path small = folder.resolve("small.png");
		Path large = folder.resolve("large.png");
		assertEquals(0, Run.zh("export", file, "--diagram", "全景图", "--format", "png", "--dpi", "96", "-o", small).exit());
		assertEquals(0, Run.zh("export", file, "--diagram", "全景图", "--format", "png", "-o", large).exit());
		assertEquals(2.0, (double) ImageIO.read(large.toFile()).getWidth() / ImageIO.read(small.toFile()).getWidth(), 0.01);
	}

	@Test
	void allFiguresGoIntoAFolder() throws IOException {
		Path figures = folder.resolve("图");
		Run run = Run.zh("export", file, "--all", "--format", "svg", "-o", figures);
		assertEquals(List.of(figures.resolve("全景图.svg").toString(), figures.resolve("细分_图_一.svg").toString()), run.outLines());
		assertEquals(Set.of("全景图.svg", "细分_图_一.svg"), Samples.files(figures).keySet());
	}

	@Test
	void figuresOfOneNameGetDifferentFiles() throws IOException {
		Path twins = Samples.save(Samples.twoDiagrams("全景图", "全景图"), folder.resolve("twins.chain"));
		assertEquals(0, Run.zh("export", twins, "--all", "--format", "svg", "-o", folder.resolve("out")).exit());
		assertEquals(Set.of("全景图.svg", "全景图-2.svg"), Samples.files(folder.resolve("out")).keySet());
		Run ambiguous = Run.zh("export", twins, "--diagram", "全景图", "--format", "svg", "-o", folder.resolve("x.svg"));
		assertEquals(2, ambiguous.exit());
		String id = Views.diagrams((ChainDocument) Samples.load(twins).document()).get(1).getId();
		assertTrue(ambiguous.err().contains(id), ambiguous.err());
		assertEquals(0, Run.zh("export", twins, "--diagram", id, "--format", "svg", "-o", folder.resolve("x.svg")).exit());
	}

	@Test
	void formatsOfPagesPutAllFiguresIntoOneFileOrOneEach() throws IOException {
		for (String format : List.of("pdf", "pptx", "drawio")) {
			Path one = folder.resolve("all." + format);
			assertEquals(one + "\n", Run.zh("export", file, "--all", "--format", format, "-o", one).out());
			assertEquals(2, Run.zh("export", file, "--all", "--format", format, "-o", folder + "/" + format + "/").outLines().size());
		}
		try (PDDocument pages = Loader.loadPDF(folder.resolve("all.pdf").toFile())) {
			assertEquals(2, pages.getNumberOfPages());
		}
	}

	@Test
	void theSheetOfAFigureCanBeChosen() throws IOException {
		Path out = folder.resolve("x.pdf");
		assertEquals(0, Run.zh("export", file, "--diagram", "全景图", "--format", "pdf", "--page", "15cm", "-o", out).exit());
		try (PDDocument pages = Loader.loadPDF(out.toFile())) {
			assertEquals(150 / 25.4 * 72, pages.getPage(0).getMediaBox().getWidth(), 0.1);
		}
	}

	@Test
	void whatHasNoSourceIsLeftOutAndToldOrMarked() throws IOException {
		ChainDocument document = Samples.good();
		Place segment = Samples.segment(document);
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setName("无据公司");
		document.getCompanies().add(company);
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setCompany(company);
		segment.getParticipations().add(participation);
		Path chain = Samples.save(document, folder.resolve("unsourced.chain"));
		Path out = folder.resolve("x.svg");
		Run left = Run.zh("export", chain, "--all", "--format", "svg", "-o", folder.resolve("out"));
		assertEquals(0, left.exit());
		assertTrue(left.err().contains("无据公司") && left.err().contains("--unconfirmed mark"), left.err());
		String name = Views.diagrams(document).get(0).getName();
		Run marked = Run.zh("export", chain, "--diagram", name, "--format", "svg", "--unconfirmed", "mark", "-o", out);
		assertEquals("", marked.err());
		assertTrue(Files.readString(out).contains("无据公司") && Files.readString(out).contains("无来源"), "marked and explained");
		Run.zh("export", chain, "--diagram", name, "--format", "svg", "-o", out);
		assertFalse(Files.readString(out).contains("无据公司"));
	}

	@Test
	void theHouseStandsLastInTheSourceLine() throws IOException {
		Files.writeString(folder.resolve("chainscape.house.json"),
			"{\"schema\": \"chainscape-house\", \"version\": 1, \"institute\": \"甲研究所整理\"}");
		Path out = folder.resolve("x.svg");
		assertEquals(0, Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "-o", out).exit());
		assertTrue(Files.readString(out).contains("甲研究所整理"));
		Path broken = Files.writeString(folder.resolve("broken.json"), "{");
		Run run = Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "--house", broken, "-o", out);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith("机构样式文件 " + broken + " 第 1 行"), run.err());
	}

	@Test
	void theModelIsJson() throws IOException {
		Run run = Run.zh("export", file, "--model", "--format", "json", "-o", folder + "/out/");
		assertEquals(folder.resolve("out/产业 链.json") + "\n", run.out());
		assertEquals("chainscape-model", new ObjectMapper().readTree(folder.resolve("out/产业 链.json").toFile()).at("/schema").asText());
	}

	@ParameterizedTest
	@CsvSource({"graphml, graphml", "gexf, gexf", "dot, dot", "mermaid, mmd"})
	void theModelIsAGraphAndWhatTheFormatCannotHoldIsSaid(String format, String extension) throws IOException {
		Path out = folder.resolve("out/产业 链." + extension);
		Run run = Run.zh("export", file, "--model", "--format", format, "-o", folder + "/out/");
		assertEquals(out + "\n", run.out());
		assertEquals(0, run.exit());
		assertTrue(Files.readString(out).contains("浪潮信息"));
		assertTrue(run.errLines().get(0).matches("已写出 \\d+ 个节点、\\d+ 条连线。"), run.err());
		assertTrue(run.errLines().subList(1, run.errLines().size()).stream().allMatch(line -> line.startsWith("注意：")), run.err());
		assertTrue(run.errLines().size() > 3, run.err());
		byte[] first = Files.readAllBytes(out);
		assertEquals(0, Run.zh("export", file, "--model", "--format", format, "-o", out).exit());
		assertArrayEquals(first, Files.readAllBytes(out));
	}

	@Test
	void neo4jGetsAFolderOfTablesAndACommand() throws IOException {
		Path out = folder.resolve("out");
		Run run = Run.en("export", file, "--model", "--format", "neo4j", "-o", out);
		assertEquals(List.of(out.resolve("nodes.csv").toString(), out.resolve("relationships.csv").toString()), run.outLines());
		assertTrue(run.errLines().get(run.errLines().size() - 1)
			.endsWith("neo4j-admin database import full --id-type=string --nodes=nodes.csv --relationships=relationships.csv neo4j"), run.err());
		assertEquals(Set.of("产业 链.chain", "out/nodes.csv", "out/relationships.csv"), Samples.files(folder).keySet());
		Path taken = Files.writeString(folder.resolve("taken"), "x");
		assertEquals(2, Run.en("export", file, "--model", "--format", "neo4j", "-o", taken).exit());
		assertEquals("x", Files.readString(taken));
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		for (String format : List.of("svg", "png", "pdf", "pptx", "docx", "drawio")) {
			Run.zh("export", file, "--all", "--format", format, "-o", folder.resolve("one"));
			Run.en("export", file, "--all", "--format", format, "-o", folder.resolve("two"), "--lang", "zh");
			Path one = folder.resolve("one/全景图." + format);
			assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(folder.resolve("two/全景图." + format)), format);
		}
	}

	@Test
	void theChainIsNotReplacedByItsOwnExport() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertRefused(file + ": 这就是要导出的产业链文件：请换一个文件名。", "export", file, "--model", "--format", "json", "-o", file);
		Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
		Run run = Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "-o", link);
		assertEquals(List.of(link + ": 这就是要导出的产业链文件：请换一个文件名。"), run.errLines());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void exportOnlyReadsTheChain() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Run.zh("export", file, "--all", "--format", "svg", "-o", folder.resolve("out"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void anExistingFileIsReplacedAsAWhole() throws IOException {
		Path out = Files.writeString(folder.resolve("x.svg"), "old".repeat(100_000));
		assertEquals(0, Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "-o", out).exit());
		assertTrue(Files.readString(out).endsWith("</svg>\n"), "the new picture is whole");
		assertEquals(Set.of("x.svg", "产业 链.chain"), Samples.files(folder).keySet());
	}

	@Test
	void anUnknownDiagramListsThoseThereAre() throws IOException {
		assertRefused(file + ": 没有名为“总图”的图：文件中有 “全景图”, “细分/图:一”。", "export", file, "--diagram", "总图", "--format", "svg",
			"-o", folder.resolve("x.svg"));
	}

	@Test
	void optionsThatDoNothingAreRefused() throws IOException {
		Path out = folder.resolve("x");
		assertRefused("没有说明导出什么：请给出 --diagram NAME、--all 或 --model 之一。", "export", file, "--format", "svg", "-o", out);
		assertRefused("--all 与 --model 不能同时使用：只保留一个。", "export", file, "--all", "--model", "--format", "json", "-o", out);
		assertRefused("模型不能导出为 svg：--model 可用的格式有 json, graphml, gexf, neo4j, dot, mermaid, xlsx, csv。", "export", file, "--model",
			"--format", "svg", "-o", out);
		assertRefused("图不能导出为 json：请用 svg、png、pdf、pptx、docx 或 drawio；要导出模型请用 --model。", "export", file, "--all", "--format", "json", "-o", out);
		assertRefused("--dpi 只用于 png：去掉 --dpi，或改用 --format png。", "export", file, "--all", "--format", "svg", "--dpi", "96", "-o", out);
		assertRefused("--dpi 的值 2401 无效：请用 1 到 2400 之间的整数。", "export", file, "--all", "--format", "png", "--dpi", "2401", "-o", out);
		assertRefused("--dpi 的值 高 无效：请用 1 到 2400 之间的整数。", "export", file, "--all", "--format", "png", "--dpi", "高", "-o",
			out);
		assertRefused("图不能导出为 gexf：请用 svg、png、pdf、pptx、docx 或 drawio；要导出模型请用 --model。", "export", file, "--all", "--format",
			"gexf", "-o", out);
		assertRefused("--page 的值 A3 无效：可用的值有 natural, 15cm, a4-landscape, 16:9。", "export", file, "--all", "--format", "pdf", "--page",
			"A3", "-o", out);
		assertRefused("--unconfirmed 的值 show 无效：可用的值有 leave-out, mark。", "export", file, "--all", "--format", "pdf", "--unconfirmed",
			"show", "-o", out);
	}

	@Test
	void whatCannotBeWrittenIsNamed() throws IOException {
		assertRefused(file + ": 这是文件：--all 会写多个文件，请给出文件夹；pdf、pptx、drawio 可写成一个文件，扩展名须与 --format 一致。",
			"export", file, "--all", "--format", "svg", "-o", file);
		Path below = file.resolve("x.svg");
		Run run = Run.zh("export", file, "--diagram", "全景图", "--format", "svg", "-o", below);
		assertEquals(2, run.exit());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.err().startsWith(file + ": 无法建立文件夹"), run.err());
	}

	@Test
	void figuresSpeakTheLanguageOfTheDocumentUnlessToldOtherwise() throws IOException {
		ChainDocument document = Samples.good();
		document.getCompanies().get(0).setNameEn("Inspur");
		Path english = Samples.save(document, folder.resolve("en.chain"));
		String name = Views.diagrams(document).get(0).getName();
		Path out = folder.resolve("x.svg");
		Run.en("export", english, "--diagram", name, "--format", "svg", "-o", out);
		String inEnglish = Files.readString(out);
		assertTrue(inEnglish.contains("Inspur"));
		Run.zh("export", english, "--diagram", name, "--format", "svg", "-o", out);
		assertFalse(Files.readString(out).contains("Inspur"));
		assertNotEquals(inEnglish, Files.readString(out));
	}

	@Test
	void aChainWithoutDiagramsHasNothingToExport() throws IOException {
		ChainDocument document = Samples.good();
		document.getViews().clear();
		Path bare = Samples.save(document, folder.resolve("bare.chain"));
		assertEquals(List.of(bare + ": 文件中没有图可以导出：请先在编辑器中新建，或用 --model 导出模型。"),
			Run.zh("export", bare, "--all", "--format", "svg", "-o", folder.resolve("out")).errLines());
		assertEquals(List.of(bare + ": 没有名为“x”的图：文件中没有任何图，请先在编辑器中新建。"),
			Run.zh("export", bare, "--diagram", "x", "--format", "svg", "-o", folder.resolve("out")).errLines());
	}
}
