package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.common.command.Command;

/** A thousand gestures of every kind, one step each: undone, file and picture are what they were, redone, what they had become. */
class ThousandGesturesProperties {

	private static final int GESTURES = 1_000;
	private static final int STRIDE = 100;
	private static final int MOST_IN_VAIN = 10;

	@Property(tries = 4, shrinking = ShrinkingMode.OFF)
	@Label("a thousand gestures, undone, give the identical file and geometry")
	void undoneTheyNeverHappened(@ForAll long seed) throws ChainFileException {
		Workshop workshop = new Workshop();
		RandomGestures gestures = new RandomGestures(workshop, seed);
		String start = workshop.text();
		Map<String, Object> picture = picture(workshop.canvas.scene());
		List<String> states = new ArrayList<>();
		List<Command> marks = new ArrayList<>();
		int steps = 0;
		for (int tried = 0; steps < GESTURES; tried++) {
			assertTrue(tried < GESTURES * MOST_IN_VAIN, "too many gestures did nothing: " + steps + " of " + tried);
			Command before = workshop.history.getUndoCommand();
			gestures.next();
			Command after = workshop.history.getUndoCommand();
			if (before != after) {
				steps++;
				if (steps % STRIDE == 0) {
					states.add(workshop.text());
					marks.add(after);
				}
			}
		}
		String end = workshop.text();
		Map<String, Object> last = picture(workshop.canvas.scene());
		assertEquals(end, Workshop.text(ChainStore.parse(ChainStore.serialise(workshop.document))), "saved and read again");
		for (int i = marks.size() - 1; i >= 0; i--) {
			while (workshop.history.getUndoCommand() != marks.get(i)) {
				workshop.history.undo();
			}
			assertEquals(states.get(i), workshop.text());
		}
		while (workshop.history.canUndo()) {
			workshop.history.undo();
		}
		assertEquals(start, workshop.text());
		assertEquals(picture, picture(workshop.canvas.scene()));
		while (workshop.history.canRedo()) {
			workshop.history.redo();
		}
		assertEquals(end, workshop.text());
		assertEquals(last, picture(workshop.canvas.scene()));
	}

	/** Where everything is drawn. */
	private static Map<String, Object> picture(Scene scene) {
		Map<String, Object> places = new TreeMap<>();
		scene.allParts().forEach(part -> places.put(part.key(), part.bounds()));
		for (Connector connector : scene.connectors()) {
			places.put("line " + connector.key(), connector.points());
		}
		return places;
	}
}
