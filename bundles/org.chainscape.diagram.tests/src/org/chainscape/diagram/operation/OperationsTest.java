package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationsTest {

	private final Workshop workshop = new Workshop();
	private final Creations creations = new Creations(workshop.canvas);
	private final Moves moves = new Moves(workshop.canvas);

	@Test
	@DisplayName("A segment created in a stage has a card there, and one undo takes both away")
	void createsSegmentWithCard() {
		String before = workshop.text();
		Segment segment = workshop.segment(workshop.stage(1));
		assertSame(workshop.stage(1), segment.eContainer());
		Scene scene = workshop.canvas.scene();
		ScenePart card = scene.part(segment.getId()).orElseThrow();
		assertTrue(scene.part("band:" + workshop.stage(1).getId()).orElseThrow().bounds().contains(card.bounds()));
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("Code that throws half-way leaves nothing behind and no step")
	void rollsBack() {
		String before = workshop.text();
		assertThrows(IllegalStateException.class, () -> workshop.run(() -> {
			creations.segment(workshop.stage(0), null);
			throw new IllegalStateException("half-way");
		}));
		assertEquals(before, workshop.text());
		assertFalse(workshop.history.canUndo());
		assertFalse(workshop.history.isSaveNeeded());
	}

	@Test
	@DisplayName("Code that changes nothing makes no step")
	void ignoresEmptySteps() {
		workshop.run(() -> workshop.document.setName(workshop.document.getName()));
		assertFalse(workshop.history.canUndo());
	}

	@Test
	@DisplayName("Deleting a segment takes along its content, its relations, and every box and line of them")
	void deletesWithoutDangling() {
		Segment doomed = workshop.segment(workshop.stage(0));
		Segment other = workshop.segment(workshop.stage(1));
		workshop.run(() -> {
			Segment inner = creations.nestedSegment(doomed);
			creations.company(inner);
			creations.item(AigcPackage.Literals.GPU, doomed);
			Relation relation = new Connections(workshop.document).connect(RelationKind.SUPPLY, inner, other);
			DiagramEdge edge = Identities.assign(ViewFactory.eINSTANCE.createDiagramEdge());
			edge.setRelation(relation.getId());
			workshop.canvas.diagram().getEdges().add(edge);
		});
		String before = workshop.text();
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(doomed)));
		assertTrue(workshop.document.getChains().get(0).getRelations().isEmpty());
		assertTrue(workshop.canvas.diagram().getEdges().isEmpty());
		assertTrue(workshop.canvas.node(doomed.getId()).isEmpty());
		assertFalse(workshop.text().contains(doomed.getId()));
		Item item = workshop.document.getChains().get(0).getItems().get(0);
		assertTrue(item.getPlaces().isEmpty());
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("Deleting a company deletes its participations; deleting a participation keeps the company")
	void companyAndParticipation() {
		Participation[] made = new Participation[2];
		workshop.run(() -> {
			made[0] = creations.company(workshop.stage(0));
			made[1] = creations.participation(made[0].getCompany(), workshop.stage(1));
		});
		Company company = made[0].getCompany();
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(made[1])));
		assertSame(workshop.document, company.eContainer());
		assertEquals(1, workshop.stage(0).getParticipations().size());
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(company)));
		assertTrue(workshop.stage(0).getParticipations().isEmpty());
	}

	@Test
	@DisplayName("Carrying a card into another stage moves the segment, keeps its id and clears bend points")
	void carries() {
		Segment segment = workshop.segment(workshop.stage(0));
		Segment other = workshop.segment(workshop.stage(1));
		DiagramEdge edge = Identities.assign(ViewFactory.eINSTANCE.createDiagramEdge());
		workshop.run(() -> {
			edge.setRelation(new Connections(workshop.document).connect(RelationKind.SUPPLY, segment, other).getId());
			edge.getBendPoints().add(ViewFactory.eINSTANCE.createBendPoint());
			workshop.canvas.diagram().getEdges().add(edge);
		});
		String id = segment.getId();
		String before = workshop.text();
		workshop.run(() -> moves.carry(segment, workshop.stage(2), new Point(700, 40)));
		assertSame(workshop.stage(2), segment.eContainer());
		assertEquals(id, segment.getId());
		assertTrue(edge.getBendPoints().isEmpty());
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("Nothing is carried into itself")
	void refusesCycles() {
		Segment outer = workshop.segment(workshop.stage(0));
		Segment[] inner = new Segment[1];
		workshop.run(() -> inner[0] = creations.nestedSegment(outer));
		assertFalse(moves.canCarry(outer, inner[0]));
		assertFalse(moves.canCarry(outer, outer));
		String before = workshop.text();
		assertThrows(IllegalArgumentException.class, () -> workshop.run(() -> moves.carry(outer, inner[0], null)));
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("Cards of a stage never overlap, whatever grows")
	void separates() {
		Stage stage = workshop.stage(0);
		Segment first = workshop.segment(stage);
		workshop.segment(stage);
		workshop.run(() -> {
			for (int i = 0; i < 12; i++) {
				creations.company(first);
			}
		});
		Scene scene = workshop.canvas.scene();
		List<Rect> cards = stage.getSegments().stream().map(segment -> scene.part(segment.getId()).orElseThrow().bounds()).toList();
		for (int i = 0; i < cards.size(); i++) {
			for (int j = i + 1; j < cards.size(); j++) {
				assertFalse(cards.get(i).overlaps(cards.get(j)), cards.get(i) + " on " + cards.get(j));
			}
		}
	}

	@Test
	@DisplayName("Only sensible ends can be connected, never a node with itself, with what it contains, or twice")
	void connectsSensibleEnds() {
		Segment a = workshop.segment(workshop.stage(0));
		Segment b = workshop.segment(workshop.stage(1));
		Connections connections = new Connections(workshop.document);
		RelationKind ownership = RelationKind.all().stream().filter(kind -> kind.type().getName().equals("Ownership")).findFirst().orElseThrow();
		assertFalse(connections.canConnect(RelationKind.SUPPLY, a, a));
		assertFalse(connections.canConnect(RelationKind.SUPPLY, workshop.stage(0), a));
		assertFalse(connections.canConnect(ownership, a, b));
		assertTrue(connections.canConnect(RelationKind.SUPPLY, a, b));
		workshop.run(() -> connections.connect(RelationKind.SUPPLY, a, b));
		assertFalse(connections.canConnect(RelationKind.SUPPLY, a, b));
		assertTrue(connections.canConnect(RelationKind.SUPPLY, b, a));
		assertThrows(IllegalArgumentException.class, () -> connections.connect(RelationKind.SUPPLY, a, b));
	}

	@Test
	@DisplayName("An empty name is refused with a sentence in both languages")
	void refusesEmptyNames() {
		Segment segment = workshop.segment(workshop.stage(0));
		assertTrue(Names.problem(segment, " ", Language.ZH).orElseThrow().contains("不能为空"));
		assertTrue(Names.problem(segment, "", Language.EN).orElseThrow().contains("empty"));
		assertTrue(Names.problem(segment, "光模块", Language.ZH).isEmpty());
		String name = segment.getName();
		assertThrows(IllegalArgumentException.class, () -> workshop.run(() -> Names.rename(workshop.document, segment, "  ")));
		assertEquals(name, segment.getName());
	}

	@Test
	@DisplayName("Typing the name of a known company links the new chip to it instead of making a double")
	void linksKnownCompany() {
		Participation[] made = new Participation[2];
		workshop.run(() -> {
			made[0] = creations.company(workshop.stage(0));
			Names.rename(workshop.document, made[0], "海光信息");
		});
		workshop.run(() -> made[1] = creations.company(workshop.stage(1)));
		workshop.run(() -> Names.rename(workshop.document, made[1], "海光信息"));
		assertSame(made[0].getCompany(), made[1].getCompany());
		assertEquals(1, workshop.document.getCompanies().stream().filter(company -> company.getName().equals("海光信息")).count());
	}

	@Test
	@DisplayName("Typing the name of a company that takes part there already leaves one chip")
	void keepsOneChip() {
		Participation[] made = new Participation[2];
		workshop.run(() -> {
			made[0] = creations.company(workshop.stage(0));
			Names.rename(workshop.document, made[0], "海光信息");
		});
		workshop.run(() -> made[1] = creations.company(workshop.stage(0)));
		workshop.run(() -> Names.rename(workshop.document, made[1], "海光信息"));
		assertEquals(List.of(made[0]), workshop.stage(0).getParticipations());
		assertEquals(1, workshop.document.getCompanies().stream().filter(company -> company.getName().equals("海光信息")).count());
	}

	@Test
	@DisplayName("A line drawn between chips is drawn on the stage map from chip to chip, one between places needs no asking")
	void showsLinesBetweenChips() {
		Participation[] made = new Participation[2];
		workshop.run(() -> {
			made[0] = creations.company(workshop.stage(0));
			made[1] = creations.company(workshop.stage(2));
		});
		Connections connections = new Connections(workshop.document);
		Relation[] relation = new Relation[1];
		workshop.run(() -> relation[0] = connections.connect(RelationKind.SUPPLY, made[0].getCompany(), made[1].getCompany()));
		assertTrue(workshop.canvas.scene().connectors().stream().noneMatch(line -> line.sourceKey().equals(made[0].getId())));
		String before = workshop.text();
		workshop.run(() -> Connections.show(workshop.canvas.diagram(), relation[0]));
		assertTrue(workshop.canvas.scene().connectors().stream().anyMatch(line -> line.relationId().equals(relation[0].getId())
				&& line.sourceKey().equals(made[0].getId()) && line.targetKey().equals(made[1].getId())));
		workshop.history.undo();
		assertEquals(before, workshop.text());

		Segment a = workshop.segment(workshop.stage(0));
		Segment b = workshop.segment(workshop.stage(1));
		workshop.run(() -> Connections.show(workshop.canvas.diagram(), connections.connect(RelationKind.SUPPLY, a, b)));
		assertTrue(workshop.canvas.diagram().getEdges().isEmpty());
	}

	@Test
	@DisplayName("A card dropped on another one is nested in it, and carried out again gets a card where it was let go")
	void nestsAndTakesOut() {
		Segment outer = workshop.segment(workshop.stage(0));
		Segment inner = workshop.segment(workshop.stage(0));
		String before = workshop.text();
		workshop.run(() -> moves.carry(inner, outer, null));
		assertSame(outer, inner.eContainer());
		assertTrue(workshop.canvas.node(inner.getId()).isEmpty());
		assertSame(ScenePart.Role.SUB_CARD, workshop.canvas.scene().part(inner.getId()).orElseThrow().role());
		workshop.history.undo();
		assertEquals(before, workshop.text());
		workshop.history.redo();
		workshop.run(() -> moves.carry(inner, workshop.stage(1), new Point(400, 300)));
		assertSame(workshop.stage(1), inner.eContainer());
		assertEquals(300, workshop.canvas.node(inner.getId()).orElseThrow().getY());
	}

	@Test
	@DisplayName("A card moved almost below another one lines up with it; farther away it stays where it was put")
	void linesUp() {
		Segment first = workshop.segment(workshop.stage(0));
		Segment second = workshop.segment(workshop.stage(0));
		int left = workshop.canvas.node(first.getId()).orElseThrow().getX();
		workshop.run(() -> moves.moveCard(second, new Point(left + 9, 400)));
		assertEquals(left, workshop.canvas.node(second.getId()).orElseThrow().getX());
		workshop.run(() -> moves.moveCard(second, new Point(left + 300, 400)));
		assertEquals(left + 300, workshop.canvas.node(second.getId()).orElseThrow().getX());
	}

	@Test
	@DisplayName("A resized card keeps what was asked for, and is never drawn smaller than its content")
	void resizes() {
		Segment segment = workshop.segment(workshop.stage(0));
		workshop.run(() -> moves.resizeCard(segment, new Rect(10, 20, 5, 5)));
		DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();
		assertEquals(5, node.getWidth());
		assertTrue(workshop.canvas.scene().part(segment.getId()).orElseThrow().bounds().width() > 50);
	}

	@Test
	@DisplayName("An item in two places is only taken out of one; in its last place it is deleted")
	void takesItemsOut() {
		Item[] made = new Item[1];
		workshop.run(() -> {
			made[0] = creations.item(AigcPackage.Literals.FRAMEWORK, workshop.stage(0));
			made[0].getPlaces().add(workshop.stage(1));
		});
		Deletions deletions = new Deletions(workshop.document);
		workshop.run(() -> deletions.takeOut(made[0], workshop.stage(0)));
		assertEquals(List.of(workshop.stage(1)), made[0].getPlaces());
		workshop.run(() -> deletions.takeOut(made[0], workshop.stage(1)));
		assertTrue(workshop.document.getChains().get(0).getItems().isEmpty());
	}

	@Test
	@DisplayName("A stage dropped on a band joins the perspective of that band, right of its bands")
	void appendsStage() {
		workshop.run(() -> creations.create(NodeKind.STAGE, workshop.stage(0), new Point(10, 10)));
		Stage last = workshop.stages().get(workshop.stages().size() - 1);
		Scene scene = workshop.canvas.scene();
		Rect band = scene.part("band:" + last.getId()).orElseThrow().bounds();
		workshop.stages().stream().filter(stage -> stage != last)
				.forEach(stage -> assertTrue(scene.part("band:" + stage.getId()).orElseThrow().bounds().right() <= band.x()));
	}

	@Test
	@DisplayName("Every kind of the palette can be created where it fits, and says so where it does not")
	void createsEveryKind() {
		Segment segment = workshop.segment(workshop.stage(0));
		for (NodeKind kind : Stream.concat(NodeKind.chainKinds().stream(), NodeKind.aigcKinds().stream()).toList()) {
			EObject target = kind.fits(segment) ? segment : null;
			EObject[] made = new EObject[1];
			workshop.run(() -> made[0] = creations.create(kind, target, new Point(40, 40)));
			assertTrue(made[0].eContainer() != null, kind.toString());
			assertTrue(workshop.history.canUndo());
		}
		assertThrows(IllegalArgumentException.class, () -> creations.create(NodeKind.COMPANY, null, new Point(0, 0)));
	}
}
