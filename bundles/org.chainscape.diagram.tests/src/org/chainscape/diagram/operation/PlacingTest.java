package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Spacing;
import org.chainscape.scene.StageMapMetrics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacingTest {

	private final Workshop workshop = new Workshop();

	PlacingTest() {
		workshop.run(() -> Spacing.stack(workshop.canvas.diagram(), ElementIndex.of(workshop.document), workshop.canvas.options()));
	}

	@Test
	@DisplayName("A card in a band cannot be shifted into the neighbouring bands, only up and down")
	void staysInItsBand() {
		Segment segment = workshop.segment(workshop.stage(1));
		Placed box = box(segment);
		workshop.run(() -> placing().shift(List.of(box), new Point(500, 37)));
		Placed after = box(segment);
		assertEquals(box.outline().x(), after.outline().x(), 1);
		assertEquals(box.outline().y() + 37, after.outline().y(), 1);
		workshop.history.undo();
		assertEquals(box.outline(), box(segment).outline());
	}

	@Test
	@DisplayName("Cards shifted together keep their distances and go in one step; the model follows their order")
	void shiftsTogether() {
		Segment first = workshop.segment(workshop.stage(0));
		Segment second = workshop.segment(workshop.stage(0));
		Segment third = workshop.segment(workshop.stage(0));
		List<Placed> boxes = drawn().boxesOf(List.of(first, second));
		String before = workshop.text();
		workshop.run(() -> placing().shift(boxes, new Point(0, 400)));
		assertEquals(box(first).outline().y() + boxes.get(1).outline().y() - boxes.get(0).outline().y(), box(second).outline().y(), 1);
		List<Segment> order = workshop.stage(0).getSegments();
		assertTrue(order.indexOf(third) < order.indexOf(first) && order.indexOf(first) < order.indexOf(second), order.toString());
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("A card that is nudged up against another one changes places with it")
	void nudges() {
		Segment upper = workshop.segment(workshop.stage(0));
		Segment lower = workshop.segment(workshop.stage(0));
		workshop.run(() -> placing().nudge(List.of(box(lower)), new Point(0, -8)));
		assertTrue(box(lower).outline().bottom() <= box(upper).outline().y());
		List<Segment> order = workshop.stage(0).getSegments();
		assertTrue(order.indexOf(lower) < order.indexOf(upper));
		double y = box(upper).outline().y();
		workshop.run(() -> placing().nudge(List.of(box(upper)), new Point(0, 8)));
		assertEquals(y + 8, box(upper).outline().y(), 1);
	}

	@Test
	@DisplayName("Aligned tops of cards of several bands are level; cards of one band keep their distances")
	void alignsBands() {
		Segment left = workshop.segment(workshop.stage(0));
		Segment one = workshop.segment(workshop.stage(1));
		Segment two = workshop.segment(workshop.stage(1));
		workshop.run(() -> placing().shift(drawn().boxesOf(List.of(left)), new Point(0, 300)));
		double distance = box(two).outline().y() - box(one).outline().y();
		List<Placed> boxes = drawn().boxesOf(List.of(left, one, two));
		assertTrue(arranging().canAlign(boxes, Alignment.BOTTOM));
		assertTrue(arranging().canAlign(boxes, Alignment.LEFT), "two of them stand in one band");
		assertFalse(arranging().canAlign(drawn().boxesOf(List.of(left, one)), Alignment.LEFT), "columns are given");
		workshop.run(() -> arranging().align(boxes, Alignment.BOTTOM));
		assertEquals(box(left).outline().bottom(), box(two).outline().bottom(), 1);
		assertEquals(distance, box(two).outline().y() - box(one).outline().y(), 1);
	}

	@Test
	@DisplayName("A card made wider pushes the bands to its right along, and they come back with the size of the content")
	void bandsKeepTheirDistance() {
		Segment segment = workshop.segment(workshop.stage(0));
		Rect before = box(segment).outline();
		List<Rect> bands = bands();
		workshop.run(() -> placing().resize(Map.of(box(segment), new Rect(before.x(), before.y(), before.width() + 120, 0))));
		List<Rect> wide = bands();
		assertEquals(bands.get(0).right() + 120, wide.get(0).right(), 1);
		for (int i = 1; i < bands.size(); i++) {
			assertEquals(bands.get(i).x() - bands.get(i - 1).right(), wide.get(i).x() - wide.get(i - 1).right(), 1);
		}
		workshop.run(() -> arranging().fit(List.of(box(segment))));
		assertEquals(bands, bands());
	}

	@Test
	@DisplayName("A stage put elsewhere takes its cards along; the bands do not overlap, and one undo brings everything back")
	void reordersStages() {
		Segment inFirst = workshop.segment(workshop.stage(0));
		workshop.segment(workshop.stage(2));
		Stage first = workshop.stage(0);
		String before = workshop.text();
		StageOrder order = new StageOrder(workshop.canvas, drawn());
		assertEquals(List.copyOf(workshop.stages()), order.row(first));
		assertFalse(order.canMove(first, 0));
		workshop.run(() -> order.move(first, 2));
		assertSame(first, workshop.stage(2));
		assertEquals(List.copyOf(workshop.stages()), new StageOrder(workshop.canvas, drawn()).row(first));
		assertTrue(drawn().band(first).orElseThrow().contains(box(inFirst).outline()));
		List<Rect> bands = bands();
		for (int i = 1; i < bands.size(); i++) {
			assertEquals(StageMapMetrics.BAND_GAP, bands.get(i).x() - bands.get(i - 1).right(), 2);
		}
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("Segments carried together into a stage keep their order; inside a place they can be put in another order")
	void carriesTogether() {
		Segment one = workshop.segment(workshop.stage(0));
		Segment two = workshop.segment(workshop.stage(0));
		Moves moves = new Moves(workshop.canvas);
		workshop.run(() -> moves.carry(List.of(two, one), workshop.stage(2), Map.of(one, new Point(700, 400), two, new Point(700, 600))));
		List<Segment> order = workshop.stage(2).getSegments();
		assertTrue(order.indexOf(one) >= 0 && order.indexOf(one) < order.indexOf(two), order.toString());
		workshop.run(() -> moves.carry(List.of(two), one, Map.of()));
		Segment[] other = new Segment[1];
		workshop.run(() -> other[0] = new Creations(workshop.canvas).nestedSegment(one));
		workshop.run(() -> moves.reorder(List.of(other[0]), 0));
		assertEquals(List.of(other[0], two), one.getSegments());
	}

	@Test
	@DisplayName("On a free map segments and companies are boxes that can be put and sized anywhere")
	void freeMap() {
		workshop.run(() -> workshop.canvas.diagram().setKind(DiagramKind.FREE_MAP));
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName("公司");
		DiagramNode node = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
		node.setElement(company.getId());
		workshop.run(() -> {
			workshop.document.getCompanies().add(company);
			node.setX(-700);
			node.setY(-500);
			workshop.canvas.diagram().getNodes().add(node);
		});
		Placed box = drawn().box(company).orElseThrow();
		workshop.run(() -> placing().shift(List.of(box), new Point(-33, 12)));
		assertEquals(new Point(-733, -488), new Point(node.getX(), node.getY()));
		workshop.run(() -> placing().resize(Map.of(drawn().box(company).orElseThrow(), new Rect(-740, -490, 300, 150))));
		assertEquals(new Rect(-740, -490, 300, 150), drawn().box(company).orElseThrow().outline());
	}

	@Test
	@DisplayName("A moved box snaps to edges and middles, to equal gaps, and otherwise to the grid")
	void snaps() {
		List<Rect> others = List.of(new Rect(100, 100, 80, 40), new Rect(220, 100, 80, 40));
		Snap snap = new Snap(others, 8, true);
		Snap.Result edge = snap.move(new Rect(103, 300, 60, 40), 6);
		assertEquals(-3, edge.dx());
		assertTrue(edge.guides().stream().anyMatch(guide -> guide.vertical() && guide.at() == 100 && !guide.gap()), edge.toString());
		Snap.Result gap = snap.move(new Rect(337, 103, 60, 30), 6);
		assertEquals(340, 337 + gap.dx(), "as far from the second as that from the first");
		assertTrue(gap.guides().stream().filter(Snap.Guide::gap).count() == 2, gap.toString());
		Snap.Result grid = snap.move(new Rect(603, 501, 60, 30), 6);
		assertEquals(600, 603 + grid.dx());
		assertEquals(504, 501 + grid.dy());
		assertTrue(grid.guides().isEmpty());
		Snap.Result free = new Snap(others, 0, false).move(new Rect(103, 103, 60, 30), 6);
		assertEquals(0, free.dx());
		Snap.Result size = snap.resize(new Rect(500, 500, 78, 40), new Snap.Edges(false, false, true, false), 6);
		assertEquals(2, size.dx(), "as wide as the others");
		assertEquals(0, size.dy());
	}

	private Drawn drawn() {
		return PlacingProperties.drawn(workshop);
	}

	private Placed box(Segment segment) {
		return drawn().box(segment).orElseThrow();
	}

	private Placing placing() {
		return new Placing(workshop.canvas, drawn());
	}

	private Arranging arranging() {
		return new Arranging(placing());
	}

	private List<Rect> bands() {
		Drawn drawn = drawn();
		return workshop.stages().stream().map(stage -> drawn.band(stage).orElseThrow()).toList();
	}
}
