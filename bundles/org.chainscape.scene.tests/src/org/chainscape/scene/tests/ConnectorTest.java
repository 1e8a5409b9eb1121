package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations become lines that end at the right outline and keep clear of what they have nothing to do with. */
class ConnectorTest {

	private Samples samples;
	private Perspective perspective;
	private Diagram diagram;

	@BeforeEach
	void build() {
		samples = new Samples();
		perspective = samples.perspective("视角");
		for (String stage : List.of("上游", "中游", "下游")) {
			Stage column = samples.stage(perspective, stage, null, StagePosition.UNSPECIFIED);
			for (int i = 1; i <= 4; i++) {
				samples.segment(column, stage + i, null, stage + "公司" + i);
			}
		}
		diagram = samples.diagram("图", perspective);
	}

	private Scene scene() {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}

	@Test
	void neighboursInAColumnAreJoinedByAStraightArrow() {
		samples.supply("上游1", "上游2");
		Connector connector = scene().connectors().get(0);
		assertEquals(2, connector.points().size());
		assertEquals(connector.points().get(0).x(), connector.points().get(1).x());
	}

	@Test
	void aRowOfCardsIsJoinedByAStraightArrow() {
		samples.supply("上游1", "中游1");
		Connector connector = scene().connectors().get(0);
		assertEquals(2, connector.points().size());
		assertEquals(connector.points().get(0).y(), connector.points().get(1).y());
	}

	@Test
	void linesGoAroundCards() {
		samples.supply("上游2", "下游3", "下游1");
		samples.supply("下游4", "上游1");
		samples.supply("中游1", "中游4");
		Scene scene = scene();
		for (Connector connector : scene.connectors()) {
			for (int i = 1; i < connector.points().size(); i++) {
				Point from = connector.points().get(i - 1);
				Point to = connector.points().get(i);
				assertTrue(from.x() == to.x() || from.y() == to.y(), () -> "not orthogonal: " + connector.points());
				Rect line = new Rect(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
						Math.abs(from.y() - to.y()));
				samples.document().eAllContents().forEachRemaining(object -> {
					if (object instanceof Segment segment) {
						Rect card = scene.part(segment.getId()).orElseThrow().bounds();
						Rect inner = new Rect(card.x() + 1, card.y() + 1, card.width() - 2, card.height() - 2);
						assertFalse(inner.overlaps(new Rect(line.x() - 0.1, line.y() - 0.1, line.width() + 0.2, line.height() + 0.2)),
								() -> "a line runs through " + segment.getName());
					}
				});
			}
		}
	}

	@Test
	void linesOfOneKindLeaveTogetherAndArriveApart() {
		samples.supply("中游2", "下游1", "下游2", "下游3", "下游4");
		samples.supply("上游1", "中游2");
		samples.supply("上游2", "中游2");
		samples.supply("上游3", "中游2");
		List<Connector> connectors = scene().connectors();
		assertEquals(1, connectors.subList(0, 4).stream().map(connector -> connector.points().get(0)).distinct().count());
		Set<Point> ends = new HashSet<>();
		connectors.forEach(connector -> ends.add(connector.points().get(connector.points().size() - 1)));
		assertEquals(7, ends.size());
	}

	@Test
	void parallelLinesOfDifferentCardsDoNotLieOnEachOther() {
		samples.supply("上游1", "中游4");
		samples.supply("上游2", "中游3");
		samples.supply("上游4", "中游2");
		Set<Double> verticals = new HashSet<>();
		for (Connector connector : scene().connectors()) {
			assertEquals(4, connector.points().size());
			verticals.add(connector.points().get(1).x());
		}
		assertEquals(3, verticals.size());
	}

	@Test
	void stagesAreJoinedBetweenTheirHeaders() {
		samples.supply("上游", "中游");
		Scene scene = scene();
		Connector connector = scene.connectors().get(0);
		assertEquals("band:" + perspective.getStages().get(0).getId(), connector.sourceKey());
		assertEquals(2, connector.points().size());
		double firstCard = scene.part(perspective.getStages().get(0).getSegments().get(0).getId()).orElseThrow().bounds().y();
		assertTrue(connector.points().get(0).y() < firstCard);
	}

	@Test
	void whatIsInsideIsNotJoinedWithWhatItIsIn() {
		samples.supply("上游", "上游1");
		samples.supply("上游公司1", "上游1");
		assertTrue(scene().connectors().isEmpty());
	}

	@Test
	void storedBendPointsAreKept() {
		samples.supply("上游1", "下游1");
		Relation relation = samples.document().getChains().get(0).getRelations().get(0);
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId("edge");
		edge.setRelation(relation.getId());
		for (int[] corner : new int[][] { { 400, 10 }, { 400, 500 }, { 600, 500 }, { 600, 20 } }) {
			BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
			bend.setX(corner[0]);
			bend.setY(corner[1]);
			edge.getBendPoints().add(bend);
		}
		diagram.getEdges().add(edge);
		Scene scene = scene();
		List<Point> points = scene.connectors().get(0).points();
		assertEquals(new Point(400 + scene.origin().x(), 10 + scene.origin().y()), points.get(1));
		assertEquals(6, points.size());
		assertEquals(points.get(1).y(), points.get(0).y(), "the end stands at the height of its corner");
	}

	@Test
	void kindsOfRelationsLookDifferent() {
		samples.supply("上游1", "上游2");
		samples.relate(ChainFactory.eINSTANCE.createEvolution(), "上游2", "上游3", null);
		samples.relate(ChainFactory.eINSTANCE.createComposition(), "上游3", "上游4", null);
		samples.relate(ChainFactory.eINSTANCE.createInfluence(), "中游1", "中游2", null);
		List<Connector> connectors = scene().connectors();
		assertFalse(line(connectors.get(0)).stroke().dashed());
		assertTrue(line(connectors.get(1)).stroke().dashed());
		assertTrue(line(connectors.get(3)).stroke().width() < line(connectors.get(0)).stroke().width());
		assertNotEquals(polygon(connectors.get(0)).points().size(), polygon(connectors.get(2)).points().size(), "arrow and diamond");
	}

	@Test
	void labelsStandWhereThereIsRoomAndNowhereElse() {
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "上游1", "中游4", "供给");
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "中游1", "中游2", "长得放不下的标注文字");
		Scene scene = scene();
		assertTrue(scene.connectors().get(0).shapes().stream().anyMatch(Shape.Text.class::isInstance));
		assertFalse(scene.connectors().get(1).shapes().stream().anyMatch(Shape.Text.class::isInstance));
	}

	private static Shape.Line line(Connector connector) {
		return (Shape.Line) connector.shapes().get(0);
	}

	private static Shape.Polygon polygon(Connector connector) {
		return connector.shapes().stream().filter(Shape.Polygon.class::isInstance).map(Shape.Polygon.class::cast).findFirst().orElseThrow();
	}
}
