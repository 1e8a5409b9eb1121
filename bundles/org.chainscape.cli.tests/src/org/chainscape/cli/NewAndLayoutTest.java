package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAndLayoutTest {

	@TempDir
	private Path folder;

	private static List<String> places(Diagram diagram) {
		return diagram.getNodes().stream().map(node -> node.getElement() + " " + node.getX() + " " + node.getY()).toList();
	}

	/** Nodes of stages only mark empty bands; those of segments are cards. */
	private static List<DiagramNode> cards(Diagram diagram, ElementIndex index) {
		return diagram.getNodes().stream().filter(node -> index.find(node.getElement(), Segment.class).isPresent()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"aigc", "serial", "parallel", "up-mid-down"})
	void everyTemplateMakesAFileThatIsDrawnAndWithoutErrors(String template) throws IOException {
		Path file = folder.resolve("新 产业链").resolve(template + ".chain");
		Run run = Run.zh("new", "--template", template, "--name", "我的产业链", "-o", file);
		assertEquals("", run.err());
		assertEquals(0, run.exit());
		assertEquals(file + "\n", run.out());
		ChainDocument document = ChainStore.load(file);
		assertEquals("我的产业链", document.getName());
		Diagram diagram = Views.diagrams(document).get(0);
		List<DiagramNode> cards = cards(diagram, ElementIndex.of(document));
		assertFalse(cards.isEmpty());
		assertEquals(cards.size(), cards.stream().map(card -> card.getX() + " " + card.getY()).distinct().count());
		assertEquals(0, Run.zh("validate", file, "--fail-on", "warning").exit());
	}

	@Test
	void aNameThatEndsLikeAFolderIsNoFile() {
		Run run = Run.zh("new", "--template", "aigc", "-o", folder + "/x/");
		assertEquals(folder + "/x/: 这是文件夹：请给出文件名。\n", run.err());
		assertEquals(2, run.exit());
	}

	@Test
	void anExistingFileIsReplacedOnlyWhenToldTo() throws IOException {
		Path file = Files.writeString(folder.resolve("a.chain"), "mine");
		Run refused = Run.zh("new", "--template", "serial", "-o", file);
		assertEquals(2, refused.exit());
		assertEquals(List.of(file + ": 文件已存在：请换一个名称，或加 --force 覆盖。"), refused.errLines());
		assertEquals("mine", Files.readString(file));
		assertEquals(0, Run.zh("new", "--template", "serial", "-o", file, "--force").exit());
		assertEquals(0, Run.zh("validate", file).exit());
	}

	@Test
	void whereNothingCanBeWrittenItSaysSo() throws IOException {
		Path blocker = Files.writeString(folder.resolve("file"), "x");
		Run run = Run.en("new", "--template", "serial", "-o", blocker.resolve("below").resolve("a.chain"));
		assertEquals(2, run.exit());
		assertEquals(1, run.errLines().size());
		assertTrue(run.err().contains("the folder cannot be made"), run.err());
	}

	@Test
	void layoutWritesInPlaceOrElsewhere() throws IOException {
		Path file = Samples.save(Samples.good(), folder.resolve("a.chain"));
		Path other = folder.resolve("out").resolve("b.chain");
		byte[] before = Files.readAllBytes(file);
		assertEquals("已排版 1 张图，写入 " + other + "\n", Run.zh("layout", file, "-o", other).out());
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
		assertFalse(Views.diagrams(ChainStore.load(other)).get(0).getNodes().isEmpty());
		assertEquals(0, Run.zh("layout", file).exit());
		assertEquals(places(Views.diagrams(ChainStore.load(other)).get(0)), places(Views.diagrams(ChainStore.load(file)).get(0)));
	}

	@Test
	void layoutIsTheSameAtEveryRunAndChangesNothingElse() throws IOException {
		Path file = Samples.save(Samples.good(), folder.resolve("a.chain"));
		Run.zh("layout", file);
		String first = Files.readString(file);
		Run.zh("layout", file, "--all");
		assertEquals(first, Files.readString(file));
	}

	@Test
	void onlyTheDiagramNamedIsArrangedAndPinnedBoxesStay() throws IOException {
		ChainDocument document = Samples.twoDiagrams("全景图", "细分图");
		Path file = Samples.save(document, folder.resolve("a.chain"));
		Run.zh("layout", file);
		ChainDocument arranged = ChainStore.load(file);
		for (Diagram diagram : Views.diagrams(arranged)) {
			List<DiagramNode> cards = cards(diagram, ElementIndex.of(arranged));
			cards.get(0).setX(4321);
			cards.get(0).setPinned(true);
			cards.get(1).setY(9876);
		}
		ChainStore.save(arranged, file);
		assertEquals(0, Run.zh("layout", file, "--diagram", "细分图").exit());
		ChainDocument again = ChainStore.load(file);
		List<Diagram> after = Views.diagrams(again);
		assertEquals(places(Views.diagrams(arranged).get(0)), places(after.get(0)));
		assertNotEquals(places(Views.diagrams(arranged).get(1)), places(after.get(1)));
		assertEquals(4321, cards(after.get(1), ElementIndex.of(again)).get(0).getX());
	}

	@Test
	void anIncrementalLayoutLeavesWhatStandsWell() throws IOException {
		Path file = Samples.save(Samples.good(), folder.resolve("a.chain"));
		Run.zh("layout", file);
		String first = Files.readString(file);
		assertEquals(0, Run.zh("layout", file, "--incremental").exit());
		assertEquals(first, Files.readString(file));
	}

	@Test
	void theAlgorithmIsKeptWithFreeMaps() throws IOException {
		ChainDocument document = Samples.twoDiagrams("全景图", "细分图");
		Views.diagrams(document).get(1).setKind(DiagramKind.FREE_MAP);
		Path file = Samples.save(document, folder.resolve("a.chain"));
		assertEquals(0, Run.zh("layout", file, "--algorithm", "force").exit());
		List<Diagram> after = Views.diagrams(ChainStore.load(file));
		assertNull(after.get(0).getLayout());
		assertEquals(LayoutAlgorithm.FORCE, after.get(1).getLayout().getAlgorithm());
		assertEquals(List.of("--algorithm 的值 spring 无效：可用的值有 layered, tree, radial, force, packing。"),
				Run.zh("layout", file, "--algorithm", "spring").errLines());
		assertEquals(List.of("--algorithm 与 --incremental 不能同时使用：只保留一个。"),
				Run.zh("layout", file, "--algorithm", "tree", "--incremental").errLines());
	}

	@Test
	void withoutADiagramThereIsNothingToLayOut() throws IOException {
		ChainDocument document = Samples.good();
		document.getViews().clear();
		Path file = Samples.save(document, folder.resolve("a.chain"));
		Run run = Run.zh("layout", file);
		assertEquals(List.of(file + ": 文件中没有图可以排版：请先在编辑器中新建。"), run.errLines());
		assertEquals(2, run.exit());
	}

	@Test
	void oneDiagramAndAllExcludeEachOther() {
		assertEquals(List.of("--diagram 与 --all 不能同时使用：只保留一个。"), Run.zh("layout", "x.chain", "--all", "--diagram", "y").errLines());
	}
}
