package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;

/**
 * Which cell a card of a lane map of two perspectives stands in: layers are the stages of the first, columns those of the second, and
 * correspondences between the two say which column a segment belongs to.
 *
 * @param columns the stages of the second perspective, from left to right
 * @param columnOf column of a card of the first perspective, by its id, also of what a layer holds itself; cards that correspond to
 *     nothing are missing
 * @param rest cards of the second perspective that no card of the first stands for, by column
 */
record LaneGrid(List<StageGrid.Column> columns, Map<String, Integer> columnOf, Map<Integer, List<StageGrid.Card>> rest) {

	/** How close a counterpart is in meaning, closest first. */
	private enum Closeness {
		SAME, PART, WHOLE, OVERLAP
	}

	/** A place of another perspective. */
	private record Counterpart(Place place, Closeness closeness) {
	}

	/**
	 * The grid of a diagram.
	 *
	 * @return empty if it does not draw two perspectives, or if nothing in the first corresponds to anything in the second
	 */
	static Optional<LaneGrid> of(Diagram diagram, StageGrid grid, ElementIndex index, Visibility visibility) {
		if (diagram.getPerspectives().size() != 2 || grid.rows().size() != 2) {
			return Optional.empty();
		}
		Map<ChainNode, List<Counterpart>> counterparts = counterparts(index);
		List<StageGrid.Column> columns = grid.rows().get(1).columns();
		List<Stage> stages = columns.stream().map(StageGrid.Column::stage).toList();
		Map<String, Integer> columnOf = new HashMap<>();
		Set<Place> inside = new HashSet<>();
		for (StageGrid.Column layer : grid.rows().get(0).columns()) {
			for (StageGrid.Card card : layer.cards()) {
				if (card.element() instanceof Stage stage) {
					closest(List.of(stage), stages, counterparts).ifPresent(column -> columnOf.put(card.id(), column));
				} else if (card.element() instanceof Place place) {
					addWithNested(place, inside);
					column(place, stages, counterparts).ifPresent(column -> columnOf.put(card.id(), column));
				}
			}
		}
		if (columnOf.isEmpty()) {
			return Optional.empty();
		}
		Map<Integer, List<StageGrid.Card>> rest = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			List<StageGrid.Card> left = columns.get(i).cards().stream().filter(card -> isLeft(card, visibility, counterparts, inside)).toList();
			if (!left.isEmpty()) {
				rest.put(i, left);
			}
		}
		return Optional.of(new LaneGrid(columns, columnOf, rest));
	}

	/** Its own counterparts decide; then those of what is nested in it, then those of what it is nested in. */
	private static Optional<Integer> column(Place place, List<Stage> stages, Map<ChainNode, List<Counterpart>> counterparts) {
		Optional<Integer> own = closest(List.of(place), stages, counterparts);
		if (own.isPresent()) {
			return own;
		}
		Set<Place> nested = new HashSet<>();
		addWithNested(place, nested);
		Optional<Integer> inner = closest(nested, stages, counterparts);
		for (EObject around = place.eContainer(); inner.isEmpty() && around instanceof Place outer; around = outer.eContainer()) {
			inner = closest(List.of(outer), stages, counterparts);
		}
		return inner;
	}

	private static Optional<Integer> closest(Collection<Place> places, List<Stage> stages, Map<ChainNode, List<Counterpart>> counterparts) {
		int best = -1;
		int found = -1;
		for (Place place : places) {
			for (Counterpart counterpart : counterparts.getOrDefault(place, List.of())) {
				int column = stages.indexOf(stage(counterpart.place()));
				int rank = counterpart.closeness().ordinal() * stages.size() + column;
				if (column >= 0 && (best < 0 || rank < best)) {
					best = rank;
					found = column;
				}
			}
		}
		return found < 0 ? Optional.empty() : Optional.of(found);
	}

	/** A card of the second perspective is left if no card of the first, nor anything in it, means the same, a part or the whole of it. */
	private static boolean isLeft(StageGrid.Card card, Visibility visibility, Map<ChainNode, List<Counterpart>> counterparts,
			Set<Place> inside) {
		if (card.element() instanceof Stage stage) {
			return card.node().isCollapsed() ? visibility.hasVisibleContent(stage) : visibility.hasOwnContent(stage);
		}
		Set<Place> own = new HashSet<>();
		if (card.element() instanceof Place place) {
			addWithNested(place, own);
		}
		return own.stream().flatMap(place -> counterparts.getOrDefault(place, List.of()).stream())
				.noneMatch(counterpart -> inside.contains(counterpart.place()));
	}

	private static Stage stage(Place place) {
		EObject around = place;
		while (around instanceof Place && !(around instanceof Stage)) {
			around = around.eContainer();
		}
		return around instanceof Stage stage ? stage : null;
	}

	private static void addWithNested(Place place, Set<Place> all) {
		all.add(place);
		place.getSegments().forEach(segment -> addWithNested(segment, all));
	}

	private static Map<ChainNode, List<Counterpart>> counterparts(ElementIndex index) {
		Map<ChainNode, List<Counterpart>> all = new HashMap<>();
		index.document().getChains().forEach(chain -> chain.getCorrespondences().forEach(correspondence -> add(correspondence, all)));
		return all;
	}

	private static void add(Correspondence correspondence, Map<ChainNode, List<Counterpart>> all) {
		Closeness toRight = switch (correspondence.getKind()) {
		case SAME -> Closeness.SAME;
		case BROADER -> Closeness.WHOLE;
		case NARROWER -> Closeness.PART;
		default -> Closeness.OVERLAP;
		};
		Closeness toLeft = toRight == Closeness.WHOLE ? Closeness.PART : toRight == Closeness.PART ? Closeness.WHOLE : toRight;
		for (ChainNode left : correspondence.getLeft()) {
			for (ChainNode right : correspondence.getRight()) {
				if (right instanceof Place place) {
					all.computeIfAbsent(left, key -> new ArrayList<>()).add(new Counterpart(place, toRight));
				}
				if (left instanceof Place place) {
					all.computeIfAbsent(right, key -> new ArrayList<>()).add(new Counterpart(place, toLeft));
				}
			}
		}
	}
}
