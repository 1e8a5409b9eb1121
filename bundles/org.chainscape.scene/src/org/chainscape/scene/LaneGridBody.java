package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Texts;

/**
 * Layers as bands from top to bottom, the stages of the second perspective as columns, and each card where its layer and its column cross.
 * What belongs to no column stands in a quiet last one, what only the columns have in a quiet last row.
 */
final class LaneGridBody implements Lanes {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double WIDTH = 972;
	private static final double LABEL = 112;
	private static final double LABEL_INSET = 12;
	private static final double PADDING = 10;
	private static final double ROW_GAP = 14;
	private static final double OUTSIDE = 10;
	private static final double NARROWEST = 168;
	private static final double NARROWEST_CARD = 148;
	private static final int STEPS = 40;
	private static final double HEAD_PADDING = 7;
	private static final double HEAD_GAP = 8;

	private final Ink ink;
	private final Visibility visibility;
	private final CardLayout layout;
	private final LaneGrid grid;
	private final boolean hasOthers;
	private final double[] widths;
	private final List<ScenePart> parts = new ArrayList<>();
	private final List<Rect> obstacles = new ArrayList<>();
	private final Map<String, Rect> labels = new HashMap<>();
	private final Set<Double> middles = new TreeSet<>();

	/**
	 * @param wanted width of a column, or {@code null} for as wide as fits a page
	 */
	LaneGridBody(Ink ink, Visibility visibility, Joins joins, StageGrid cards, LaneGrid grid, Integer wanted) {
		this.ink = ink;
		this.visibility = visibility;
		this.grid = grid;
		List<StageGrid.Column> layers = LaneBody.layers(cards.rows().get(0));
		hasOthers = layers.stream().flatMap(layer -> layer.cards().stream())
				.anyMatch(card -> !card.isStage() && !grid.columnOf().containsKey(card.id()));
		double even = Math.max(NARROWEST, Math.floor((WIDTH - LABEL) / columns()) - PADDING);
		double typical = new TypicalChip(ink, visibility).width(cards.cards(), even);
		layout = new CardLayout(ink, new ContentLayout(ink, visibility, joins, typical));
		widths = new double[columns()];
		if (wanted != null && wanted > 0) {
			Arrays.fill(widths, Math.max(wanted, NARROWEST));
		} else {
			spread(layers, even);
		}
		double y = heads() + HEAD_GAP;
		middles.add(y - HEAD_GAP / 2);
		for (StageGrid.Column layer : layers) {
			y = band(layer, y) + ink.metrics().bandGap();
			middles.add(y - ink.metrics().bandGap() / 2);
		}
		if (!grid.rest().isEmpty()) {
			y = rest(y) + ink.metrics().bandGap();
			middles.add(y - ink.metrics().bandGap() + OUTSIDE);
		}
		for (StageGrid.Card card : cards.free()) {
			ScenePart part = Moves.move(layout.card(card.node(), card.element(), widths[0], ink.options().theme().tint(0)), 0, y);
			parts.add(part);
			obstacles.add(part.bounds());
			y = part.bounds().bottom() + ROW_GAP;
		}
	}

	@Override
	public List<ScenePart> parts() {
		return parts;
	}

	@Override
	public List<Rect> obstacles() {
		return obstacles;
	}

	@Override
	public Rect label(String bandKey) {
		return labels.get(bandKey);
	}

	@Override
	public Set<Double> middles() {
		return middles;
	}

	private int columns() {
		return grid.columns().size() + (hasOthers ? 1 : 0);
	}

	private double left(int column) {
		return LABEL + Arrays.stream(widths, 0, column).sum() + column * PADDING;
	}

	private int column(StageGrid.Card card) {
		return grid.columnOf().getOrDefault(card.id(), grid.columns().size());
	}

	/** Columns with more in them are wider, so that the page gets lower; none gets narrower than can be read. */
	private void spread(List<StageGrid.Column> layers, double even) {
		double[] amounts = new double[widths.length];
		layers.forEach(layer -> layer.cards().stream().filter(card -> !card.isStage())
				.forEach(card -> amounts[column(card)] += height(card, even, layer.tint())));
		grid.rest().forEach((column, cards) -> cards.forEach(card -> amounts[column] += height(card, even, grid.columns().get(column).tint())));
		double spare = Math.max(0, even - NARROWEST) * widths.length;
		double low = 0;
		double high = spare + NARROWEST;
		// The width a share of all content has, such that widths fill the page.
		for (int i = 0; i < STEPS; i++) {
			double unit = (low + high) / 2;
			double used = 0;
			for (double amount : amounts) {
				used += Math.max(0, unit * share(amount, amounts) - NARROWEST);
			}
			if (used > spare) {
				high = unit;
			} else {
				low = unit;
			}
		}
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.floor(Math.max(NARROWEST, low * share(amounts[i], amounts)));
		}
	}

	private static double share(double amount, double[] amounts) {
		return amount / Math.max(1, Arrays.stream(amounts).max().orElse(1));
	}

	private double height(StageGrid.Card card, double width, StageTint tint) {
		return layout.card(card.node(), card.element(), new Size(width, 0), tint).bounds().height();
	}

	/** The heads of the columns, all of the same height; returns where they end. */
	private double heads() {
		List<TitleBlock> titles = new ArrayList<>();
		for (StageGrid.Column column : grid.columns()) {
			titles.add(LaneLabel.of(column.stage(), column.tint(), widths[titles.size()] - 2 * LABEL_INSET, ink));
		}
		if (hasOthers) {
			titles.add(LaneLabel.of(text("lane.others"), null, ink.palette().muted(), widths[titles.size()] - 2 * LABEL_INSET, ink));
		}
		double height = titles.stream().mapToDouble(TitleBlock::height).max().orElse(0) + 2 * HEAD_PADDING;
		for (int i = 0; i < titles.size(); i++) {
			boolean other = i == grid.columns().size();
			Rect bounds = new Rect(left(i), 0, widths[i], height);
			List<Shape> shapes = new ArrayList<>();
			shapes.add(new Shape.Box(bounds, ink.metrics().cardRadius(), other ? ink.palette().chipFill() : grid.columns().get(i).tint().fill(),
					null));
			shapes.addAll(Moves.shapes(titles.get(i).shapes(), bounds.x() + LABEL_INSET, (height - titles.get(i).height()) / 2));
			String stage = other ? null : grid.columns().get(i).stage().getId();
			parts.add(new ScenePart(other ? "column:" : "column:" + stage, ScenePart.Role.COLUMN_HEAD, stage, bounds, shapes, List.of()));
			obstacles.add(bounds);
		}
		return height;
	}

	private double band(StageGrid.Column layer, double top) {
		Stage stage = layer.stage();
		List<ScenePart> children = new ArrayList<>();
		List<StageGrid.Card> cards = new ArrayList<>(layer.cards());
		double y = top + PADDING;
		if (cards.get(0).isStage()) {
			StageGrid.Card own = cards.remove(0);
			boolean full = own.node().isCollapsed() ? visibility.hasVisibleContent(stage) : visibility.hasOwnContent(stage);
			if (full && grid.columnOf().containsKey(own.id())) {
				cards.add(0, own);
			} else if (full) {
				double width = left(columns()) - PADDING - LABEL;
				children.add(Moves.move(layout.card(own.node(), stage, new Size(width, 0), layer.tint()), LABEL, y));
				y = children.get(0).bounds().bottom() + ROW_GAP;
			}
		}
		Map<Integer, List<StageGrid.Card>> cells = new HashMap<>();
		cards.forEach(card -> cells.computeIfAbsent(column(card), key -> new ArrayList<>()).add(card));
		double below = y;
		cells.forEach((column, inside) -> children.addAll(cell(inside, column, below, layer.tint())));
		TitleBlock title = LaneLabel.of(stage, layer.tint(), LABEL - 2 * LABEL_INSET, ink);
		Shape.Stroke stroke = ink.isSolid(stage) ? null : new Shape.Stroke(layer.tint().ink(), 1, true);
		String key = "band:" + stage.getId();
		ScenePart band = ground(key, stage.getId(), top, title, children, new Shape.Box(new Rect(0, top, 0, 0), ink.metrics().bandRadius(),
				layer.tint().fill(), stroke));
		parts.add(band);
		return band.bounds().bottom();
	}

	/** What only the columns have. */
	private double rest(double top) {
		List<ScenePart> children = new ArrayList<>();
		grid.rest().forEach((column, inside) -> children.addAll(cell(inside, column, top + PADDING, grid.columns().get(column).tint())));
		TitleBlock title = LaneLabel.of(text("lane.others"), null, ink.palette().muted(), LABEL - 2 * LABEL_INSET, ink);
		ScenePart ground = ground("rest", null, top, title, children,
				new Shape.Box(new Rect(0, top, 0, 0), ink.metrics().bandRadius(), ink.palette().chipFill(), null));
		parts.add(ground);
		return ground.bounds().bottom();
	}

	/** The cards of a cell: as a rule below each other, side by side where there is room. */
	private List<ScenePart> cell(List<StageGrid.Card> cards, int column, double top, StageTint tint) {
		List<ScenePart> drawn = new ArrayList<>();
		double y = top;
		double gap = ink.metrics().cardGap();
		int most = (int) Math.max(1, Math.floor((widths[column] + gap) / (NARROWEST_CARD + gap)));
		LaneRows rows = new LaneRows(cards, widths[column], gap, most,
				(card, size) -> layout.card(card.node(), card.element(), size, tint));
		for (LaneRow row : rows.best(ROW_GAP)) {
			drawn.addAll(row.draw(new Point(left(column), y)));
			y += row.height() + ROW_GAP;
		}
		return drawn;
	}

	/** A band around its cards, with its label at the left and quiet lines between the columns. */
	private ScenePart ground(String key, String element, double top, TitleBlock title, List<ScenePart> children, Shape.Box look) {
		double bottom = children.stream().mapToDouble(card -> card.bounds().bottom()).max().orElse(top);
		double height = Math.max(bottom - top, title.height() + PADDING) + PADDING;
		Rect bounds = new Rect(0, top, left(columns()), height);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(bounds, look.radius(), look.fill(), look.stroke()));
		shapes.addAll(Moves.shapes(title.shapes(), LABEL_INSET, top + (height - title.height()) / 2));
		for (int i = 0; i < columns(); i++) {
			double x = left(i) - PADDING / 2;
			shapes.add(new Shape.Line(List.of(new Point(x, top), new Point(x, bounds.bottom())), 0,
					new Shape.Stroke(ink.palette().background(), 2, false)));
		}
		labels.put(key, new Rect(0, top, LABEL - PADDING, height));
		obstacles.add(labels.get(key));
		children.forEach(card -> obstacles.add(card.bounds()));
		return new ScenePart(key, ScenePart.Role.BAND, element, bounds, shapes, children);
	}

	private String text(String key) {
		return TEXTS.get(ink.options().language(), key);
	}
}
