package org.chainscape.report.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The usual order of a report: everything once, numbered without gaps, every anchor once. */
class OutlineTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static ReportMaterial material;
	private static Outline outline;
	private static Outline english;

	@BeforeAll
	static void read() throws IOException {
		ChainDocument library = ChainStore.load(LIBRARY);
		material = material(library, Language.ZH, HouseStyle.Numbering.SEPARATE);
		outline = Outline.of(material);
		english = Outline.of(material(library, Language.EN, HouseStyle.Numbering.JOINT));
	}

	private static ReportMaterial material(ChainDocument library, Language language, HouseStyle.Numbering numbering) {
		HouseStyle plain = HouseStyle.neutral();
		HouseStyle house = new HouseStyle(plain.name(), plain.institute(), plain.type(), plain.colors(), numbering, plain.texts());
		return ReportMaterial.of(ReportRequest.whole(library, LIBRARY, house, HostileChain.DAY)
				.withReaders(new ReportRequest.Readers(language, Edition.Reserved.LEFT_OUT, HostileChain.DAY)));
	}

	private static <T extends Block> List<T> blocks(Outline of, Class<T> type) {
		return of.blocks().stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Test
	void everyFigureTableAndPlotStandsInItOnce() {
		assertEquals(material.figures().stream().map(figure -> figure.diagram().getId()).sorted().toList(),
				blocks(outline, Block.Figure.class).stream().map(block -> block.figure().diagram().getId()).sorted().toList());
		assertEquals(material.tables().stream().map(ReportTable::name).sorted().toList(),
				blocks(outline, Block.Table.class).stream().map(block -> block.table().name()).sorted().toList());
		assertEquals(material.plots(), blocks(outline, Block.Plot.class).stream().map(Block.Plot::plot).toList());
		assertTrue(material.figures().size() >= 18 && material.tables().size() >= 3, "the library has something to report");
	}

	@Test
	void figuresAndTablesAreCountedApart() {
		List<String> figures = outline.exhibits().stream().filter(exhibit -> !(exhibit instanceof Block.Table)).map(Block.Exhibit::label)
				.toList();
		assertEquals(IntStream.rangeClosed(1, figures.size()).mapToObj(i -> "图" + i).toList(), figures);
		List<String> tables = blocks(outline, Block.Table.class).stream().map(Block.Table::label).toList();
		assertEquals(IntStream.rangeClosed(1, tables.size()).mapToObj(i -> "表" + i).toList(), tables);
	}

	@Test
	void orTogetherWhereTheHouseCountsThatWay() {
		List<String> labels = english.exhibits().stream().map(Block.Exhibit::label).toList();
		assertEquals(IntStream.rangeClosed(1, labels.size()).mapToObj(i -> "Exhibit " + i).toList(), labels);
	}

	@Test
	void everyAnchorIsUniqueAndTheSameEveryTime() {
		List<String> anchors = anchors(outline);
		assertEquals(anchors.stream().distinct().toList(), anchors);
		assertTrue(anchors.stream().allMatch(anchor -> anchor.matches("[A-Za-z0-9-]+")), anchors.toString());
		assertEquals(anchors, anchors(english), "the language does not matter");
	}

	private static List<String> anchors(Outline of) {
		return of.blocks().stream().filter(block -> !(block instanceof Block.Paragraph))
				.map(block -> block instanceof Block.Heading heading ? heading.anchor() : ((Block.Exhibit) block).anchor()).toList();
	}

	@Test
	void theWholeChainComesFirstAndSourcesComeLate() {
		List<String> chapters = outline.headings().stream().filter(heading -> heading.level() == 1).map(Block.Heading::anchor).toList();
		assertEquals(List.of("sec-summary", "sec-panorama", "sec-perspectives"), chapters.subList(0, 3));
		assertTrue(chapters.indexOf("sec-sources") > chapters.indexOf("sec-companies"));
		List<String> sections = outline.headings().stream().filter(heading -> heading.level() == 2).map(Block.Heading::number).toList();
		assertEquals(List.of("3.1", "3.2", "3.3", "3.4", "3.5"), sections, "one for each of the five reports");
		assertEquals(5, outline.reports().size());
	}

	@Test
	void chaptersAreNeverEmpty() {
		List<Block> blocks = outline.blocks();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Block.Heading heading) {
				assertTrue(i + 1 < blocks.size(), heading.text());
				boolean deeper = blocks.get(i + 1) instanceof Block.Heading next && next.level() > heading.level();
				assertTrue(deeper || !(blocks.get(i + 1) instanceof Block.Heading), heading.text());
			}
		}
	}

	@Test
	void captionsAreSetAsReadersKnowThem() {
		assertEquals("图1：AIGC 产业链全景", Captions.above(outline.exhibits().get(0), Language.ZH));
		assertEquals("Exhibit 1: AIGC industry chain panorama", Captions.above(english.exhibits().get(0), Language.EN));
		assertEquals("Figure 3", Captions.figureLabel(3, HouseStyle.Numbering.SEPARATE, Language.EN));
		assertEquals("Table 3", Captions.tableLabel(3, HouseStyle.Numbering.SEPARATE, Language.EN));
		assertEquals(List.of("资料来源：甲", "注：乙", "注：丙"), Captions.below("资料来源：甲", List.of("乙", " ", "丙"), Language.ZH));
		assertEquals(List.of("Note: b"), Captions.below("", List.of("b"), Language.EN));
	}

	@Test
	void aTitleIsThatOfTheDrawnFigure() {
		for (Block.Figure figure : blocks(outline, Block.Figure.class).subList(0, 3)) {
			assertEquals(figure.figure().draw().title(), figure.title());
		}
	}

	@Test
	void whatTheHousePrintsStandsBehindWithoutNumbers() {
		Outline of = Outline.of(HostileChain.material());
		List<Block.Heading> back = of.headings().stream().filter(heading -> heading.number().isEmpty()).toList();
		assertEquals(List.of("分析师声明", "评级说明", "免责声明"), back.stream().map(Block.Heading::text).toList());
		assertTrue(of.blocks().contains(new Block.Paragraph("股票评级 买入：看好")));
		assertTrue(outline.headings().stream().noneMatch(heading -> heading.number().isEmpty()), "a neutral house prints nothing");
	}

	@Test
	void reservedStatementsAreNotCountedAmongTheOthers() {
		Outline of = Outline.of(HostileChain.material());
		String text = String.join("\n", blocks(of, Block.Paragraph.class).stream().map(Block.Paragraph::text).toList());
		assertTrue(text.contains("数据 2 条"), text);
		assertTrue(text.contains("另有 1 条陈述待核实或无来源，未列入本报告"), text);
		assertFalse(text.contains("\u2028"), "one line each");
	}
}
