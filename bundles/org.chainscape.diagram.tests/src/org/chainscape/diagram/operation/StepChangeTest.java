package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What a step says of itself, done, undone and redone. */
class StepChangeTest {

	private final Workshop workshop = new Workshop();
	private final Segment segment = workshop.segment(workshop.stage(0));
	private final DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();

	@Test
	void movingIsGeometryWhoeverLooks() {
		workshop.run(() -> node.setX(node.getX() + 40));
		isTheMove();
		workshop.history.undo();
		isTheMove();
		workshop.history.redo();
		isTheMove();
	}

	private void isTheMove() {
		StepChange change = workshop.history.lastChange();
		assertEquals(Set.of((EObject) node), change.objects());
		assertEquals(Set.of(ViewPackage.Literals.DIAGRAM_NODE__X), change.features(node));
		assertTrue(change.isGeometryOnly());
		assertFalse(change.isSearchStale());
	}

	@Test
	void renamingChangesWhatIsFoundAndIsNoGeometry() {
		workshop.run(() -> Names.rename(workshop.document, segment, "新名"));
		assertFalse(workshop.history.lastChange().isGeometryOnly());
		assertTrue(workshop.history.lastChange().isSearchStale());
		workshop.run(() -> segment.setDescription("说明"));
		assertFalse(workshop.history.lastChange().isSearchStale());
	}

	@Test
	void whatComesOrGoesChangesWhatIsFound() {
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(segment)));
		assertTrue(workshop.history.lastChange().isSearchStale());
		workshop.history.undo();
		assertTrue(workshop.history.lastChange().isSearchStale());
	}

	@Test
	void whatCameBackIsRecordedAgain() {
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(segment)));
		workshop.history.undo();
		String before = workshop.text();
		workshop.run(() -> segment.setName("又来"));
		assertTrue(workshop.history.lastChange().objects().contains(segment));
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void whatIsGoneIsNotRecordedAnyMore() {
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(segment)));
		workshop.run(() -> {
			segment.setName("无人问津");
			workshop.stage(1).setName("另一个");
		});
		assertEquals("无人问津", segment.getName());
		assertFalse(workshop.history.lastChange().objects().contains(segment));
	}

	@Test
	void aStepThatFailsLeavesNothingAndTheNextIsRecorded() {
		String before = workshop.text();
		assertThrows(IllegalStateException.class, () -> workshop.run(() -> {
			node.setX(777);
			workshop.stage(0).getSegments().remove(segment);
			throw new IllegalStateException("planted");
		}));
		assertEquals(before, workshop.text());
		workshop.run(() -> segment.setName("之后"));
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void somethingMadeAndDroppedInOneStepLeavesNoTrace() {
		String before = workshop.text();
		workshop.run(() -> {
			Segment made = new Creations(workshop.canvas).segment(workshop.stage(1), null);
			made.setName("昙花");
			new Deletions(workshop.document).delete(List.of(made));
			segment.setName("留下");
		});
		String after = workshop.text();
		workshop.history.undo();
		assertEquals(before, workshop.text());
		workshop.history.redo();
		assertEquals(after, workshop.text());
	}
}
