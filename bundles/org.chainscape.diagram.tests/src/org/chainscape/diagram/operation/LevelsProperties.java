package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Spacing;

/** Cards of different columns of a stage map are brought to one height, and nobody in a column changes places with anybody. */
class LevelsProperties {

	private static final double ROUNDED = 1.01;
	private static final List<Alignment> VERTICAL = List.of(Alignment.TOP, Alignment.MIDDLE, Alignment.BOTTOM);

	@Property(tries = 60)
	@Label("one card of each column comes to one height exactly; no column changes its order, nothing overlaps, one undo takes it back")
	void levels(@ForAll @IntRange(min = 0, max = 2) int which, @ForAll long seed) {
		Workshop workshop = columns(seed, false);
		Random random = new Random(seed);
		List<Segment> chosen = workshop.stages().stream()
				.map(stage -> stage.getSegments().get(random.nextInt(stage.getSegments().size()))).toList();
		Alignment alignment = VERTICAL.get(which);
		Map<Stage, List<Segment>> orders = orders(workshop);
		String before = workshop.text();
		List<Placed> boxes = drawn(workshop).boxesOf(chosen);
		assertTrue(arranging(workshop).canAlign(boxes, alignment));
		workshop.run(() -> arranging(workshop).align(boxes, alignment));
		List<Placed> after = drawn(workshop).boxesOf(chosen);
		for (Placed box : after) {
			assertEquals(0, alignment.way(box.outline(), after.get(0).outline()).y(), ROUNDED, alignment + " " + after);
		}
		assertEquals(orders, orders(workshop));
		apart(workshop);
		undoes(workshop, before);
	}

	@Property(tries = 80)
	@Label("whatever is chosen and held: no column changes its order, what is locked or pinned stays, nothing overlaps")
	void keepsOrder(@ForAll Alignment alignment, @ForAll boolean distribute, @ForAll long seed) {
		Workshop workshop = columns(seed, true);
		Random random = new Random(seed);
		List<Segment> chosen = segments(workshop).stream().filter(segment -> random.nextInt(3) > 0).toList();
		if (chosen.isEmpty() || alignment.isHorizontal() && !distribute) {
			return;
		}
		Map<Stage, List<Segment>> orders = orders(workshop);
		Map<Segment, Rect> held = held(workshop, chosen);
		String before = workshop.text();
		List<Placed> boxes = drawn(workshop).boxesOf(chosen);
		workshop.run(() -> {
			if (distribute) {
				arranging(workshop).distribute(boxes, false);
			} else {
				arranging(workshop).align(boxes, alignment);
			}
		});
		assertEquals(orders, orders(workshop));
		held.forEach((segment, outline) -> assertEquals(outline, drawn(workshop).box(segment).orElseThrow().outline()));
		apart(workshop);
		undoes(workshop, before);
	}

	@Property(tries = 20)
	@Label("cards of one column alone cannot be brought to one height, and trying it changes nothing")
	void refuses(@ForAll @IntRange(min = 0, max = 2) int which, @ForAll @IntRange(min = 0, max = 2) int stage, @ForAll long seed) {
		Workshop workshop = columns(seed, false);
		String before = workshop.text();
		List<Placed> boxes = drawn(workshop).boxesOf(workshop.stage(stage).getSegments());
		assertFalse(arranging(workshop).canAlign(boxes, VERTICAL.get(which)));
		workshop.run(() -> arranging(workshop).align(boxes, VERTICAL.get(which)));
		assertEquals(before, workshop.text());
	}

	private static Workshop columns(long seed, boolean withHeld) {
		Workshop workshop = new Workshop();
		Random random = new Random(seed);
		workshop.stages().forEach(stage -> {
			for (int i = random.nextInt(4); i >= 0; i--) {
				workshop.segment(stage);
			}
		});
		workshop.run(() -> Spacing.stack(workshop.canvas.diagram(), ElementIndex.of(workshop.document), workshop.canvas.options()));
		workshop.run(() -> {
			for (Segment segment : segments(workshop)) {
				DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();
				node.setHeight(40 + random.nextInt(200));
			}
			workshop.canvas.settle();
		});
		for (Segment segment : segments(workshop)) {
			Placed box = drawn(workshop).box(segment).orElseThrow();
			workshop.run(() -> new Placing(workshop.canvas, drawn(workshop)).shift(List.of(box), new Point(0, random.nextInt(60))));
		}
		if (withHeld) {
			workshop.run(() -> segments(workshop).forEach(segment -> {
				DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();
				node.setPinned(random.nextInt(6) == 0);
				node.setLocked(random.nextInt(6) == 0);
			}));
		}
		return workshop;
	}

	private static Map<Segment, Rect> held(Workshop workshop, List<Segment> chosen) {
		Map<Segment, Rect> held = new HashMap<>();
		for (Segment segment : segments(workshop)) {
			DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();
			if (node.isLocked() || node.isPinned() && !chosen.contains(segment)) {
				held.put(segment, drawn(workshop).box(segment).orElseThrow().outline());
			}
		}
		return held;
	}

	private static List<Segment> segments(Workshop workshop) {
		return workshop.stages().stream().flatMap(stage -> stage.getSegments().stream()).toList();
	}

	/** The segments of each stage as their cards stand from top to bottom. */
	private static Map<Stage, List<Segment>> orders(Workshop workshop) {
		Map<Stage, List<Segment>> orders = new HashMap<>();
		Drawn drawn = drawn(workshop);
		workshop.stages().forEach(stage -> {
			List<Placed> column = new ArrayList<>(drawn.column(stage));
			column.sort(Comparator.comparingDouble(box -> box.outline().y()));
			orders.put(stage, column.stream().map(box -> (Segment) box.element()).toList());
		});
		return orders;
	}

	private static void apart(Workshop workshop) {
		Drawn drawn = drawn(workshop);
		for (Stage stage : workshop.stages()) {
			List<Placed> column = drawn.column(stage);
			for (Placed one : column) {
				assertTrue(column.stream().noneMatch(other -> other != one && other.outline().overlaps(one.outline())), column.toString());
			}
		}
	}

	private static void undoes(Workshop workshop, String before) {
		if (!before.equals(workshop.text())) {
			workshop.history.undo();
		}
		assertEquals(before, workshop.text());
	}

	private static Drawn drawn(Workshop workshop) {
		return PlacingProperties.drawn(workshop);
	}

	private static Arranging arranging(Workshop workshop) {
		return new Arranging(new Placing(workshop.canvas, drawn(workshop)));
	}
}
