package org.chainscape.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Item;
import org.chainscape.model.text.Texts;

/** Time axis, swim lanes and cards of a lineage. */
final class LineageBody {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double STEP_GAP = 36;
	private static final double PADDING = 12;
	private static final double LANE_GAP = 12;
	private static final double AXIS_GAP = 6;
	private static final double HEADER_TOP = 7;
	private static final double HEADER_BOTTOM = 9;
	private static final double TITLE_WIDTH = 300;
	/** Where there is much to show, lanes have their names at the left and stand closer, so that it can still be overlooked. */
	private static final double LABEL = 128;
	private static final double CLOSE = 6;

	private final Ink ink;
	private final LineageCard cards;
	private final Map<Item, List<Item>> ancestors = new HashMap<>();
	private final Map<Item, Time> times = new HashMap<>();
	private final TimeAxis axis;
	private final boolean dense;
	private final List<ScenePart> parts = new ArrayList<>();
	private final List<Rect> obstacles = new ArrayList<>();
	private final Map<Rect, Color> grounds = new LinkedHashMap<>();

	/**
	 * @param cards draws the cards
	 * @param lanes the swim lanes from top to bottom
	 * @param descents the lines that will be drawn
	 */
	LineageBody(Ink ink, LineageCard cards, List<LineageLanes.Lane> lanes, List<LineageDrawing.Descent> descents) {
		this.ink = ink;
		this.cards = cards;
		descents.forEach(descent -> ancestors.computeIfAbsent(descent.descendant(), item -> new ArrayList<>()).add(descent.ancestor()));
		Map<Item, LineageLanes.Lane> laneOf = new HashMap<>();
		lanes.forEach(lane -> lane.items().forEach(item -> laneOf.put(item, lane)));
		List<Item> items = lanes.stream().flatMap(lane -> lane.items().stream()).toList();
		items.forEach(item -> times.put(item, time(item, new HashSet<>())));
		dense = items.size() >= LineageLanes.MANY;
		axis = new TimeAxis(items, byTime(), laneOf::get, new TimeAxis.Steps(LineageCard.WIDTH + STEP_GAP, dense ? LABEL : 0));
		draw(lanes);
	}

	/**
	 * When an item comes in its year: where only the year is known, at its end; never before what it descends from.
	 *
	 * @param day the day
	 * @param depth how many ancestors of the same day come before it
	 */
	private record Time(LocalDate day, int depth) {
	}

	private Comparator<Item> byTime() {
		return Comparator.comparing((Item item) -> times.get(item).day()).thenComparingInt(item -> times.get(item).depth());
	}

	List<ScenePart> parts() {
		return parts;
	}

	List<Rect> obstacles() {
		return obstacles;
	}

	/** The colour of what lies behind a label. */
	Color ground(Rect box) {
		return grounds.entrySet().stream().filter(lane -> lane.getKey().contains(box)).map(Map.Entry::getValue).findFirst()
				.orElse(ink.palette().background());
	}

	/** The middles of the gaps between the steps of the axis. */
	Set<Double> middles() {
		Set<Double> middles = new TreeSet<>();
		for (int slot = 0; slot < axis.slots(); slot++) {
			middles.add(axis.left(slot));
		}
		middles.add(axis.width());
		return middles;
	}

	private void draw(List<LineageLanes.Lane> lanes) {
		double y = head() + AXIS_GAP;
		for (int i = 0; i < lanes.size(); i++) {
			ScenePart lane = lane(lanes.get(i), y, ink.options().theme().tint(i), i);
			parts.add(lane);
			y = lane.bounds().bottom() + (dense ? CLOSE : LANE_GAP);
		}
	}

	private Time time(Item item, Set<Item> below) {
		LocalDate day = item.getReleased() == null ? LocalDate.MAX : item.getReleased().lastDay();
		int depth = 0;
		if (below.add(item)) {
			for (Item ancestor : ancestors.getOrDefault(item, List.of())) {
				Time before = time(ancestor, below);
				if (before.day().getYear() == day.getYear() && before.day().isAfter(day)) {
					day = before.day();
					depth = 0;
				}
				if (before.day().equals(day)) {
					depth = Math.max(depth, before.depth() + 1);
				}
			}
			below.remove(item);
		}
		return new Time(day, depth);
	}

	/** The axis with its years; a line below them runs as far as time does. */
	private double head() {
		FontSpec font = ink.type().subCard();
		double height = ink.lineHeight(font) + 8;
		for (TimeAxis.Year year : axis.years()) {
			Rect bounds = new Rect(year.left(), 0, year.width(), height);
			boolean undated = year.year() == 0;
			String text = undated ? TEXTS.get(ink.options().language(), "lineage.undated")
					: year.year() < 0 ? "…" : String.valueOf(year.year());
			Color color = undated || year.width() < LineageCard.WIDTH ? ink.palette().faint() : ink.palette().caption();
			List<Shape> shapes = new ArrayList<>();
			shapes.add(ink.centred(text, new Point(bounds.center().x(), 4 + ink.lineHeight(font) / 2), font, color));
			shapes.add(new Shape.Line(List.of(new Point(bounds.x() + (undated ? 8 : 0), height), new Point(bounds.right(), height)), 0,
					new Shape.Stroke(color, undated ? 1 : 1.4, undated)));
			parts.add(new ScenePart("year:" + year.year() + ':' + Math.round(year.left()), ScenePart.Role.COLUMN_HEAD, null, bounds, shapes,
					List.of()));
		}
		obstacles.add(new Rect(0, 0, axis.width(), height));
		return height;
	}

	private ScenePart lane(LineageLanes.Lane lane, double top, StageTint tint, int number) {
		TitleBlock title = title(lane, tint);
		double below = dense ? top + HEADER_TOP : top + HEADER_TOP + title.height() + HEADER_BOTTOM;
		Map<Item, ScenePart> drawn = new LinkedHashMap<>();
		lane.items().stream().sorted(byTime()).forEach(item -> drawn.put(item, cards.draw(item, tint, lane.owner() == null)));
		LineageRows rows = new LineageRows(drawn, axis, item -> ancestors.getOrDefault(item, List.of()));
		List<ScenePart> children = new ArrayList<>();
		double bottom = dense ? top + HEADER_TOP + title.height() : below;
		for (Item item : drawn.keySet()) {
			ScenePart card = Moves.move(drawn.get(item), axis.left(axis.slot(item)) + STEP_GAP / 2, below + rows.top(item));
			children.add(card);
			obstacles.add(card.bounds());
			bottom = Math.max(bottom, card.bounds().bottom());
		}
		Rect bounds = new Rect(0, top, axis.width(), bottom + (dense ? HEADER_TOP : PADDING) - top);
		grounds.put(bounds, tint.fill());
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(bounds, ink.metrics().bandRadius(), tint.fill(), null));
		for (TimeAxis.Year year : axis.years().subList(1, axis.years().size())) {
			boolean undated = year.year() == 0;
			Color color = undated ? ink.palette().faint() : ink.palette().background();
			shapes.add(new Shape.Line(List.of(new Point(year.left(), bounds.y()), new Point(year.left(), bounds.bottom())), 0,
					new Shape.Stroke(color, undated ? 1 : 1.5, undated)));
		}
		Rect header = new Rect(PADDING, top + HEADER_TOP, textWidth(title), title.height());
		shapes.addAll(Moves.shapes(title.shapes(), header.x(), header.y()));
		obstacles.add(header);
		String owner = lane.owner() == null ? null : lane.owner().getId();
		return new ScenePart("lane:" + (owner == null ? String.valueOf(number) : owner), ScenePart.Role.BAND, owner, bounds, shapes, children);
	}

	private static double textWidth(TitleBlock title) {
		return title.shapes().stream().map(Shape.Text.class::cast).mapToDouble(text -> text.x() + text.width()).max().orElse(0);
	}

	private TitleBlock title(LineageLanes.Lane lane, StageTint tint) {
		String name = lane.owner() == null ? TEXTS.get(ink.options().language(), "lineage.other")
				: ink.name(lane.owner());
		String makers = lane.owner() instanceof Item ? lane.makers().stream().map(ink::name)
				.collect(Collectors.joining(TEXTS.get(ink.options().language(), "list.separator"))) : "";
		TitleBlock.Setting setting = new TitleBlock.Setting(ink.type().card(), ink.type().cardSubtitle(), tint.ink(), tint.ink(), false);
		return TitleBlock.of(name, makers, setting, dense ? LABEL - 2 * PADDING : Math.min(TITLE_WIDTH, axis.width() - 2 * PADDING), ink);
	}
}
