package org.chainscape.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.Dates;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Sourcing;
import org.chainscape.model.text.Texts;

/**
 * Draws quiet signs about the state of the data beside the other badges: a question mark for what names no source, a clock for what is old.
 * Where a card as a whole is old, what stands in it is not signed once more.
 */
final class SignBadges {

	/** How the keys of the two signs begin. */
	static final String UNSOURCED = "unsourced:";
	static final String STALE = "stale:";

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double RADIUS = 7;
	private static final double SMALL = 5;
	private static final double GAP = 2;
	private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8};

	private final Ink ink;
	private final Signs signs;
	private final ElementIndex index;
	private final RuleValues values;
	private final NewsTags news;
	/** What was found out; it does not depend on positions. */
	private final Map<Element, Boolean> unsourced = new HashMap<>();
	private final Map<Element, Boolean> stale = new HashMap<>();

	SignBadges(Ink ink, ElementIndex index, RuleValues values) {
		this.ink = ink;
		this.index = index;
		this.values = values;
		signs = ink.options().signs();
		news = new NewsTags(ink);
	}

	boolean isWanted() {
		return signs.unsourced() || signs.stale() || !signs.news().isEmpty();
	}

	/** All badges: those of the picture and the signs. */
	List<ScenePart> add(Picture picture, Function<ScenePart, Element> elements) {
		List<ScenePart> badges = new ArrayList<>(picture.badges());
		Map<String, Double> ends = new HashMap<>();
		for (ScenePart badge : picture.badges()) {
			ends.merge(badge.key().substring(badge.key().indexOf(':') + 1), badge.bounds().x(), Math::min);
		}
		picture.parts().forEach(part -> sign(part, elements, false, ends, badges));
		Set<String> signed = new HashSet<>();
		for (Connector line : picture.connectors()) {
			Relation relation = signed.add(line.relationId()) ? index.find(line.relationId(), Relation.class).orElse(null) : null;
			if (relation != null && line.points().size() > 1) {
				sign(line, relation, badges);
			}
		}
		news.add(picture, elements, index, badges);
		return badges;
	}

	/** Explains those signs that occur. */
	void explain(List<ScenePart> badges, Legend legend) {
		for (String kind : List.of(UNSOURCED, STALE)) {
			if (badges.stream().anyMatch(badge -> badge.key().startsWith(kind))) {
				String text = UNSOURCED.equals(kind) ? text("sign.unsourced") : text("sign.stale", signs.months());
				legend.add(text, 2 * RADIUS, shapes(kind, new Point(RADIUS, 0), RADIUS));
			}
		}
		news.explain(badges, index, legend);
	}

	/** Why an element has a sign. */
	Optional<String> reason(String key, Element element) {
		if (key.startsWith(NewsTags.KEY)) {
			return news.of(element).map(News::text);
		}
		if (key.startsWith(UNSOURCED)) {
			return Optional.of(text(isUncited(element) ? element instanceof Relation ? "sign.unsourced.relation"
					: "sign.unsourced.participation" : "sign.unsourced.number"));
		}
		return !key.startsWith(STALE) ? Optional.empty() : values.newest(element)
				.flatMap(newest -> values.today().map(today -> text("sign.stale.tip", newest, today, signs.months())));
	}

	private void sign(ScenePart part, Function<ScenePart, Element> elements, boolean isKnownOld, Map<String, Double> ends,
			List<ScenePart> badges) {
		Element element = part.role() == ScenePart.Role.BAND ? null : elements.apply(part);
		boolean old = isKnownOld;
		if (element != null) {
			if (isUnsourced(element)) {
				badges.add(badge(UNSOURCED, part, ends));
			}
			if (!old && isStale(element)) {
				badges.add(badge(STALE, part, ends));
				old = true;
			}
		}
		for (ScenePart child : part.children()) {
			sign(child, elements, old, ends, badges);
		}
	}

	private ScenePart badge(String kind, ScenePart part, Map<String, Double> ends) {
		boolean small = part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP;
		double radius = small ? SMALL : RADIUS;
		double right = ends.containsKey(part.key()) ? ends.get(part.key()) - GAP : part.bounds().right() - GAP;
		Point middle = new Point(right - radius, part.bounds().y() + (small ? 0 : GAP));
		ends.put(part.key(), right - 2 * radius);
		return badge(kind + part.key(), part.elementId(), middle, radius);
	}

	private void sign(Connector line, Relation relation, List<ScenePart> badges) {
		List<String> kinds = new ArrayList<>();
		if (isUnsourced(relation)) {
			kinds.add(UNSOURCED);
		}
		if (isStale(relation)) {
			kinds.add(STALE);
		}
		double half = kinds.size() * (SMALL + GAP / 2);
		if (!kinds.isEmpty()) {
			Point middle = LineSpot.free(line, SHARES, 2 * half, 2 * SMALL);
			for (int i = 0; i < kinds.size(); i++) {
				Point place = new Point(middle.x() - half + (2 * i + 1) * (SMALL + GAP / 2), middle.y());
				badges.add(badge(kinds.get(i) + line.key(), line.relationId(), place, SMALL));
			}
		}
	}

	private ScenePart badge(String key, String elementId, Point middle, double radius) {
		Rect bounds = new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
		return new ScenePart(key, ScenePart.Role.BADGE, elementId, bounds, shapes(key, middle, radius), List.of());
	}

	private List<Shape> shapes(String key, Point middle, double radius) {
		Color color = ink.palette().muted();
		Shape ring = Ink.circle(middle, radius - 0.5, ink.palette().background(), new Shape.Stroke(color, 1, false));
		if (key.startsWith(UNSOURCED)) {
			return List.of(ring, ink.centred("?", middle, new FontSpec(Math.round(1.5 * radius), true), color));
		}
		List<Point> hands = List.of(new Point(middle.x(), middle.y() - 0.6 * radius), middle,
				new Point(middle.x() + 0.45 * radius, middle.y()));
		return List.of(ring, new Shape.Line(hands, 0, new Shape.Stroke(color, 1.2, false)));
	}

	private boolean isUnsourced(Element element) {
		return signs.unsourced() && unsourced.computeIfAbsent(element, each -> isUncited(each) || hasUncitedNumber(each));
	}

	/** A company that several reports name in one place is drawn once; one of them is enough. */
	private static boolean isUncited(Element element) {
		return element instanceof Relation relation ? Sourcing.isMissing(relation)
				: element instanceof Participation && RuleValues.statements(element)
						.allMatch(each -> each instanceof Participation participation && Sourcing.isMissing(participation));
	}

	private static boolean hasUncitedNumber(Element element) {
		return RuleValues.statements(element).anyMatch(each -> each instanceof Subject subject
				&& subject.getObservations().stream().anyMatch(Sourcing::isMissing));
	}

	private boolean isStale(Element element) {
		return signs.stale() && stale.computeIfAbsent(element, each -> {
			LocalDate newest = values.newest(each).orElse(null);
			return newest != null && values.today().filter(today -> Dates.isStale(newest, today, signs.months())).isPresent();
		});
	}

	private String text(String key, Object... arguments) {
		List<String> printed = new ArrayList<>();
		for (Object argument : arguments) {
			printed.add(String.valueOf(argument));
		}
		return TEXTS.get(ink.options().language(), key, printed.toArray());
	}
}
