package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.view.Note;

/** Bands, cards and notes of a diagram in diagram coordinates. */
final class Body {

	private static final double OUTSIDE = 10;

	private final Preparation preparation;
	private final Arrangement arrangement;
	private final Ink ink;
	private final Placement placement;
	private final List<ScenePart> parts = new ArrayList<>();
	private final List<Rect> obstacles = new ArrayList<>();
	private final Set<Double> middles = new TreeSet<>();

	/**
	 * @param placement what earlier drawings of the same map put where
	 */
	Body(Preparation preparation, Placement placement) {
		this.preparation = preparation;
		this.placement = placement;
		this.arrangement = Arrangement.of(preparation);
		this.ink = preparation.ink();
		preparation.grid().rows().forEach(this::addRow);
		for (StageGrid.Card card : preparation.grid().free()) {
			ScenePart part = placed(card);
			if (part != null) {
				parts.add(part);
				obstacles.add(part.bounds());
			}
		}
		preparation.diagram().getAnnotations().stream().filter(preparation.visibility()::onVisibleLayer).forEach(this::addNote);
	}

	List<ScenePart> parts() {
		return parts;
	}

	/** What lines must go around. */
	List<Rect> obstacles() {
		return obstacles;
	}

	/** Where between the bands lines run best. */
	Set<Double> middles() {
		return middles;
	}

	/** The header of a band: what relations of the stage start and end at. */
	Rect header(ScenePart band) {
		double height = band.children().stream().mapToDouble(card -> card.bounds().y()).min().orElse(band.bounds().bottom())
				- band.bounds().y();
		double line = ink.lineHeight(ink.type().band());
		return new Rect(band.bounds().x(), band.bounds().y(), band.bounds().width(),
				Math.min(height, preparation.headerTop() * 2 + line));
	}

	private void addRow(StageGrid.Row row) {
		List<Rect> extents = row.columns().stream().map(arrangement::extent).toList();
		double header = arrangement.headerHeight(row);
		double top = extents.stream().mapToDouble(Rect::y).min().orElse(0) - header;
		double bottom = extents.stream().mapToDouble(Rect::bottom).max().orElse(0) + ink.metrics().bandBottom();
		if (preparation.rowTitleHeight() > 0) {
			addTitle(row, extents.stream().mapToDouble(Rect::x).min().orElse(0), top);
		}
		List<Rect> bands = new ArrayList<>();
		for (int i = 0; i < extents.size(); i++) {
			Rect extent = extents.get(i);
			double padding = ink.metrics().bandPadding();
			Rect bounds = new Rect(extent.x() - padding, top, extent.width() + 2 * padding, bottom - top);
			bands.add(bounds);
			obstacles.add(new Rect(bounds.x(), top, bounds.width(), header));
			ScenePart band = band(row.columns().get(i), bounds);
			parts.add(band);
			addGaps(band.children().stream().map(ScenePart::bounds).toList());
		}
		addMiddles(bands);
	}

	private void addTitle(StageGrid.Row row, double x, double top) {
		FontSpec font = ink.type().rowTitle();
		double line = ink.lineHeight(font);
		double y = top - preparation.rowTitleHeight();
		String name = TextWrap.clean(ink.name(row.perspective()));
		Rect bounds = new Rect(x - ink.metrics().bandPadding(), y, ink.width(name, font), line);
		parts.add(new ScenePart("row:" + row.perspective().getId(), ScenePart.Role.ROW_TITLE, row.perspective().getId(), bounds,
				List.of(ink.text(name, bounds.x(), y + line / 2, font, ink.palette().caption())), List.of()));
		obstacles.add(bounds);
	}

	private ScenePart band(StageGrid.Column column, Rect bounds) {
		List<Shape> shapes = new ArrayList<>();
		Shape.Stroke stroke = ink.isSolid(column.stage()) ? null : new Shape.Stroke(column.tint().ink(), 1, true);
		shapes.add(new Shape.Box(bounds, ink.metrics().bandRadius(), column.tint().fill(), stroke));
		double inset = ink.metrics().bandPadding() + preparation.headerInset();
		TitleBlock header = preparation.header(column, bounds.width() - 2 * ink.metrics().bandPadding());
		shapes.addAll(Moves.shapes(header.shapes(), bounds.x() + inset, bounds.y() + preparation.headerTop()));
		List<ScenePart> cards = new ArrayList<>();
		for (StageGrid.Card card : column.cards()) {
			ScenePart part = placed(card);
			if (part != null) {
				cards.add(part);
				obstacles.add(part.bounds());
			}
		}
		return new ScenePart("band:" + column.stage().getId(), ScenePart.Role.BAND, column.stage().getId(), bounds, shapes, cards);
	}

	private ScenePart placed(StageGrid.Card card) {
		ScenePart part = preparation.card(card);
		Rect place = arrangement.place(card);
		return part == null ? null : placement.put(part, place);
	}

	private void addMiddles(List<Rect> bands) {
		List<Rect> sorted = bands.stream().sorted(Comparator.comparingDouble(Rect::x)).toList();
		middles.add(sorted.get(0).x() - OUTSIDE);
		middles.add(sorted.get(sorted.size() - 1).right() + OUTSIDE);
		addGaps(sorted);
	}

	/** The middles of the gaps a set of boxes leaves from left to right. */
	private void addGaps(List<Rect> boxes) {
		double right = Double.POSITIVE_INFINITY;
		for (Rect box : boxes.stream().sorted(Comparator.comparingDouble(Rect::x)).toList()) {
			if (box.x() > right) {
				middles.add((right + box.x()) / 2);
			}
			right = Double.isInfinite(right) ? box.right() : Math.max(right, box.right());
		}
	}

	private void addNote(Note note) {
		ScenePart part = Notes.draw(note, ink);
		if (part != null) {
			parts.add(part);
			obstacles.add(part.bounds());
		}
	}
}
