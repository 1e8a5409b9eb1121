package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.diagram.operation.Boxes;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Grouping;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Rect;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Boxes are put where they are wanted with the mouse and the arrow keys. */
class PlacingGesturesTest {

	private EditorFixture fixture;
	private EditSession session;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("placing-test");
		fixture.writeChain();
		fixture.open();
		session = fixture.editor.session();
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("A note dragged near the edge of another one snaps to it, in one step")
	void snaps() throws Exception {
		Note still = note(3, -300);
		Note moved = note(300, -180);
		String before = fixture.text();
		Point at = fixture.in(moved, 60, 12);
		fixture.drag(at, new Point(at.x - 295, at.y + 21));
		assertEquals(still.getX(), moved.getX(), "lined up, neither 2 units beside nor on the grid");
		session.history().undo();
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("A card dropped on the middle of another one is nested in it, dragged out to its band it has a card again")
	void nestsAndLeaves() throws Exception {
		Segment outer = stage(0).getSegments().get(0);
		Segment[] made = new Segment[1];
		session.run("segment", () -> made[0] = new Creations(session.canvas(diagram())).segment(stage(0), null));
		fixture.spin();
		String before = fixture.text();
		Point to = fixture.in(outer, 60, height(outer) / 2);
		fixture.drag(fixture.in(made[0], 40, 8), to);
		assertSame(outer, made[0].eContainer());
		String nested = fixture.text();
		fixture.drag(fixture.in(made[0], 20, 6), fixture.in(outer, 60, height(outer) + 4));
		assertSame(stage(0), made[0].eContainer());
		session.history().undo();
		assertEquals(nested, fixture.text());
		session.history().undo();
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("A stage dragged by its header changes places with the next one; its cards go along and one undo brings it back")
	void reordersStages() throws Exception {
		Stage first = stage(0);
		Stage second = stage(1);
		String before = fixture.text();
		Point to = fixture.in(second, width(second) - 10, 12);
		fixture.drag(fixture.in(first, 60, 12), to);
		assertEquals(List.of(second, first), List.of(stage(0), stage(1)));
		assertTrue(left(first.getSegments().get(0)) > left(second.getSegments().get(0)));
		session.history().undo();
		fixture.spin();
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("Esc gives a drag up without a trace; what is locked cannot be dragged at all")
	void givesUp() throws Exception {
		Segment segment = stage(0).getSegments().get(0);
		String before = fixture.text();
		Point from = fixture.in(segment, 40, 8);
		Point to = fixture.in(stage(2), 60, 200);
		fixture.drag(from, to, () -> key(SWT.ESC, 0));
		assertEquals(before, fixture.text());
		assertFalse(session.history().canUndo());
		session.run("lock", () -> Boxes.lock(session.canvas(diagram()).node(segment.getId()).orElseThrow(), true));
		fixture.drag(fixture.in(segment, 40, 8), to);
		assertSame(stage(0), segment.eContainer());
	}

	@Test
	@DisplayName("A click on a member selects its group, which moves together; arrow keys move by a step of the grid")
	void movesGroups() throws Exception {
		Note one = note(0, -300);
		Note two = note(300, -260);
		session.run("group", () -> new Grouping(diagram()).group(List.of(one, two)));
		fixture.click(fixture.in(one, 60, 12));
		assertEquals(2, fixture.diagram().viewer().getSelectedEditParts().size());
		Rect before = Boxes.stored(two);
		key(SWT.ARROW_RIGHT, 0);
		key(SWT.ARROW_DOWN, SWT.MOD1);
		assertEquals(before.translate(8, 1), Boxes.stored(two));
		session.history().undo();
		session.history().undo();
		assertEquals(before, Boxes.stored(two));
	}

	private Note note(int x, int y) {
		Note[] made = new Note[1];
		session.run("note", () -> {
			made[0] = new Creations(session.canvas(diagram())).note(new org.chainscape.scene.Point(x, y));
			made[0].setWidth(180);
			made[0].setHeight(60);
		});
		fixture.spin();
		return made[0];
	}

	private void key(int code, int modifiers) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		event.character = code == SWT.ESC ? SWT.ESC : 0;
		event.stateMask = modifiers;
		event.doit = true;
		fixture.canvas().notifyListeners(SWT.KeyDown, event);
		fixture.spin();
	}

	private int height(Segment segment) {
		return (int) fixture.part(segment).node().part().bounds().height();
	}

	private int width(Stage stage) {
		return (int) fixture.part(stage).node().part().bounds().width();
	}

	private double left(Segment segment) {
		return fixture.part(segment).node().part().bounds().x();
	}

	private Diagram diagram() {
		return fixture.diagram().diagram();
	}

	private Stage stage(int index) {
		return session.document().getChains().get(0).getPerspectives().get(0).getStages().get(index);
	}
}
