package org.chainscape.diagram.place;

import java.util.List;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.part.SnapSettings;
import org.chainscape.scene.Point;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Arrow keys move the selected boxes: by a step of the grid, with Ctrl by one unit; with Ctrl and Shift they make them larger and smaller.
 * Where no box is selected, the keys are left to whoever had them.
 */
final class NudgeKeys extends KeyHandler {

	private final DiagramView page;
	private final EditorAccess editor;

	NudgeKeys(DiagramView page, EditorAccess editor) {
		this.page = page;
		this.editor = editor;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int pressed = event.stateMask & (SWT.CTRL | SWT.SHIFT | SWT.ALT | SWT.COMMAND);
		boolean plain = pressed == 0;
		boolean fine = pressed == SWT.MOD1;
		boolean size = pressed == (SWT.MOD1 | SWT.MOD2);
		Point way = way(event.keyCode);
		if (way == null || !(plain || fine || size) || editor.session() == null) {
			return super.keyPressed(event);
		}
		Chosen chosen = new Chosen(page);
		if (chosen.count() == 0) {
			return super.keyPressed(event);
		}
		boolean toGrid = SnapSettings.isOn(page.viewer(), SnapSettings.GRID);
		double step = fine || plain && !toGrid ? 1 : SnapSettings.grid(page.diagram());
		Drawn drawn = chosen.drawn();
		List<Placed> boxes = chosen.boxes(drawn);
		editor.session().run(PlaceActions.text(size ? "step.size" : "step.nudge"), () -> {
			if (size) {
				chosen.arranging(drawn).grow(boxes, way.x() * step, way.y() * step);
			} else {
				chosen.placing(drawn).nudge(boxes, new Point(way.x() * step, way.y() * step));
			}
		});
		return true;
	}

	private static Point way(int key) {
		return switch (key) {
		case SWT.ARROW_LEFT -> new Point(-1, 0);
		case SWT.ARROW_RIGHT -> new Point(1, 0);
		case SWT.ARROW_UP -> new Point(0, -1);
		case SWT.ARROW_DOWN -> new Point(0, 1);
		default -> null;
		};
	}
}
