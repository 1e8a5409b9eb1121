package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.chainscape.diagram.operation.Bends;
import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.part.RelationPart;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines are led by hand, and every gesture is one step. */
class LineGesturesTest {

	private EditorFixture fixture;
	private EditSession session;
	private Diagram diagram;
	private Relation relation;

	@BeforeEach
	void open() throws Exception {
		fixture = new EditorFixture("lines");
		fixture.writeChain();
		fixture.open();
		session = fixture.editor.session();
		diagram = fixture.diagram().diagram();
		Perspective perspective = session.document().getChains().get(0).getPerspectives().get(0);
		session.run("segments and a line", () -> {
			Creations creations = new Creations(session.canvas(diagram));
			creations.segment(perspective.getStages().get(0), null);
			Segment from = creations.segment(perspective.getStages().get(0), null);
			Segment to = creations.segment(perspective.getStages().get(1), null);
			relation = new Connections(session.document()).connect(RelationKind.SUPPLY, from, to);
		});
		fixture.spin();
		fixture.diagram().select(List.of(relation));
		fixture.spin();
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("Dragging the middle part of a line leads it there, and one undo brings its own way back")
	void draggingTheMiddlePartOfALineMovesItAndIsUndoneInOneStep() throws Exception {
		String text = fixture.text();
		RelationPart part = (RelationPart) fixture.diagram().rootPart().find(relation);
		PointList before = ((PolylineConnection) part.getFigure()).getPoints().getCopy();
		int middle = before.size() / 2 - 1;
		Point from = before.getPoint(middle);
		Point to = before.getPoint(middle + 1);
		Point at = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
		part.getFigure().translateToAbsolute(at);
		boolean upright = from.x == to.x;
		fixture.drag(at, upright ? at.getTranslated(8, 0) : at.getTranslated(0, 8));
		assertFalse(new Bends(diagram).corners(relation).isEmpty(), "the line runs where it was dragged");
		session.history().undo();
		fixture.spin();
		assertEquals(text, fixture.text());
		assertEquals(List.of(), new Bends(diagram).corners(relation));
		assertEquals(before.size(), ((PolylineConnection) part.getFigure()).getPoints().size());
	}
}
