package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Texts;

/** Draws marks at the upper right corner of parts: bottlenecks first, findings to the left of them. */
final class Badges {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double RADIUS = 9;
	private static final double SMALL = 6.5;

	private final Ink ink;

	Badges(Ink ink) {
		this.ink = ink;
	}

	List<ScenePart> draw(PartIndex parts, Map<String, Relation> bottlenecks) {
		List<ScenePart> badges = new ArrayList<>();
		Map<String, Mark> marks = ink.options().marks();
		for (ScenePart part : parts.all()) {
			boolean choke = bottlenecks.containsKey(part.key());
			boolean headOfBand = part.role() == ScenePart.Role.CARD && parts.get("band:" + part.elementId()) != null;
			Mark mark = part.elementId() == null || headOfBand ? null : marks.get(part.elementId());
			if (choke) {
				badges.add(badge("choke:" + part.key(), part, chokeSign(), ink.palette().choke(), 0));
				String sign = ReservedSigns.of(ink.options().edition(), bottlenecks.get(part.key()));
				if (!sign.isEmpty()) {
					Rect beside = badges.get(badges.size() - 1).bounds();
					badges.add(new ReservedSigns(ink).badge("reserved:choke:" + part.key(), part.elementId(),
							new Point(beside.x() - 5, beside.y() + 3), sign));
				}
			}
			if (mark != null) {
				badges.add(badge("mark:" + part.key(), part, mark.severity().sign(), color(mark.severity(), ink.palette()), choke ? 1 : 0));
			}
		}
		return badges;
	}

	String chokeSign() {
		return TEXTS.get(ink.options().language(), "choke.sign");
	}

	static Color color(Mark.Severity severity, Palette palette) {
		return switch (severity) {
		case ERROR -> palette.error();
		case WARNING -> palette.warning();
		case INFO -> palette.info();
		};
	}

	/** The shapes of a badge around a point. */
	List<Shape> shapes(Point middle, double radius, String sign, Color color) {
		FontSpec font = new FontSpec(Math.round(ink.type().badge().size() * radius / RADIUS), true);
		Shape.Stroke ring = new Shape.Stroke(ink.palette().background(), radius > SMALL ? 2 : 1.5, false);
		return List.of(Ink.circle(middle, radius, color, ring), ink.centred(sign, middle, font, ink.palette().background()));
	}

	private ScenePart badge(String key, ScenePart part, String sign, Color color, int place) {
		boolean small = part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP;
		double radius = small ? SMALL : RADIUS;
		double x = part.bounds().right() - (part.role() == ScenePart.Role.BAND ? 14 : 3) - place * (2 * radius + 2);
		Point middle = new Point(x, part.bounds().y() + (small ? 0 : 2));
		Rect bounds = new Rect(x - radius, middle.y() - radius, 2 * radius, 2 * radius);
		return new ScenePart(key, ScenePart.Role.BADGE, part.elementId(), bounds, shapes(middle, radius, sign, color), List.of());
	}
}
