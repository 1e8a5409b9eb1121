package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chainscape.model.Identities;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** What holds however boxes are aligned, distributed, ordered, grouped and locked. Notes overlap freely, so nothing pushes them about. */
class PlacingProperties {

	private static final double ROUNDED = 1.01;

	@Property(tries = 60)
	@Label("aligned boxes share their line, keep their sizes and the other coordinate; one undo takes it back")
	void aligns(@ForAll Alignment alignment, @ForAll @IntRange(min = 2, max = 7) int count, @ForAll long seed) {
		Workshop workshop = notes(count, seed);
		String before = workshop.text();
		List<Placed> boxes = drawn(workshop).boxesOf(workshop.canvas.diagram().getAnnotations());
		workshop.run(() -> arranging(workshop).align(boxes, alignment));
		List<Placed> after = drawn(workshop).boxesOf(workshop.canvas.diagram().getAnnotations());
		for (int i = 0; i < count; i++) {
			Point way = alignment.way(after.get(i).outline(), around(boxes));
			assertTrue(Math.abs(way.x()) < ROUNDED && Math.abs(way.y()) < ROUNDED, way.toString());
			assertEquals(boxes.get(i).outline().width(), after.get(i).outline().width());
			assertEquals(boxes.get(i).outline().height(), after.get(i).outline().height());
			if (alignment.isHorizontal()) {
				assertEquals(boxes.get(i).outline().y(), after.get(i).outline().y());
			} else {
				assertEquals(boxes.get(i).outline().x(), after.get(i).outline().x());
			}
		}
		undoes(workshop, before);
	}

	@Property(tries = 60)
	@Label("distributed boxes have equal gaps and the outermost stay; one undo takes it back")
	void distributes(@ForAll boolean horizontally, @ForAll @IntRange(min = 3, max = 7) int count, @ForAll long seed) {
		Workshop workshop = notes(count, seed);
		String before = workshop.text();
		List<Placed> boxes = drawn(workshop).boxesOf(workshop.canvas.diagram().getAnnotations());
		List<Placed> sorted = sorted(boxes, horizontally);
		double first = start(sorted.get(0), horizontally);
		double last = end(sorted.get(count - 1), horizontally);
		workshop.run(() -> arranging(workshop).distribute(boxes, horizontally));
		List<Placed> after = sorted.stream().map(box -> drawn(workshop).of(box.view()).orElseThrow()).toList();
		assertEquals(first, start(after.get(0), horizontally), ROUNDED);
		assertEquals(last, end(after.get(count - 1), horizontally), ROUNDED);
		double gap = (end(after.get(count - 1), horizontally) - start(after.get(0), horizontally)
				- after.stream().mapToDouble(box -> end(box, horizontally) - start(box, horizontally)).sum()) / (count - 1);
		for (int i = 1; i < count; i++) {
			assertEquals(gap, start(after.get(i), horizontally) - end(after.get(i - 1), horizontally), 2 * ROUNDED);
		}
		undoes(workshop, before);
	}

	@Property(tries = 60)
	@Label("ordering keeps the same boxes, the chosen ones their order among each other; front and back are what they say")
	void orders(@ForAll Ordering ordering, @ForAll @IntRange(min = 1, max = 7) int count, @ForAll long seed) {
		Workshop workshop = notes(count, seed);
		String before = workshop.text();
		Random random = new Random(seed);
		List<Note> all = List.copyOf(workshop.canvas.diagram().getAnnotations());
		List<Note> chosen = all.stream().filter(note -> random.nextBoolean()).toList();
		workshop.run(() -> ordering.apply(chosen));
		List<Note> after = workshop.canvas.diagram().getAnnotations();
		assertEquals(chosen, after.stream().filter(chosen::contains).toList());
		assertEquals(all.stream().filter(note -> !chosen.contains(note)).toList(),
				after.stream().filter(note -> !chosen.contains(note)).toList());
		if (ordering == Ordering.TO_FRONT) {
			assertEquals(chosen, after.subList(count - chosen.size(), count));
		} else if (ordering == Ordering.TO_BACK) {
			assertEquals(chosen, after.subList(0, chosen.size()));
		} else {
			after.forEach(note -> assertTrue(Math.abs(after.indexOf(note) - all.indexOf(note)) <= count));
			boolean forward = ordering == Ordering.FORWARD;
			chosen.forEach(note -> assertTrue(forward ? after.indexOf(note) - all.indexOf(note) >= 0 && after.indexOf(note) - all.indexOf(note) <= 1
					: all.indexOf(note) - after.indexOf(note) >= 0 && all.indexOf(note) - after.indexOf(note) <= 1));
		}
		undoes(workshop, before);
	}

	@Property(tries = 60)
	@Label("groups nest: every box is in one outermost group, ungrouping gives back what was inside")
	void groups(@ForAll @IntRange(min = 3, max = 8) int count, @ForAll long seed) {
		Workshop workshop = notes(count, seed);
		String before = workshop.text();
		Diagram diagram = workshop.canvas.diagram();
		Grouping grouping = new Grouping(diagram);
		List<ViewElement> all = List.copyOf(diagram.getAnnotations());
		int cut = 2 + new Random(seed).nextInt(count - 2);
		Group[] made = new Group[2];
		workshop.run(() -> made[0] = grouping.group(all.subList(0, cut)));
		workshop.run(() -> made[1] = grouping.group(List.of(all.get(0), all.get(count - 1))));
		assertEquals(made[1], grouping.outermost(all.get(1)).orElseThrow());
		assertEquals(cut + 1, grouping.boxes(made[1]).size());
		assertEquals(all.subList(0, cut), grouping.boxes(made[0]));
		workshop.run(() -> grouping.ungroup(List.of(all.get(1))));
		assertEquals(made[0], grouping.outermost(all.get(1)).orElseThrow());
		assertTrue(grouping.outermost(all.get(count - 1)).isEmpty());
		workshop.run(() -> diagram.getAnnotations().remove(all.get(1)));
		assertEquals(cut - 1, grouping.boxes(made[0]).size(), "a member that is gone counts as nothing");
		while (workshop.history.canUndo()) {
			workshop.history.undo();
		}
		assertEquals(before, start(workshop, count, seed));
	}

	@Property(tries = 60)
	@Label("locked boxes stay whatever is done by hand, by themselves or by their layer")
	void locks(@ForAll @IntRange(min = 2, max = 6) int count, @ForAll boolean byLayer, @ForAll long seed) {
		Workshop workshop = notes(count, seed);
		Diagram diagram = workshop.canvas.diagram();
		Note held = diagram.getAnnotations().get(new Random(seed).nextInt(count));
		workshop.run(() -> {
			if (byLayer) {
				var layer = Identities.assign(ViewFactory.eINSTANCE.createLayer());
				layer.setName("锁");
				layer.setLocked(true);
				layer.getElements().add(held.getId());
				diagram.getLayers().add(layer);
			} else {
				Boxes.lock(held, true);
			}
		});
		assertTrue(Boxes.isLocked(diagram, held));
		Rect stored = Boxes.stored(held);
		List<Placed> boxes = drawn(workshop).boxesOf(diagram.getAnnotations());
		workshop.run(() -> new Placing(workshop.canvas, drawn(workshop)).shift(boxes, new Point(31, -17)));
		workshop.run(() -> new Placing(workshop.canvas, drawn(workshop)).nudge(boxes, new Point(8, 0)));
		for (Alignment alignment : Alignment.values()) {
			workshop.run(() -> arranging(workshop).align(drawn(workshop).boxesOf(diagram.getAnnotations()), alignment));
		}
		workshop.run(() -> arranging(workshop).distribute(drawn(workshop).boxesOf(diagram.getAnnotations()), true));
		workshop.run(() -> arranging(workshop).match(drawn(workshop).boxesOf(diagram.getAnnotations()), true, true));
		workshop.run(() -> arranging(workshop).fit(drawn(workshop).boxesOf(diagram.getAnnotations())));
		assertEquals(stored, Boxes.stored(held));
	}

	/** What changed nothing has left no step. */
	private static void undoes(Workshop workshop, String before) {
		if (!before.equals(workshop.text())) {
			workshop.history.undo();
		}
		assertEquals(before, workshop.text());
	}

	/** The text after the first step, in which the notes were made, is done again. */
	private static String start(Workshop workshop, int count, long seed) {
		workshop.history.redo();
		assertEquals(count, workshop.canvas.diagram().getAnnotations().size(), Long.toString(seed));
		return workshop.text();
	}

	private static Workshop notes(int count, long seed) {
		Workshop workshop = new Workshop();
		Random random = new Random(seed);
		workshop.run(() -> {
			for (int i = 0; i < count; i++) {
				Note note = new Creations(workshop.canvas).note(new Point(random.nextInt(900) - 200, random.nextInt(700) - 100));
				note.setWidth(120 + random.nextInt(200));
				note.setHeight(60 + random.nextInt(120));
			}
		});
		return workshop;
	}

	private static Arranging arranging(Workshop workshop) {
		return new Arranging(new Placing(workshop.canvas, drawn(workshop)));
	}

	static Drawn drawn(Workshop workshop) {
		return new Drawn(workshop.canvas.diagram(), workshop.canvas.scene(), ElementIndex.of(workshop.document));
	}

	private static Rect around(List<Placed> boxes) {
		return boxes.stream().map(Placed::outline).reduce(Rect::union).orElseThrow();
	}

	private static List<Placed> sorted(List<Placed> boxes, boolean horizontally) {
		List<Placed> sorted = new ArrayList<>(boxes);
		sorted.sort((one, other) -> Double.compare(start(one, horizontally) + end(one, horizontally),
				start(other, horizontally) + end(other, horizontally)));
		return sorted;
	}

	private static double start(Placed box, boolean horizontally) {
		return horizontally ? box.outline().x() : box.outline().y();
	}

	private static double end(Placed box, boolean horizontally) {
		return horizontally ? box.outline().right() : box.outline().bottom();
	}
}
