package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.chainscape.model.chain.Element;

/** Draws values of style rules as small pills at the upper right corner of parts and on lines, to the left of other badges. */
final class RuleBadges {

	private static final double HEIGHT = 14;
	private static final double SMALL_HEIGHT = 11;
	private static final double PADDING = 5;
	private static final double GAP = 3;
	private static final double INSET = 14;
	private static final double CORNER = 21;
	private static final List<Double> SHARES = List.of(0.5, 0.35, 0.65, 0.2, 0.8);

	private final Ink ink;
	private final List<ScenePart> badges;
	/** Where the next badge of a part ends. */
	private final Map<String, Double> ends = new HashMap<>();

	RuleBadges(Ink ink, List<ScenePart> others) {
		this.ink = ink;
		badges = new ArrayList<>(others);
	}

	/** All badges: the others and those of rules. */
	List<ScenePart> add(List<RuleLook> rules, List<ScenePart> parts, List<Connector> lines, Function<ScenePart, Element> elements) {
		List<ScenePart> all = parts.stream().flatMap(ScenePart::stream).toList();
		List<ScenePart> others = List.copyOf(badges);
		for (RuleLook rule : rules) {
			if (rule.isBadge()) {
				for (ScenePart part : all) {
					Element element = elements.apply(part);
					Datum datum = element == null ? Datum.NONE : rule.value(element);
					if (datum.isNumber() || datum.isWord()) {
						badges.add(onPart(rule, datum, part, others));
					}
				}
				lines.forEach(line -> onLine(rule, line, all));
			}
		}
		return badges;
	}

	/** The shapes of a pill with its left end at x and its middle at a height. */
	List<Shape> pill(String text, double x, double middle, double height, Color fill) {
		FontSpec font = font(height);
		Rect bounds = new Rect(x, middle - height / 2, width(text, height), height);
		Color color = Contrast.ink(ink.palette().card(), fill);
		return List.of(new Shape.Box(bounds, height / 2, fill, new Shape.Stroke(ink.palette().background(), 1.5, false)),
				ink.centred(text, new Point(bounds.x() + bounds.width() / 2, middle), font, color));
	}

	double width(String text, double height) {
		return Math.max(height, Math.ceil(ink.width(text, font(height))) + 2 * PADDING);
	}

	private FontSpec font(double height) {
		return height < HEIGHT ? new FontSpec(8, true) : ink.type().badge();
	}

	private ScenePart onPart(RuleLook rule, Datum datum, ScenePart part, List<ScenePart> others) {
		boolean small = part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP;
		double height = small ? SMALL_HEIGHT : HEIGHT;
		String text = datum.label(ink.options().language());
		double width = width(text, height);
		double end = ends.computeIfAbsent(part.key(), key -> end(part, small, others));
		double x = end - width;
		double middle = part.bounds().y() + (small ? -1 : 0);
		ends.put(part.key(), x - GAP);
		return new ScenePart("rule:" + rule.rule().getId() + ':' + part.key(), ScenePart.Role.BADGE, part.elementId(),
				new Rect(x, middle - height / 2, width, height), pill(text, x, middle, height, rule.scale().color(datum)), List.of());
	}

	private static double end(ScenePart part, boolean small, List<ScenePart> others) {
		String suffix = ':' + part.key();
		double taken = others.stream().filter(badge -> badge.key().endsWith(suffix)).mapToDouble(badge -> badge.bounds().x() - GAP).min()
				.orElse(Double.POSITIVE_INFINITY);
		return Math.min(taken, part.bounds().right() - (part.role() == ScenePart.Role.BAND ? CORNER : small ? INSET / 2 : INSET));
	}

	private void onLine(RuleLook rule, Connector line, List<ScenePart> parts) {
		Datum datum = rule.valueOf(line.relationId());
		if (!datum.isNumber() && !datum.isWord()) {
			return;
		}
		String text = datum.label(ink.options().language());
		double width = width(text, HEIGHT);
		Rect best = null;
		long least = Long.MAX_VALUE;
		for (double share : SHARES) {
			Point point = LineSpot.along(line.points(), share);
			Rect tried = new Rect(point.x() - width / 2, point.y() - HEIGHT / 2, width, HEIGHT);
			long met = parts.stream().filter(part -> part.role() == ScenePart.Role.CARD).filter(part -> LineSpot.meets(tried, part.bounds())).count()
					+ line.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
							.filter(label -> LineSpot.meets(tried, LineSpot.box(label))).count()
					+ badges.stream().filter(badge -> LineSpot.meets(tried, badge.bounds())).count();
			if (met < least) {
				least = met;
				best = tried;
			}
		}
		Rect place = Objects.requireNonNull(best);
		badges.add(new ScenePart("rule:" + rule.rule().getId() + ':' + line.key(), ScenePart.Role.BADGE, line.relationId(), place,
				pill(text, place.x(), place.y() + HEIGHT / 2, HEIGHT, rule.scale().color(datum)), List.of()));
	}
}
