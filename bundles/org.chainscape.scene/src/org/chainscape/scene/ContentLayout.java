package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Lays out what is inside a place: companies, then items, then nested segments to any depth. */
final class ContentLayout {

	/** Least room for the text of a nested box. */
	private static final double NARROWEST = 24;
	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	/** From here on nested segments stand beside each other, each at least as wide as the other number says. */
	private static final double WIDE = 380;
	private static final double NARROW = 186;
	private static final double COUNT_ROOM = 16;
	private static final double TILE_HEIGHT = 24;
	private static final double ARROW_GAP = 20;
	private static final double STEP_GAP = 16;
	private static final double SUB_RADIUS = 6;
	private static final double GROUP_GAP = 8;

	private final Ink ink;
	private final Visibility visibility;
	private final Joins joins;
	private final ChipFactory chips;
	private final double typicalChip;

	/**
	 * @param typicalChip width most company chips of the diagram fit in; decides how many stand side by side
	 */
	ContentLayout(Ink ink, Visibility visibility, Joins joins, double typicalChip) {
		this.ink = ink;
		this.visibility = visibility;
		this.joins = joins;
		this.chips = new ChipFactory(ink);
		this.typicalChip = typicalChip;
	}

	/**
	 * Content with its upper left corner at (0, 0).
	 *
	 * @param height its height, 0 if there is none
	 * @param shapes what is no part
	 * @param parts chips and nested segments
	 */
	record Content(double height, List<Shape> shapes, List<ScenePart> parts) {
	}

	/** Everything inside a place. */
	Content content(Place place, double width, StageTint tint, int level) {
		Content content = own(place, width, tint);
		List<Segment> segments = place.getSegments().stream().filter(visibility::shows).toList();
		double y = content.height();
		for (Iterator<List<Segment>> runs = runs(segments, width).iterator(); runs.hasNext();) {
			List<Segment> run = runs.next();
			y += y > 0 ? GROUP_GAP : 0;
			if (run.stream().allMatch(this::isTile)) {
				y = tiles(run, width, tint, level, y, content);
			} else if (run.size() > 1) {
				y = beside(run, width, new Ground(tint, level), y, content);
			} else {
				y = subCard(run.get(0), width, tint, level, y, content);
			}
		}
		return new Content(y, content.shapes(), content.parts());
	}

	/** What stands in a folded box instead of its content: how much that is. */
	Content folded(Place place, double width) {
		Language language = ink.options().language();
		FontSpec font = ink.type().small();
		double line = ink.lineHeight(font);
		List<Shape> shapes = new ArrayList<>();
		double y = 0;
		for (String text : ink.wrap().lines(visibility.folding().summary(place, language), font, width)) {
			shapes.add(ink.text(text, 0, y + line / 2, font, ink.palette().muted()));
			y += line;
		}
		return new Content(y, shapes, List.of());
	}

	/** The chips of the place itself, without nested segments. */
	Content own(Place place, double width, StageTint tint) {
		Content content = new Content(0, new ArrayList<>(), new ArrayList<>());
		double gap = ink.metrics().chipGap();
		List<Chip> companies = companies(place, width);
		int cells = Math.max(1, (int) Math.floor((width + gap + 0.01) / (cell(place, companies) + gap)));
		double y = 0;
		if (!companies.isEmpty()) {
			y = add(new ChipFlow(width, gap, cells, joins).set(companies), y, content);
		}
		List<Chip> items = place.getItems().stream().filter(visibility::shows).map(item -> chips.item(item, place, width, tint.ink())).toList();
		if (!items.isEmpty()) {
			y = add(new ChipFlow(width, gap, 1, joins).set(items), y > 0 ? y + gap : 0, content);
		}
		return new Content(y, content.shapes(), content.parts());
	}

	/** Chips with a number are a little wider than the others and must not take two cells for it. */
	private double cell(Place place, List<Chip> companies) {
		if (visibility.roster().members(place).stream().noneMatch(member -> member.reports() > 1)) {
			return typicalChip;
		}
		return companies.stream().mapToDouble(Chip::width).filter(width -> width <= typicalChip + COUNT_ROOM).reduce(typicalChip, Math::max);
	}

	private static double add(ChipFlow.Result flow, double y, Content content) {
		flow.parts().forEach(part -> content.parts().add(Moves.move(part, 0, y)));
		content.shapes().addAll(Moves.shapes(flow.shapes(), 0, y));
		return y + flow.height();
	}

	private List<Chip> companies(Place place, double width) {
		List<Roster.Member> members = visibility.roster().members(place);
		List<Chip> result = new ArrayList<>(members.stream().map(member -> chips.company(member, width)).toList());
		if (members.stream().anyMatch(Roster.Member::isOpenList)) {
			result.add(chips.openList(TEXTS.get(ink.options().language(), "openList")));
		}
		return result;
	}

	/**
	 * Neighbouring segments that are names only go together; every other one stands alone, unless there is room for several beside each other.
	 */
	private List<List<Segment>> runs(List<Segment> segments, double width) {
		if (width >= WIDE && segments.size() > 1 && !segments.stream().allMatch(this::isTile) && !areJoined(segments)) {
			return List.of(segments);
		}
		List<List<Segment>> runs = new ArrayList<>();
		boolean open = false;
		for (Segment segment : segments) {
			boolean tile = isTile(segment);
			if (!tile || !open) {
				runs.add(new ArrayList<>());
			}
			runs.get(runs.size() - 1).add(segment);
			open = tile;
		}
		return runs;
	}

	private boolean areJoined(List<Segment> segments) {
		return segments.stream().anyMatch(one -> segments.stream().anyMatch(other -> joins.join(one.getId(), other.getId())));
	}

	/** Nested segments in as many columns as there is room for, those of a row equally high. */
	private double beside(List<Segment> run, double width, Ground ground, double top, Content content) {
		int most = (int) Math.min(run.size(), Math.floor((width + GROUP_GAP) / (NARROW + GROUP_GAP)));
		int rows = (run.size() + most - 1) / most;
		int columns = (run.size() + rows - 1) / rows;
		double cell = Math.floor((width - (columns - 1) * GROUP_GAP) / columns);
		double y = top;
		for (int from = 0; from < run.size(); from += columns) {
			List<ScenePart> row = run.subList(from, Math.min(run.size(), from + columns)).stream()
					.map(segment -> subPart(segment, cell, ground.tint(), ground.level())).toList();
			double height = row.stream().mapToDouble(part -> part.bounds().height()).max().orElse(0);
			for (int i = 0; i < row.size(); i++) {
				content.parts().add(Moves.move(stretched(row.get(i), height), i * (cell + GROUP_GAP), y));
			}
			y += height + GROUP_GAP;
		}
		return y - GROUP_GAP;
	}

	private static ScenePart stretched(ScenePart part, double height) {
		Rect bounds = new Rect(part.bounds().x(), part.bounds().y(), part.bounds().width(), height);
		Shape.Box ground = (Shape.Box) part.shapes().get(0);
		List<Shape> shapes = new ArrayList<>(part.shapes());
		shapes.set(0, new Shape.Box(bounds, ground.radius(), ground.fill(), ground.stroke()));
		return new ScenePart(part.key(), part.role(), part.elementId(), bounds, shapes, part.children());
	}

	private boolean isTile(Segment segment) {
		return TextWrap.clean(segment.getSubtitle()).isEmpty() && !visibility.hasVisibleContent(segment);
	}

	private double tiles(List<Segment> run, double width, StageTint tint, int level, double top, Content content) {
		for (int i = 1; i < run.size(); i++) {
			if (joins.join(run.get(i - 1).getId(), run.get(i).getId())) {
				return steps(run, width, new Ground(tint, level), top, content);
			}
		}
		double gap = ink.metrics().chipGap();
		double padding = 2 * ink.metrics().innerPadding() + 2;
		OptionalDouble widest = run.stream().mapToDouble(segment -> ink.width(name(segment), ink.type().subCard()) + padding).max();
		int most = Math.max(1, (int) Math.floor((width + gap) / (widest.orElse(width) + gap)));
		int rows = (run.size() + most - 1) / most;
		int columns = (run.size() + rows - 1) / rows;
		double cell = (width - (columns - 1) * gap) / columns;
		double y = top;
		double height = 0;
		for (int i = 0; i < run.size(); i++) {
			if (i > 0 && i % columns == 0) {
				y += height + gap;
				height = 0;
			}
			ScenePart tile = subPart(run.get(i), cell, tint, level);
			content.parts().add(Moves.move(tile, i % columns * (cell + gap), y));
			height = Math.max(height, tile.bounds().height());
		}
		return y + height;
	}

	/** Steps of a path: beside each other with arrows between them where one row holds them, otherwise below each other. */
	private double steps(List<Segment> run, double width, Ground ground, double top, Content content) {
		double padding = 2 * ink.metrics().innerPadding();
		double total = run.stream().mapToDouble(segment -> Math.ceil(ink.width(name(segment), ink.type().subCard())) + padding).sum();
		boolean row = total + (run.size() - 1) * STEP_GAP <= width;
		double stretch = (width - total - (run.size() - 1) * STEP_GAP) / run.size();
		double x = 0;
		double y = top;
		double bottom = top;
		for (Segment segment : run) {
			double own = Math.ceil(ink.width(name(segment), ink.type().subCard())) + padding + stretch;
			ScenePart tile = Moves.move(subPart(segment, row ? own : width, ground.tint(), ground.level()), x, y);
			content.parts().add(tile);
			bottom = tile.bounds().bottom();
			x += row ? own + STEP_GAP : 0;
			y = row ? y : bottom + ARROW_GAP;
		}
		return bottom;
	}

	private record Ground(StageTint tint, int level) {
	}

	private double subCard(Segment segment, double width, StageTint tint, int level, double y, Content content) {
		List<ScenePart> siblings = content.parts();
		String previous = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1).elementId();
		double top = joins.join(previous, segment.getId()) ? y + ARROW_GAP - GROUP_GAP : y;
		ScenePart part = Moves.move(subPart(segment, width, tint, level), 0, top);
		siblings.add(part);
		return part.bounds().bottom();
	}

	private ScenePart subPart(Segment segment, double room, StageTint tint, int level) {
		double padding = ink.metrics().innerPadding();
		// However deep the nesting, a box has a width.
		double width = Math.max(room, 2 * padding + NARROWEST);
		double inner = width - 2 * padding;
		TitleBlock.Setting setting = new TitleBlock.Setting(ink.type().subCard(), ink.type().cardSubtitle(), ink.palette().text(),
				ink.palette().muted(), true);
		TitleBlock title = TitleBlock.of(name(segment), segment.getSubtitle(), setting, inner, ink);
		Content content = visibility.folding().isFolded(segment) ? folded(segment, inner) : content(segment, inner, tint, level + 1);
		boolean tile = isTile(segment) && title.height() <= TILE_HEIGHT - 4;
		double top = tile ? (TILE_HEIGHT - title.height()) / 2 : padding - 1;
		double below = top + title.height() + (content.height() > 0 ? ink.metrics().headGap() - 1 : 0);
		double height = tile ? TILE_HEIGHT : below + content.height() + padding;
		Rect bounds = new Rect(0, 0, width, height);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(ground(bounds, tint, level, ink.isSolid(segment)));
		shapes.addAll(Moves.shapes(title.shapes(), padding, top));
		shapes.addAll(Moves.shapes(content.shapes(), padding, below));
		List<ScenePart> children = content.parts().stream().map(part -> Moves.move(part, padding, below)).toList();
		return new ScenePart(segment.getId(), ScenePart.Role.SUB_CARD, segment.getId(), bounds, shapes, children);
	}

	/** Odd levels are tinted, even ones white, so that nesting can be seen at every depth. */
	private Shape ground(Rect bounds, StageTint tint, int level, boolean confirmed) {
		boolean tinted = level % 2 == 1;
		Color fill = tinted ? tint.fill() : ink.palette().card();
		Shape.Stroke stroke = confirmed ? null : new Shape.Stroke(ink.palette().faint(), 1, true);
		if (confirmed && !tinted) {
			stroke = new Shape.Stroke(Ink.mix(tint.ink(), ink.palette().card(), 0.7), 1, false);
		}
		return new Shape.Box(bounds, SUB_RADIUS, fill, stroke);
	}

	private String name(Segment segment) {
		return TextWrap.clean(ink.name(segment));
	}
}
