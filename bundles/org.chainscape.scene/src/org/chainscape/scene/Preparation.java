package org.chainscape.scene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/** Everything of a diagram that does not depend on where its boxes are: which cards there are, and each card laid out inside. */
final class Preparation {

	private static final double MINIMUM_WIDTH = 96;
	private static final double LONE_WIDTH = 160;
	private static final double FREE_WIDTH = 240;
	private static final double HEADER_TOP = 10;
	private static final double HEADER_BOTTOM = 9;

	private final Diagram diagram;
	private final Ink ink;
	private final Visibility visibility;
	private final RelationRule rule;
	private final Joins joins;
	private final StageGrid grid;
	private final double columnWidth;
	private final Map<String, ScenePart> cards = new LinkedHashMap<>();
	private final Map<String, Double> emptyWidths = new HashMap<>();

	Preparation(Diagram diagram, ElementIndex index, SceneOptions given) {
		SceneOptions options = given.themed(diagram);
		this.diagram = diagram;
		ink = new Ink(options);
		visibility = new Visibility(diagram, index);
		rule = new RelationRule(diagram, visibility);
		grid = StageGrid.of(diagram, index, visibility, options.theme());
		joins = new Joins(grid, rule, index, visibility);
		columnWidth = columnWidth();
		double typicalChip = new TypicalChip(ink, visibility).width(grid.cards(), columnWidth);
		CardLayout layout = new CardLayout(ink, new ContentLayout(ink, visibility, joins, typicalChip));
		for (StageGrid.Row row : grid.rows()) {
			for (StageGrid.Column column : row.columns()) {
				column.cards().forEach(card -> prepare(card, column.tint(), layout, width(row)));
			}
		}
		for (int i = 0; i < grid.free().size(); i++) {
			prepare(grid.free().get(i), options.theme().tint(0), layout, columnWidth);
		}
	}

	Diagram diagram() {
		return diagram;
	}

	Ink ink() {
		return ink;
	}

	Visibility visibility() {
		return visibility;
	}

	Roster roster() {
		return visibility.roster();
	}

	RelationRule rule() {
		return rule;
	}

	StageGrid grid() {
		return grid;
	}

	/** The laid out card; none for the mark of an empty band. */
	ScenePart card(StageGrid.Card card) {
		return cards.get(card.id());
	}

	Size size(StageGrid.Card card) {
		ScenePart part = cards.get(card.id());
		return part == null ? new Size(emptyWidths.get(card.id()), 0) : new Size(part.bounds().width(), part.bounds().height());
	}

	/** The distance kept between two cards of a stage. */
	double gap(StageGrid.Card upper, StageGrid.Card lower) {
		return joins.join(upper.id(), lower.id()) ? ink.metrics().relatedGap() : ink.metrics().cardGap();
	}

	/** The header of a band with its upper left corner at (0, 0). */
	TitleBlock header(StageGrid.Column column, double width) {
		TitleBlock.Setting setting = new TitleBlock.Setting(ink.type().band(), ink.type().bandSubtitle(), column.tint().ink(),
				column.tint().ink(), false);
		return TitleBlock.of(ink.name(column.stage()), column.stage().getSubtitle(), setting,
				width - 2 * headerInset(), ink);
	}

	/** Where the header text starts inside its band's cards. */
	double headerInset() {
		return 4;
	}

	double headerTop() {
		return HEADER_TOP;
	}

	/** The height all headers of a row have, for cards of the width they have in this row. */
	double headerHeight(StageGrid.Row row) {
		return row.columns().stream().mapToDouble(column -> headerHeight(column, width(row))).max().orElse(HEADER_TOP + HEADER_BOTTOM);
	}

	/** The height the header of a stage needs above cards of a width. */
	double headerHeight(StageGrid.Column column, double width) {
		return HEADER_TOP + header(column, width).height() + HEADER_BOTTOM;
	}

	/** The height of the row's title with its distance to the bands, 0 where one perspective is drawn. */
	double rowTitleHeight() {
		return grid.rows().size() > 1 ? ink.lineHeight(ink.type().rowTitle()) + 8 : 0;
	}

	private void prepare(StageGrid.Card card, StageTint tint, CardLayout layout, double preferred) {
		boolean emptyBand = card.element() instanceof Stage stage
				&& !(card.node().isCollapsed() ? visibility.hasVisibleContent(stage) : visibility.hasOwnContent(stage));
		if (!emptyBand) {
			cards.put(card.id(), layout.card(card.node(), card.element(), width(card, preferred), tint));
		} else {
			emptyWidths.put(card.id(), width(card, preferred));
		}
	}

	private static double width(StageGrid.Card card, double preferred) {
		if (card.node().getWidth() > 0) {
			return Math.max(MINIMUM_WIDTH, card.node().getWidth());
		}
		return card.element() instanceof Place ? preferred : LONE_WIDTH;
	}

	/** Rows with fewer stages get wider ones, so that all rows are as wide as the widest. */
	private double width(StageGrid.Row row) {
		int columns = row.columns().size();
		if (columns == grid.width() || diagram.getColumnWidth() != null && diagram.getColumnWidth() > 0) {
			return columnWidth;
		}
		double padding = 2 * StageMapMetrics.BAND_PADDING;
		double full = grid.width() * (columnWidth + padding) + (grid.width() - 1) * StageMapMetrics.BAND_GAP;
		return Math.floor((full - (columns - 1) * StageMapMetrics.BAND_GAP) / columns - padding);
	}

	/** Chosen so that a figure of one perspective stays within a laptop's window, and its type legible in a page of 15 cm. */
	private double columnWidth() {
		if (diagram.getColumnWidth() != null && diagram.getColumnWidth() > 0) {
			return Math.max(MINIMUM_WIDTH, diagram.getColumnWidth());
		}
		return switch (grid.width()) {
		case 0 -> FREE_WIDTH;
		case 1 -> 240;
		case 2, 3 -> 296;
		case 4 -> 224;
		default -> StageMapMetrics.COLUMN_WIDTH;
		};
	}
}
