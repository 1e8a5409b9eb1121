package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;

/** Draws what an import has done as tags at the upper left corner of parts and on lines, where no other badge stands. */
final class NewsTags {

	/** How the keys of the tags begin. */
	static final String KEY = "news:";

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final Color ADDED = Color.of("#2f7d5b");
	private static final Color REMOVED = Color.of("#b4533c");
	private static final double RADIUS = 7.5;
	private static final double SMALL = 6;
	private static final double CORNER = 3;
	private static final double OVER = 3;
	private static final double[] SHARES = {0.65, 0.35, 0.8, 0.2, 0.5};

	private final Ink ink;
	private final Map<String, News> news;

	NewsTags(Ink ink) {
		this.ink = ink;
		news = ink.options().signs().news();
	}

	/** Adds the tags of parts, of what is in them, and of lines. */
	void add(Picture picture, Function<ScenePart, Element> elements, ElementIndex index, List<ScenePart> badges) {
		if (news.isEmpty()) {
			return;
		}
		picture.parts().forEach(part -> add(part, elements, badges));
		for (Connector line : picture.connectors()) {
			Relation relation = index.find(line.relationId(), Relation.class).orElse(null);
			News found = relation == null || line.points().size() < 2 ? null : of(relation).orElse(null);
			if (found != null) {
				Point middle = LineSpot.free(line, SHARES, 2 * SMALL, 2 * SMALL);
				badges.add(tag(KEY + line.key(), line.relationId(), middle, SMALL, found.kind()));
			}
		}
	}

	private void add(ScenePart part, Function<ScenePart, Element> elements, List<ScenePart> badges) {
		Element element = part.role() == ScenePart.Role.BAND ? null : elements.apply(part);
		if (element != null) {
			of(element).ifPresent(found -> badges.add(tag(part, found.kind())));
		}
		part.children().forEach(child -> add(child, elements, badges));
	}

	private ScenePart tag(ScenePart part, News.Kind kind) {
		boolean small = part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP;
		Point middle = new Point(part.bounds().x() + OVER, part.bounds().y() + (small ? 0 : OVER - 1));
		return tag(KEY + part.key(), part.elementId(), middle, small ? SMALL : RADIUS, kind);
	}

	private ScenePart tag(String key, String elementId, Point middle, double radius, News.Kind kind) {
		Rect bounds = new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
		return new ScenePart(key, ScenePart.Role.BADGE, elementId, bounds, shapes(middle, radius, kind), List.of());
	}

	private List<Shape> shapes(Point middle, double radius, News.Kind kind) {
		Rect box = new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
		Shape.Stroke ring = new Shape.Stroke(ink.palette().background(), 1.2, false);
		FontSpec font = new FontSpec(Math.round(1.45 * radius), true);
		return List.of(new Shape.Box(box, CORNER, color(kind), ring),
				ink.centred(text("news.sign." + kind.word()), middle, font, ink.palette().background()));
	}

	private Color color(News.Kind kind) {
		return switch (kind) {
		case ADDED -> ADDED;
		case REMOVED -> REMOVED;
		case CHANGED -> ink.palette().info();
		case CONFLICT -> ink.palette().warning();
		case WITHDRAWN -> ink.palette().muted();
		};
	}

	/** Explains those tags that occur. */
	void explain(List<ScenePart> badges, ElementIndex index, Legend legend) {
		List<News.Kind> kinds = new ArrayList<>();
		badges.stream().filter(badge -> badge.key().startsWith(KEY)).map(badge -> index.find(badge.elementId(), Element.class).orElse(null))
				.forEach(element -> Optional.ofNullable(element).flatMap(this::of).ifPresent(found -> kinds.add(found.kind())));
		for (News.Kind kind : News.Kind.values()) {
			if (kinds.contains(kind)) {
				legend.add(text("news." + kind.word()), 2 * RADIUS, shapes(new Point(RADIUS, 0), RADIUS, kind));
			}
		}
	}

	/** What has happened to an element; for a place of a company also what has happened to the company, the most urgent of it. */
	Optional<News> of(Element element) {
		News found = null;
		for (Element statement : RuleValues.statements(element).toList()) {
			found = urgent(found, news.get(statement.getId()));
			if (statement instanceof Participation participation && participation.getCompany() != null) {
				found = urgent(found, news.get(participation.getCompany().getId()));
			}
		}
		return Optional.ofNullable(found);
	}

	private static News urgent(News one, News other) {
		if (one == null || other == null) {
			return one == null ? other : one;
		}
		return other.kind().compareTo(one.kind()) < 0 ? other : one;
	}

	private String text(String key) {
		return TEXTS.get(ink.options().language(), key);
	}
}
