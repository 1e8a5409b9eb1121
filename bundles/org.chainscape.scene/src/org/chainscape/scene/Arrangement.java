package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.view.DiagramNode;

/**
 * Where the cards of a diagram are, in diagram coordinates: where they were put, below each other where nobody put them, and pushed down
 * where they would overlap. Pinned and locked cards stay exactly where they are.
 */
final class Arrangement {

	private static final double CLOSEST = 4;
	private static final int FREE_COLUMNS = 4;
	/** Cards only move down, so few rounds do; the bound is for pinned cards that leave no room at all. */
	private static final int MAX_ROUNDS = 16;

	private final Preparation preparation;
	private final Map<String, Rect> places = new LinkedHashMap<>();
	private final List<StageGrid.Card> cards;
	private final List<StageGrid.Card> pinned;
	/** Where the pinned cards are, which never move; made when it is first asked for. */
	private Buckets<Rect> held;
	private boolean changed;

	private Arrangement(Preparation preparation) {
		this.preparation = preparation;
		cards = preparation.grid().cards();
		pinned = cards.stream().filter(card -> isFixed(card.node())).toList();
	}

	/** The cards as stored, with the least change that makes them a readable diagram. */
	static Arrangement of(Preparation preparation) {
		Arrangement arrangement = new Arrangement(preparation);
		List<StageGrid.Card> cards = arrangement.cards;
		if (cards.stream().noneMatch(card -> isPlaced(card.node()))) {
			arrangement.stack();
			return arrangement;
		}
		cards.forEach(card -> arrangement.put(card, card.node().getX(), card.node().getY()));
		preparation.grid().rows().forEach(row -> row.columns().forEach(arrangement::placeNew));
		arrangement.settle();
		return arrangement;
	}

	/** The cards below each other in the order of the model, whatever is stored; pinned ones stay. */
	static Arrangement stacked(Preparation preparation) {
		Arrangement arrangement = new Arrangement(preparation);
		arrangement.stack();
		return arrangement;
	}

	Rect place(StageGrid.Card card) {
		return places.get(card.id());
	}

	/** Cards give way to each other and to pinned ones, rows to rows; where a row that moved meets a pinned card, once more. */
	private void settle() {
		int rounds = 0;
		do {
			changed = false;
			preparation.grid().rows().forEach(row -> row.columns().forEach(column -> separate(column.cards())));
			separate(preparation.grid().free());
			separateRows();
			rounds++;
		} while (changed && rounds < MAX_ROUNDS);
	}

	/** Pinned and locked cards are left where they are. */
	private static boolean isFixed(DiagramNode node) {
		return node.isPinned() || node.isLocked();
	}

	private static boolean isPlaced(DiagramNode node) {
		return isFixed(node) || node.getX() != 0 || node.getY() != 0;
	}

	private void put(StageGrid.Card card, double x, double y) {
		Size size = preparation.size(card);
		boolean pinned = isFixed(card.node());
		Rect place = new Rect(pinned ? card.node().getX() : x, pinned ? card.node().getY() : y, size.width(), size.height());
		changed |= !place.equals(places.put(card.id(), place));
	}

	private void stack() {
		Metrics metrics = preparation.ink().metrics();
		double top = 0;
		for (int r = 0; r < preparation.grid().rows().size(); r++) {
			StageGrid.Row row = preparation.grid().rows().get(r);
			top += r == 0 ? 0 : metrics.bandBottom() + metrics.rowGap() + preparation.rowTitleHeight() + preparation.headerHeight(row);
			double x = 0;
			double bottom = top;
			for (StageGrid.Column column : row.columns()) {
				bottom = Math.max(bottom, stack(column.cards(), x, top));
				x += column.cards().stream().mapToDouble(card -> preparation.size(card).width()).max().orElse(0)
						+ 2 * metrics.bandPadding() + metrics.bandGap();
			}
			top = bottom;
		}
		separateRows();
		top = places.values().stream().mapToDouble(Rect::bottom).max().orElse(top);
		stackFree(top + (preparation.grid().rows().isEmpty() ? 0 : metrics.bandBottom() + metrics.rowGap()));
		preparation.grid().rows().forEach(row -> row.columns().forEach(column -> separate(column.cards())));
	}

	private double stack(List<StageGrid.Card> cards, double x, double top) {
		double y = top;
		StageGrid.Card previous = null;
		for (StageGrid.Card card : cards) {
			y += previous == null ? 0 : preparation.gap(previous, card);
			put(card, x, y);
			y += preparation.size(card).height();
			previous = card;
		}
		return y;
	}

	private void stackFree(double top) {
		double gap = 2 * preparation.ink().metrics().relatedGap();
		double y = top;
		List<StageGrid.Card> free = preparation.grid().free();
		for (int from = 0; from < free.size(); from += FREE_COLUMNS) {
			double x = 0;
			double height = 0;
			for (StageGrid.Card card : free.subList(from, Math.min(free.size(), from + FREE_COLUMNS))) {
				put(card, x, y);
				x += preparation.size(card).width() + gap;
				height = Math.max(height, preparation.size(card).height());
			}
			y += height + gap;
		}
	}

	/** Cards nobody has put anywhere yet go below the others of their stage. */
	private void placeNew(StageGrid.Column column) {
		List<StageGrid.Card> placed = column.cards().stream().filter(card -> isPlaced(card.node())).toList();
		if (placed.isEmpty()) {
			return;
		}
		double x = placed.stream().mapToDouble(card -> place(card).x()).min().orElse(0);
		double y = placed.stream().mapToDouble(card -> place(card).bottom()).max().orElse(0);
		double top = placed.stream().mapToDouble(card -> place(card).y()).min().orElse(0);
		boolean originIsFree = x == 0 && top > 0;
		for (StageGrid.Card card : column.cards()) {
			if (!isPlaced(card.node()) && !originIsFree) {
				y += preparation.ink().metrics().cardGap();
				put(card, x, y);
				y = place(card).bottom();
			}
			originIsFree &= isPlaced(card.node());
		}
	}

	private void separate(List<StageGrid.Card> cards) {
		if (held == null) {
			held = Buckets.of(pinned.stream().map(this::place).toList());
		}
		Buckets<Rect> taken = Buckets.over(cards.stream().map(this::place).toList());
		List<StageGrid.Card> settled = new ArrayList<>();
		List<StageGrid.Card> others = cards.stream().filter(card -> !isFixed(card.node()))
				.sorted(Comparator.comparingDouble(card -> place(card).y())).toList();
		for (StageGrid.Card card : others) {
			if (held.any(around(place(card)), rect -> true) || taken.any(around(place(card)), rect -> true)) {
				giveWay(card, settled);
			}
			settled.add(card);
			taken.add(place(card), place(card));
		}
	}

	/** Moves a card down until it is clear of pinned cards and of those that have their place already. */
	private void giveWay(StageGrid.Card card, List<StageGrid.Card> settled) {
		boolean moved = true;
		while (moved) {
			moved = false;
			for (StageGrid.Card other : Stream.concat(pinned.stream(), settled.stream()).toList()) {
				if (tooClose(place(card), place(other))) {
					put(card, place(card).x(), Math.ceil(place(other).bottom() + preparation.gap(other, card)));
					moved = true;
				}
			}
		}
	}

	private static Rect around(Rect rect) {
		return new Rect(rect.x(), rect.y() - CLOSEST, rect.width(), rect.height() + 2 * CLOSEST);
	}

	private static boolean tooClose(Rect one, Rect other) {
		return around(one).overlaps(other);
	}

	/** The place of all cards of a stage. */
	Rect extent(StageGrid.Column column) {
		return column.cards().stream().map(this::place).reduce(Rect::union).orElseThrow();
	}

	/** The height the headers of a row have above cards as they are placed; a band narrower than usual needs more. */
	double headerHeight(StageGrid.Row row) {
		return row.columns().stream().mapToDouble(column -> preparation.headerHeight(column, extent(column).width()))
				.reduce(preparation.headerHeight(row), Math::max);
	}

	/** Rows that stand too far from the row above move up, unless a card of them is pinned. */
	void closeUp() {
		moveRows(true);
		settle();
	}

	private void separateRows() {
		moveRows(false);
	}

	private void moveRows(boolean up) {
		Metrics metrics = preparation.ink().metrics();
		double free = Double.NEGATIVE_INFINITY;
		for (StageGrid.Row row : preparation.grid().rows()) {
			List<StageGrid.Card> cards = row.columns().stream().flatMap(column -> column.cards().stream()).toList();
			double header = headerHeight(row) + preparation.rowTitleHeight();
			double top = cards.stream().mapToDouble(card -> place(card).y()).min().orElse(0) - header;
			double push = Math.ceil(free - top);
			boolean mayRise = up && Double.isFinite(free) && cards.stream().noneMatch(card -> isFixed(card.node()));
			if (push > 0 || push < 0 && mayRise) {
				cards.forEach(card -> put(card, place(card).x(), place(card).y() + push));
			}
			free = cards.stream().mapToDouble(card -> place(card).bottom()).max().orElse(0) + metrics.bandBottom() + metrics.rowGap();
		}
	}
}
