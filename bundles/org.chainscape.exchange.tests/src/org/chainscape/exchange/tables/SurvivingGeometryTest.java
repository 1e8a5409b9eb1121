package org.chainscape.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where somebody put a box or led a line stays, whatever happens to names, places, files and tables: geometry hangs on ids. */
class SurvivingGeometryTest {

	private ChainDocument document;
	private Diagram diagram;
	private Segment segment;

	@BeforeEach
	void putByHand() throws TableException {
		document = new TableAssembler().assemble(Folders.good());
		diagram = (Diagram) document.getViews().get(0);
		segment = document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0);
		for (int i = 0; i < diagram.getNodes().size(); i++) {
			diagram.getNodes().get(i).setX(i * 400);
			diagram.getNodes().get(i).setY(60);
		}
		DiagramNode box = node(diagram, segment.getId());
		box.setY(box.getY() + 137);
		box.setWidth(333);
		box.setPinned(true);
		DiagramEdge line = Identities.assign(ViewFactory.eINSTANCE.createDiagramEdge());
		line.setRelation(document.getChains().get(0).getRelations().get(0).getId());
		BendPoint corner = ViewFactory.eINSTANCE.createBendPoint();
		corner.setX(box.getX() + 420);
		corner.setY(box.getY() + 10);
		line.getBendPoints().add(corner);
		diagram.getEdges().add(line);
	}

	@Test
	void renaming() {
		Map<String, Object> before = places(document, diagram);
		segment.setName("改名");
		assertEquals(before, places(document, diagram));
	}

	@Test
	void anotherParent() {
		Rect before = box(document, diagram);
		Stage other = document.getChains().get(0).getPerspectives().get(0).getStages().get(1);
		other.getSegments().add(segment);
		assertEquals(before.x(), box(document, diagram).x());
		assertEquals(before.y(), box(document, diagram).y());
		assertTrue(node(diagram, segment.getId()).isPinned());
	}

	@Test
	void closingAndOpeningAgain(@TempDir Path folder) throws ChainFileException {
		Map<String, Object> before = places(document, diagram);
		ChainStore.save(document, folder.resolve("a.chain"));
		ChainDocument again = ChainStore.load(folder.resolve("a.chain"));
		assertEquals(before, places(again, (Diagram) again.getViews().get(0)));
	}

	@Test
	void importingTheTablesAgainAfterTheyChanged(@TempDir Path folder) throws TableException, IOException {
		Map<String, Object> before = places(document, diagram);
		Folders.copyGood(folder);
		Path places = folder.resolve("10-places.csv");
		List<String> rows = Files.readAllLines(places);
		Files.write(places, rows.stream().map(row -> row.replaceFirst("^(Segment,SEG-1,[^,]*,)[^,]*", "$1新名")).toList());
		assertFalse(rows.equals(Files.readAllLines(places)), "the tables have changed");
		ChainDocument again = new TableAssembler().assemble(folder);
		again.getViews().clear();
		again.getViews().addAll(EcoreUtil.copyAll(document.getViews()));
		Diagram drawn = (Diagram) again.getViews().get(0);
		assertEquals("新名", ElementIndex.of(again).find(segment.getId(), Segment.class).orElseThrow().getName());
		assertEquals(before, places(again, drawn));
	}

	private Rect box(ChainDocument from, Diagram drawn) {
		Scene scene = scene(from, drawn);
		return scene.part(segment.getId()).map(ScenePart::bounds).orElseThrow().translate(-scene.origin().x(), -scene.origin().y());
	}

	/** Boxes of cards and ways of lines, in diagram coordinates. */
	private static Map<String, Object> places(ChainDocument document, Diagram diagram) {
		Scene scene = scene(document, diagram);
		Map<String, Object> places = new TreeMap<>();
		scene.allParts().filter(part -> part.role() == ScenePart.Role.CARD || part.role() == ScenePart.Role.BAND)
				.forEach(part -> places.put(part.key(), part.bounds().translate(-scene.origin().x(), -scene.origin().y())));
		scene.connectors().forEach(line -> places.put(line.key(), line.points()));
		return places;
	}

	private static Scene scene(ChainDocument document, Diagram diagram) {
		return new SceneBuilder(SceneOptions.standard(Language.ZH)).build(diagram, ElementIndex.of(document));
	}

	private static DiagramNode node(Diagram diagram, String element) {
		return diagram.getNodes().stream().filter(each -> element.equals(each.getElement())).findFirst().orElseThrow();
	}
}
