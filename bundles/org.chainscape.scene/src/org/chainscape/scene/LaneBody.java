package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Stage;

/** Layers as bands from top to bottom, the last stage on top, with their cards beside each other. The upper left corner is at (0, 0). */
final class LaneBody implements Lanes {

	private static final double WIDTH = 972;
	private static final double LABEL = 112;
	private static final double LABEL_INSET = 12;
	private static final double PADDING = 10;
	private static final double ROW_GAP = 14;
	private static final double OUTSIDE = 10;

	private final Ink ink;
	private final CardLayout layout;
	private final Visibility visibility;
	private final Joins joins;
	private final double inner;
	private final List<ScenePart> parts = new ArrayList<>();
	private final List<Rect> obstacles = new ArrayList<>();
	private final Map<String, Rect> labels = new HashMap<>();
	private final Set<Double> middles = new TreeSet<>();

	/**
	 * @param wanted inner width of the bands, or {@code null} for the width of a page
	 */
	LaneBody(Ink ink, Visibility visibility, StageGrid grid, Joins joins, Integer wanted) {
		this.ink = ink;
		this.visibility = visibility;
		this.joins = joins;
		inner = wanted != null && wanted > 0 ? Math.max(wanted, 2 * LABEL) : WIDTH - LABEL - PADDING;
		double typical = new TypicalChip(ink, visibility).width(grid.cards(), inner);
		layout = new CardLayout(ink, new ContentLayout(ink, visibility, joins, typical));
		double y = 0;
		for (StageGrid.Row row : grid.rows()) {
			y = perspective(row, y, grid.rows().size() > 1) + ink.metrics().rowGap();
		}
		if (!grid.free().isEmpty()) {
			cards(grid.free(), 0, y, ink.options().theme().tint(0)).forEach(parts::add);
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

	private double perspective(StageGrid.Row row, double top, boolean titled) {
		double y = top;
		if (titled) {
			FontSpec font = ink.type().rowTitle();
			double line = ink.lineHeight(font);
			String name = TextWrap.clean(ink.name(row.perspective()));
			Rect bounds = new Rect(0, y, ink.width(name, font), line);
			parts.add(new ScenePart("row:" + row.perspective().getId(), ScenePart.Role.ROW_TITLE, row.perspective().getId(), bounds,
					List.of(ink.text(name, 0, y + line / 2, font, ink.palette().caption())), List.of()));
			obstacles.add(bounds);
			y += line + 8;
		}
		middles.add(y - OUTSIDE);
		List<StageGrid.Column> layers = layers(row);
		for (int i = 0; i < layers.size(); i++) {
			ScenePart band = band(layers.get(i), y);
			parts.add(band);
			boolean last = i + 1 == layers.size();
			double gap = last ? 2 * OUTSIDE : ink.metrics().bandGap();
			middles.add(band.bounds().bottom() + gap / 2);
			y = band.bounds().bottom() + (last ? 0 : gap);
		}
		return y;
	}

	/** Where stages build on each other the last is on top; mere groupings are no layers and go below all of them. */
	static List<StageGrid.Column> layers(StageGrid.Row row) {
		List<StageGrid.Column> layers = new ArrayList<>(row.columns());
		if (row.perspective().isOrdered()) {
			Collections.reverse(layers);
		}
		layers.sort(Comparator.comparing(column -> isGrouping(column.stage())));
		return layers;
	}

	/** A stage of applications or contents is called a group as well, but what it holds makes it a layer. */
	private static boolean isGrouping(Stage stage) {
		return (stage.getKind() == SegmentKind.GROUP || !stage.getSegments().isEmpty())
				&& stage.getSegments().stream().allMatch(segment -> segment.getKind() == SegmentKind.GROUP);
	}

	private ScenePart band(StageGrid.Column column, double top) {
		Stage stage = column.stage();
		List<ScenePart> children = new ArrayList<>();
		double bottom = top + PADDING;
		List<StageGrid.Card> cards = new ArrayList<>(column.cards());
		if (cards.get(0).isStage()) {
			StageGrid.Card own = cards.remove(0);
			if (own.node().isCollapsed() ? visibility.hasVisibleContent(stage) : visibility.hasOwnContent(stage)) {
				ScenePart head = Moves.move(layout.card(own.node(), stage, new Size(inner, 0), column.tint()), LABEL, bottom);
				children.add(head);
				bottom = head.bounds().bottom() + (cards.isEmpty() ? 0 : ROW_GAP);
			}
		}
		children.addAll(cards(cards, LABEL, bottom, column.tint()));
		bottom = children.stream().mapToDouble(card -> card.bounds().bottom()).max().orElse(bottom);
		TitleBlock title = LaneLabel.of(stage, column.tint(), LABEL - 2 * LABEL_INSET, ink);
		double height = Math.max(bottom - top, title.height() + PADDING) + PADDING;
		Rect bounds = new Rect(0, top, LABEL + inner + PADDING, height);
		Rect label = new Rect(LABEL_INSET, top + (height - title.height()) / 2, LABEL - 2 * LABEL_INSET, title.height());
		List<Shape> shapes = new ArrayList<>();
		Shape.Stroke stroke = ink.isSolid(stage) ? null : new Shape.Stroke(column.tint().ink(), 1, true);
		shapes.add(new Shape.Box(bounds, ink.metrics().bandRadius(), column.tint().fill(), stroke));
		shapes.addAll(Moves.shapes(title.shapes(), label.x(), label.y()));
		String key = "band:" + stage.getId();
		labels.put(key, new Rect(bounds.x(), bounds.y(), LABEL - PADDING, bounds.height()));
		obstacles.add(labels.get(key));
		children.forEach(card -> obstacles.add(card.bounds()));
		return new ScenePart(key, ScenePart.Role.BAND, stage.getId(), bounds, shapes, children);
	}

	/** Cards in as many rows as make the layer lowest. */
	private List<ScenePart> cards(List<StageGrid.Card> cards, double x, double top, StageTint tint) {
		if (cards.isEmpty()) {
			return List.of();
		}
		boolean joined = areJoined(cards);
		double gap = joined ? ink.metrics().relatedGap() : ink.metrics().cardGap();
		double rowGap = joined ? ink.metrics().relatedGap() : ROW_GAP;
		List<ScenePart> drawn = new ArrayList<>();
		double y = top;
		for (LaneRow row : new LaneRows(cards, inner, gap, (card, size) -> layout.card(card.node(), card.element(), size, tint)).best(rowGap)) {
			drawn.addAll(row.draw(new Point(x, y)));
			y += row.height() + rowGap;
		}
		return drawn;
	}

	private boolean areJoined(List<StageGrid.Card> cards) {
		return cards.stream().anyMatch(one -> cards.stream().anyMatch(other -> joins.join(one.id(), other.id())));
	}
}
