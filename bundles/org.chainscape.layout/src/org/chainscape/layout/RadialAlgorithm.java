package org.chainscape.layout;

import java.util.List;

import org.chainscape.scene.Rect;

/** Circles around the root; every subtree has a sector of its own. Where there are several roots they stand on the innermost circle. */
final class RadialAlgorithm implements FreeAlgorithm {

	private final double nodeGap;
	private final double layerGap;

	/**
	 * For circles.
	 *
	 * @param nodeGap between blocks of a circle
	 * @param layerGap between circles
	 */
	RadialAlgorithm(double nodeGap, double layerGap) {
		this.nodeGap = nodeGap;
		this.layerGap = layerGap;
	}

	@Override
	public Rect[] arrange(Network network) {
		Forest forest = new Forest(network);
		double[] weights = weights(network, forest);
		double[] radii = radii(network, forest);
		double[] from = new double[network.size()];
		double[] width = new double[network.size()];
		share(forest.roots(), 0, 2 * Math.PI, weights, from, width);
		Rect[] places = new Rect[network.size()];
		for (int number : forest.order()) {
			share(forest.children(number), from[number], width[number], weights, from, width);
			double angle = from[number] + width[number] / 2 - Math.PI / 2;
			double radius = radii[forest.depth(number)];
			places[number] = network.at(number, radius * Math.cos(angle) - network.width(number) / 2,
					radius * Math.sin(angle) - network.height(number) / 2);
		}
		return places;
	}

	private static void share(List<Integer> numbers, double start, double sector, double[] weights, double[] from, double[] width) {
		double all = numbers.stream().mapToDouble(number -> weights[number]).sum();
		double next = start;
		for (int number : numbers) {
			from[number] = next;
			width[number] = sector * weights[number] / all;
			next += width[number];
		}
	}

	private double size(Network network, int number) {
		return Math.hypot(network.width(number), network.height(number)) + nodeGap;
	}

	/** What a subtree needs of a circle: its widest level, roughly the sum of its leaves. */
	private double[] weights(Network network, Forest forest) {
		double[] weights = new double[network.size()];
		for (int i = forest.order().size() - 1; i >= 0; i--) {
			int number = forest.order().get(i);
			double inner = forest.children(number).stream().mapToDouble(child -> weights[child]).sum();
			weights[number] = Math.max(inner, size(network, number));
		}
		return weights;
	}

	/** Each circle is wide enough for its blocks and clear of the one inside. */
	private double[] radii(Network network, Forest forest) {
		double[] round = new double[forest.height()];
		double[] thick = new double[forest.height()];
		for (int number : forest.order()) {
			int depth = forest.depth(number);
			round[depth] += size(network, number);
			thick[depth] = Math.max(thick[depth], size(network, number) - nodeGap);
		}
		double[] radii = new double[round.length];
		for (int i = 0; i < radii.length; i++) {
			double clear = i == 0 ? 0 : radii[i - 1] + (thick[i - 1] + thick[i]) / 2 + layerGap;
			radii[i] = i == 0 && forest.roots().size() == 1 ? 0 : Math.max(clear, round[i] / (2 * Math.PI));
		}
		return radii;
	}
}
