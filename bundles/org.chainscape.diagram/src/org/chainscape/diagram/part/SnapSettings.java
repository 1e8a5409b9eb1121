package org.chainscape.diagram.part;

import java.util.Collection;
import java.util.List;

import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Snap;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Rect;
import org.eclipse.gef.EditPartViewer;

/** What boxes snap to in a viewer; kept as properties of the viewer, so that everything that drags can ask. */
public final class SnapSettings {

	/** Property of a viewer: whether boxes snap to the grid. */
	public static final String GRID = "org.chainscape.diagram.snap.grid";
	/** Property of a viewer: whether boxes snap to each other. */
	public static final String BOXES = "org.chainscape.diagram.snap.boxes";
	/** Distance of the lines of the grid where the diagram names none. */
	public static final int STANDARD_GRID = 8;
	/** Distances of the lines of the grid to choose from. */
	public static final List<Integer> GRIDS = List.of(4, 8, 16, 32);
	/** Nearer than this, in pixels of the screen, a box snaps to another one. */
	static final double REACH = 6;
	private static final double FAR = 4000;

	private SnapSettings() {
	}

	/**
	 * Whether something is on.
	 *
	 * @param viewer a viewer
	 * @param property {@link #GRID} or {@link #BOXES}
	 * @return true unless it was switched off
	 */
	public static boolean isOn(EditPartViewer viewer, String property) {
		return !Boolean.FALSE.equals(viewer.getProperty(property));
	}

	/**
	 * The grid of a diagram.
	 *
	 * @param diagram the diagram
	 * @return distance of its lines
	 */
	public static int grid(Diagram diagram) {
		return diagram.getGridSize() == null || diagram.getGridSize() <= 0 ? STANDARD_GRID : diagram.getGridSize();
	}

	/**
	 * Prepares snapping for a gesture.
	 *
	 * @param viewer the viewer
	 * @param diagram its diagram
	 * @param drawn what it shows
	 * @param moved the boxes dragged
	 * @return what the dragged boxes snap to
	 */
	static Snap snap(EditPartViewer viewer, Diagram diagram, Drawn drawn, Collection<Placed> moved) {
		Rect around = moved.stream().map(Placed::outline).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
		Rect near = new Rect(around.x() - FAR, around.y() - FAR, around.width() + 2 * FAR, around.height() + 2 * FAR);
		return new Snap(drawn.boxes().stream().filter(box -> !moved.contains(box)).map(Placed::outline).filter(near::overlaps).toList(),
				isOn(viewer, GRID) ? grid(diagram) : 0, isOn(viewer, BOXES));
	}
}
