package org.chainscape.layout;

import java.util.List;

import org.chainscape.model.view.LayoutDirection;
import org.chainscape.scene.Rect;

/** Every block beside the middle of its children; each subtree has a strip of its own. */
final class TreeAlgorithm implements FreeAlgorithm {

	private final LayoutDirection direction;
	private final double nodeGap;
	private final double layerGap;

	/**
	 * For trees of one direction.
	 *
	 * @param direction where the children stand
	 * @param nodeGap between siblings
	 * @param layerGap between parents and children
	 */
	TreeAlgorithm(LayoutDirection direction, double nodeGap, double layerGap) {
		this.direction = direction;
		this.nodeGap = nodeGap;
		this.layerGap = layerGap;
	}

	@Override
	public Rect[] arrange(Network network) {
		Forest forest = new Forest(network);
		double[] starts = starts(network, forest);
		double[] strips = strips(network, forest);
		double[] offsets = new double[network.size()];
		Rect[] places = new Rect[network.size()];
		double next = 0;
		for (int root : forest.roots()) {
			offsets[root] = next;
			next += strips[root] + nodeGap;
		}
		for (int number : forest.order()) {
			double inside = offsets[number] + (strips[number] - childrenStrip(forest.children(number), strips)) / 2;
			for (int child : forest.children(number)) {
				offsets[child] = inside;
				inside += strips[child] + nodeGap;
			}
			double across = offsets[number] + (strips[number] - across(network, number)) / 2;
			places[number] = place(network, number, starts[forest.depth(number)], across);
		}
		return places;
	}

	private boolean isHorizontal() {
		return direction == LayoutDirection.RIGHT || direction == LayoutDirection.LEFT;
	}

	private double across(Network network, int number) {
		return isHorizontal() ? network.height(number) : network.width(number);
	}

	private double along(Network network, int number) {
		return isHorizontal() ? network.width(number) : network.height(number);
	}

	private Rect place(Network network, int number, double along, double across) {
		return switch (direction) {
		case DOWN -> network.at(number, across, along);
		case UP -> network.at(number, across, -along - network.height(number));
		case LEFT -> network.at(number, -along - network.width(number), across);
		default -> network.at(number, along, across);
		};
	}

	/** Where each level begins. */
	private double[] starts(Network network, Forest forest) {
		double[] extents = new double[forest.height()];
		forest.order().forEach(number -> extents[forest.depth(number)] = Math.max(extents[forest.depth(number)], along(network, number)));
		double[] starts = new double[extents.length];
		for (int i = 1; i < extents.length; i++) {
			starts[i] = starts[i - 1] + extents[i - 1] + layerGap;
		}
		return starts;
	}

	/** How much room each subtree needs across. */
	private double[] strips(Network network, Forest forest) {
		double[] strips = new double[network.size()];
		for (int i = forest.order().size() - 1; i >= 0; i--) {
			int number = forest.order().get(i);
			strips[number] = Math.max(across(network, number), childrenStrip(forest.children(number), strips));
		}
		return strips;
	}

	private double childrenStrip(List<Integer> children, double[] strips) {
		return children.stream().mapToDouble(child -> strips[child]).sum() + nodeGap * Math.max(0, children.size() - 1);
	}
}
