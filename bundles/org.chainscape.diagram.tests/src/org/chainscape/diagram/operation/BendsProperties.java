package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Routing;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.Shape;

/** Lines led by hand stay at right angles, follow their boxes, and each gesture is undone whole. */
class BendsProperties {

	private final Workshop workshop = new Workshop();
	private final Segment from = workshop.segment(workshop.stage(0));
	private final Segment to = workshop.segment(workshop.stage(2));
	private Relation relation;

	BendsProperties() {
		workshop.run(() -> relation = new Connections(workshop.document).connect(RelationKind.SUPPLY, from, to));
	}

	private Diagram diagram() {
		return workshop.canvas.diagram();
	}

	private Bends bends() {
		return new Bends(diagram());
	}

	/** The line in diagram coordinates. */
	private List<Point> line() {
		Scene scene = new SceneBuilder(workshop.canvas.options()).build(diagram(), ElementIndex.of(workshop.document));
		Connector connector = scene.connectors().stream().filter(each -> each.relationId().equals(relation.getId())).findFirst()
				.orElseThrow();
		return connector.points().stream().map(point -> new Point(point.x() - scene.origin().x(), point.y() - scene.origin().y())).toList();
	}

	private static void isAtRightAngles(List<Point> line) {
		for (int i = 1; i < line.size(); i++) {
			Point one = line.get(i - 1);
			Point other = line.get(i);
			assertTrue(Math.abs(one.x() - other.x()) < 1e-6 || Math.abs(one.y() - other.y()) < 1e-6, () -> "aslant: " + line);
		}
	}

	@Property(tries = 40)
	void dragsOfPartsAndCornersKeepTheLineAtRightAngles(@ForAll long seed) {
		Random random = new Random(seed);
		List<String> before = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			before.add(workshop.text());
			List<Point> line = line();
			Point way = new Point(random.nextInt(200) - 100, random.nextInt(200) - 100);
			List<Point> corners = line.size() > 2 && random.nextBoolean() ? Bends.moveElbow(line, 1 + random.nextInt(line.size() - 2), way)
					: Bends.movePart(line, random.nextInt(line.size() - 1), way);
			workshop.run(() -> bends().lead(relation, corners));
			isAtRightAngles(line());
		}
		for (int i = before.size() - 1; i >= 0; i--) {
			if (!before.get(i).equals(workshop.text())) {
				workshop.history.undo();
			}
			assertEquals(before.get(i), workshop.text());
		}
	}

	@Property(tries = 40)
	void cornersGoWithBothEndsAndStaySquareWithOne(@ForAll long seed) {
		Random random = new Random(seed);
		List<Point> led = List.of(new Point(300, 40), new Point(300, 400), new Point(500, 400), new Point(500, 60));
		workshop.run(() -> bends().lead(relation, led));
		List<Point> corners = bends().corners(relation);
		Point way = new Point(random.nextInt(100) - 50, random.nextInt(100) - 50);
		Bends.follow(diagram(), workshop.document, Map.of(from, way, to, way));
		for (int i = 0; i < corners.size(); i++) {
			assertEquals(new Point(corners.get(i).x() + way.x(), corners.get(i).y() + way.y()), bends().corners(relation).get(i));
		}
		List<Point> together = bends().corners(relation);
		Bends.follow(diagram(), workshop.document, Map.of(to, way));
		assertEquals(together.subList(0, 3), bends().corners(relation).subList(0, 3), "corners away from the box stay");
		assertEquals(together.get(3).x(), bends().corners(relation).get(3).x(), "the part behind it stays upright");
		assertEquals(together.get(3).y() + way.y(), bends().corners(relation).get(3).y());
		isAtRightAngles(line());
	}

	@Example
	void aCornerDroppedOnTheLineIsGone() {
		List<Point> knots = List.of(new Point(0, 0), new Point(50, 80), new Point(100, 0));
		assertEquals(List.of(), Bends.moveCorner(knots, 1, new Point(48, 2)));
		assertEquals(List.of(new Point(48, 20)), Bends.moveCorner(knots, 1, new Point(48, 20)));
	}

	@Example
	void waysOfRunningAreTheLinesOwnOrTheDiagrams() {
		assertEquals(Routing.ORTHOGONAL, bends().routing(relation));
		diagram().setRouting(Routing.CURVED);
		assertEquals(Routing.CURVED, bends().routing(relation));
		assertTrue(line().size() > 6, "a curve");
		bends().lead(relation, List.of(new Point(10, 10)));
		bends().route(List.of(relation), Routing.STRAIGHT);
		assertEquals(List.of(), bends().corners(relation));
		assertEquals(2, line().size());
		assertTrue(bends().isSet(relation));
		bends().reset(List.of(relation));
		assertFalse(bends().isSet(relation));
		assertEquals(Routing.CURVED, bends().routing(relation));
	}

	@Example
	void labelsStandWhereTheyWerePut() {
		relation.setLabel("供给");
		bends().placeLabel(relation, new Point(0, 90));
		Scene scene = new SceneBuilder(workshop.canvas.options()).build(diagram(), ElementIndex.of(workshop.document));
		Connector connector = scene.connectors().get(0);
		Rect label = connector.shapes().stream().filter(Shape.Box.class::isInstance)
				.map(shape -> ((Shape.Box) shape).bounds()).findFirst().orElseThrow();
		assertEquals(connector.labelBase().x(), label.center().x(), 1e-6);
		assertEquals(connector.labelBase().y() + 90, label.center().y(), 1e-6);
	}
}
