package org.chainscape.layout;

import java.util.List;

import org.chainscape.model.view.LayoutDirection;
import org.chainscape.scene.Rect;
import org.eclipse.elk.core.options.Direction;

/** Layers along the lines, found by ELK. */
final class LayeredAlgorithm implements FreeAlgorithm {

	private final LayoutSettings settings;
	private final LayoutSpacing spacing;
	private final LayoutProgress progress;

	/**
	 * For layers.
	 *
	 * @param settings direction, and whether the order stays
	 * @param spacing distances
	 * @param progress asked whether to stop
	 */
	LayeredAlgorithm(LayoutSettings settings, LayoutSpacing spacing, LayoutProgress progress) {
		this.settings = settings;
		this.spacing = spacing;
		this.progress = progress;
	}

	@Override
	public Rect[] arrange(Network network) {
		LayoutGraph graph = new LayoutGraph(spacing, progress);
		List<Integer> joined = network.joined();
		joined.forEach(number -> graph.addNode(Integer.toString(number), network.block(number).bounds()));
		for (int number : joined) {
			network.successors(number).forEach(next -> graph.addEdge(Integer.toString(number), Integer.toString(next)));
		}
		graph.layoutFreely(direction(settings.direction()), settings.keepOrder());
		Rect[] places = new Rect[network.size()];
		joined.forEach(number -> places[number] = graph.bounds(Integer.toString(number)));
		return places;
	}

	private static Direction direction(LayoutDirection direction) {
		return switch (direction) {
		case DOWN -> Direction.DOWN;
		case LEFT -> Direction.LEFT;
		case UP -> Direction.UP;
		default -> Direction.RIGHT;
		};
	}
}
