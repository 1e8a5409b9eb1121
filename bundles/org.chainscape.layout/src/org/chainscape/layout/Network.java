package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.chainscape.scene.Rect;

/** Blocks and what joins them, by number; each pair is joined once. */
final class Network {

	private final List<Block> blocks;
	private final List<Set<Integer>> successors = new ArrayList<>();
	private final List<Set<Integer>> predecessors = new ArrayList<>();

	/**
	 * The network of some boxes.
	 *
	 * @param blocks the blocks the boxes are in
	 * @param links lines between boxes; those within a block are left out
	 */
	Network(List<Block> blocks, List<Cards.Link> links) {
		this.blocks = blocks;
		Map<String, Integer> blockOf = new HashMap<>();
		for (int i = 0; i < blocks.size(); i++) {
			int number = i;
			blocks.get(i).elements().forEach(element -> blockOf.put(element, number));
			successors.add(new LinkedHashSet<>());
			predecessors.add(new LinkedHashSet<>());
		}
		for (Cards.Link link : links) {
			int source = blockOf.get(link.source());
			int target = blockOf.get(link.target());
			if (source != target && !successors.get(target).contains(source)) {
				successors.get(source).add(target);
				predecessors.get(target).add(source);
			}
		}
	}

	int size() {
		return blocks.size();
	}

	Block block(int number) {
		return blocks.get(number);
	}

	double width(int number) {
		return blocks.get(number).bounds().width();
	}

	double height(int number) {
		return blocks.get(number).bounds().height();
	}

	Set<Integer> successors(int number) {
		return successors.get(number);
	}

	Set<Integer> predecessors(int number) {
		return predecessors.get(number);
	}

	/** {@return the numbers of the blocks that nothing joins to others} */
	List<Integer> isolated() {
		return numbers().filter(number -> successors.get(number).isEmpty() && predecessors.get(number).isEmpty()).boxed().toList();
	}

	/** {@return the numbers of the blocks that something joins to others} */
	List<Integer> joined() {
		return numbers().filter(number -> !successors.get(number).isEmpty() || !predecessors.get(number).isEmpty()).boxed().toList();
	}

	/** {@return a rectangle of the size of a block} */
	Rect at(int number, double x, double y) {
		return new Rect(x, y, width(number), height(number));
	}

	private IntStream numbers() {
		return IntStream.range(0, blocks.size());
	}
}
