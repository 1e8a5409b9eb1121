package org.chainscape.layout;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** Arranges boxes that have no columns: by the algorithm the diagram asks for, around what may not be moved. */
final class FreeLayout {

	private static final double NODE_GAP = 24;
	private static final double LAYER_GAP = 64;

	private final Diagram diagram;
	private final Cards cards;
	private final LayoutSettings settings;
	private final LayoutProgress progress;
	private final double gap;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 * @param cards its boxes
	 * @param settings algorithm, direction and gaps
	 * @param progress asked whether to stop
	 */
	FreeLayout(Diagram diagram, Cards cards, LayoutSettings settings, LayoutProgress progress) {
		this.diagram = diagram;
		this.cards = cards;
		this.settings = settings;
		this.progress = progress;
		gap = settings.nodeGap(NODE_GAP);
	}

	/** Arranges all boxes; those that may not be moved decide where the rest stands. */
	void whole(Arrangement arrangement) {
		Network network = network(cards.elements());
		Rect[] places = arrange(network);
		List<Integer> fixed = numbers(network).filter(number -> network.block(number).isFixed()).toList();
		if (fixed.isEmpty()) {
			Point corner = corner(places);
			write(network, places, new Point(gap - corner.x(), gap - corner.y()), new Clearance(gap / 2), arrangement);
			return;
		}
		Clearance clearance = new Clearance(gap);
		fixed.forEach(number -> clearance.take(network.block(number).bounds()));
		Point offset = new Point(middle(fixed.stream().map(number -> network.block(number).bounds().x() - places[number].x()).toList()),
				middle(fixed.stream().map(number -> network.block(number).bounds().y() - places[number].y()).toList()));
		write(network, places, offset, clearance, arrangement);
	}

	/** Arranges some boxes about where they are, around all others. */
	void only(Set<String> selected, Arrangement arrangement) {
		List<String> moving = cards.elements().stream().filter(element -> selected.contains(element) && !cards.isFixed(element)).toList();
		if (moving.isEmpty()) {
			return;
		}
		Network network = network(new LinkedHashSet<>(moving));
		Rect[] places = arrange(network);
		Clearance clearance = new Clearance(gap);
		cards.elements().stream().filter(element -> !moving.contains(element)).forEach(element -> clearance.take(cards.bounds(element)));
		Point before = moving.stream().map(cards::bounds).reduce(Rect::union).orElseThrow().center();
		Point after = List.of(places).stream().reduce(Rect::union).orElseThrow().center();
		write(network, places, new Point(before.x() - after.x(), before.y() - after.y()), clearance, arrangement);
	}

	/** Leaves boxes where they are, but for overlaps; new ones go beside what they are joined to. */
	void tidy(Set<String> fresh, Arrangement arrangement) {
		double clear = Math.min(gap, NODE_GAP / 2);
		Clearance clearance = new Clearance(clear);
		cards.fixed().forEach(element -> clearance.take(cards.bounds(element)));
		List<String> known = cards.elements().stream().filter(element -> !fresh.contains(element) && !cards.isFixed(element)).toList();
		// What stands free stays; only then do the others look for room.
		List<String> crowded = known.stream().filter(element -> !stays(cards.bounds(element), clearance, clear)).toList();
		crowded.forEach(element -> place(element, clearance.settle(cards.bounds(element)), arrangement));
		for (String element : cards.elements()) {
			if (fresh.contains(element) && !cards.isFixed(element)) {
				place(element, clearance.settle(wished(element, fresh, arrangement)), arrangement);
			}
		}
	}

	private static boolean stays(Rect bounds, Clearance clearance, double clear) {
		// Boxes may stand closer than a layout would put them.
		Rect core = new Rect(bounds.x() + clear, bounds.y() + clear, Math.max(1, bounds.width() - 2 * clear),
				Math.max(1, bounds.height() - 2 * clear));
		boolean free = clearance.isFree(core);
		if (free) {
			clearance.take(bounds);
		}
		return free;
	}

	private Rect wished(String element, Set<String> fresh, Arrangement arrangement) {
		Rect size = cards.bounds(element);
		List<Cards.Link> links = cards.linksOf(element).stream().filter(link -> !fresh.contains(link.other(element))).toList();
		if (links.isEmpty()) {
			Rect all = cards.elements().stream().filter(other -> !fresh.contains(other)).map(arrangement::bounds).reduce(Rect::union)
					.orElse(size);
			return new Rect(all.x(), all.bottom() + gap, size.width(), size.height());
		}
		double away = settings.layerGap(LAYER_GAP);
		double x = links.stream().mapToDouble(link -> {
			Rect other = arrangement.bounds(link.other(element));
			return link.source().equals(element) ? other.x() - away - size.width() : other.right() + away;
		}).average().orElse(0);
		double y = links.stream().mapToDouble(link -> arrangement.bounds(link.other(element)).center().y()).average().orElse(0);
		return new Rect(Math.round(x), Math.round(y - size.height() / 2), size.width(), size.height());
	}

	private Network network(Set<String> elements) {
		return new Network(Block.of(diagram, cards, elements), cards.linksAmong(elements));
	}

	private Rect[] arrange(Network network) {
		Packing packing = new Packing(gap);
		if (settings.algorithm() == LayoutAlgorithm.PACKING) {
			Rect[] places = new Rect[network.size()];
			packing.pack(network, numbers(network).toList(), new Rect(0, 0, 0, 0), places);
			return places;
		}
		Rect[] places = algorithm().arrange(network);
		Rect used = IntStream.range(0, places.length).filter(number -> places[number] != null).mapToObj(number -> places[number])
				.reduce(Rect::union).orElse(null);
		Rect room = used == null ? new Rect(0, 0, 0, 0) : new Rect(used.x(), used.bottom() + 2 * gap, used.width(), 0);
		packing.pack(network, network.isolated(), room, places);
		return places;
	}

	private FreeAlgorithm algorithm() {
		double layerGap = settings.layerGap(LAYER_GAP);
		return switch (settings.algorithm()) {
		case TREE -> new TreeAlgorithm(settings.direction(), gap, layerGap);
		case RADIAL -> new RadialAlgorithm(gap, layerGap);
		case FORCE -> new ForceAlgorithm(gap, progress);
		default -> new LayeredAlgorithm(settings, new LayoutSpacing(gap, layerGap, 12, 16), progress);
		};
	}

	/** Moves all places by an offset, the blocks nearest to the upper left first, and none onto what is taken. */
	private void write(Network network, Rect[] places, Point offset, Clearance clearance, Arrangement arrangement) {
		List<Integer> order = numbers(network).filter(number -> !network.block(number).isFixed())
				.sorted(Comparator.comparingDouble(number -> places[number].x() + places[number].y())).toList();
		for (int number : order) {
			Rect wished = places[number].translate(offset.x(), offset.y());
			Rect place = clearance.settle(new Rect(Math.round(wished.x()), Math.round(wished.y()), wished.width(), wished.height()));
			Block block = network.block(number);
			for (String element : block.elements()) {
				Rect now = cards.bounds(element);
				arrangement.place(element, new Point(place.x() + now.x() - block.bounds().x(), place.y() + now.y() - block.bounds().y()));
			}
		}
	}

	private static void place(String element, Rect place, Arrangement arrangement) {
		arrangement.place(element, new Point(place.x(), place.y()));
	}

	private static Stream<Integer> numbers(Network network) {
		return IntStream.range(0, network.size()).boxed();
	}

	private static Point corner(Rect[] places) {
		return places.length == 0 ? new Point(0, 0) : new Point(List.of(places).stream().mapToDouble(Rect::x).min().orElse(0),
				List.of(places).stream().mapToDouble(Rect::y).min().orElse(0));
	}

	private static double middle(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}
}
