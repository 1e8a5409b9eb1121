package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Texts;

/**
 * The marks of reserved statements in a figure that shows them: a dagger behind the words, a double dagger where the source is missing;
 * boxes and lines are dashed. The legend explains those that occur.
 */
final class ReservedSigns {

	/** Behind what is to be verified. */
	static final String UNCONFIRMED = "†";
	/** Behind what names no source. */
	static final String UNSOURCED = "‡";

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double RADIUS = 6;
	private static final double[] SHARES = {0.5, 0.35, 0.65, 0.25, 0.75};
	private static final double SAMPLE_WIDTH = 24;
	private static final double SAMPLE_HEIGHT = 13;

	private final Ink ink;
	private final Edition edition;

	ReservedSigns(Ink ink) {
		this.ink = ink;
		edition = ink.options().edition();
	}

	/** The sign of a statement; empty if it needs none. */
	static String of(Edition edition, Element statement) {
		return edition.marks(statement) ? sign(Reservation.of(statement)) : "";
	}

	/** The sign of something that several statements say: one sound statement is enough. */
	static String of(Edition edition, Collection<? extends Element> same) {
		boolean sound = same.isEmpty() || same.stream().anyMatch(statement -> !edition.marks(statement));
		return sound ? "" : sign(Reservation.of(same.iterator().next()));
	}

	/** A text without the sign at its end. */
	static String bare(String text) {
		return text.endsWith(UNCONFIRMED) || text.endsWith(UNSOURCED) ? text.substring(0, text.length() - 1) : text;
	}

	/** The picture with its lines marked and all marks explained. */
	Picture mark(Picture picture, ElementIndex index, Looks looks) {
		List<Connector> lines = new ArrayList<>();
		List<ScenePart> badges = new ArrayList<>(picture.badges());
		for (Connector line : picture.connectors()) {
			Relation relation = index.find(line.relationId(), Relation.class).orElse(null);
			String own = relation == null ? "" : of(edition, relation);
			lines.add(own.isEmpty() ? line : dashed(line));
			String sign = own.isEmpty() && relation != null ? looks.sign(relation) : own;
			if (!sign.isEmpty() && line.points().size() > 1) {
				badges.add(badge("reserved:" + line.key(), line.relationId(), LineSpot.free(line, SHARES, 2 * RADIUS, 2 * RADIUS), sign));
			}
		}
		picture.parts().stream().flatMap(ScenePart::stream).forEach(part -> markValues(part, looks, badges));
		Picture marked = new Picture(picture.parts(), lines, badges, picture.legend().copy(), picture.credits());
		explain(marked);
		return marked;
	}

	/** What decides a colour or a badge is nowhere printed with a sign of its own. */
	private void markValues(ScenePart part, Looks looks, List<ScenePart> badges) {
		String sign = looks.sign(part);
		if (!sign.isEmpty()) {
			double right = badges.stream().filter(badge -> badge.key().endsWith(':' + part.key())).mapToDouble(badge -> badge.bounds().x())
					.min().orElse(part.bounds().right() - 1);
			badges.add(badge("reserved:" + part.key(), part.elementId(), new Point(right - RADIUS, part.bounds().y() + 1), sign));
		}
	}

	private Connector dashed(Connector line) {
		Look dashes = new Look(null, null, null, null, 0, true, false);
		return new Connector(line.key(), line.relationId(), line.sourceKey(), line.targetKey(), line.points(),
				new Dress(ink).line(line.shapes(), dashes));
	}

	/** A sign that stands alone. */
	ScenePart badge(String key, String elementId, Point middle, String sign) {
		Rect bounds = new Rect(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
		return new ScenePart(key, ScenePart.Role.BADGE, elementId, bounds, List.of(Ink.circle(middle, RADIUS, ink.palette().background(), null),
				ink.centred(sign, middle, ink.type().small(), ink.palette().muted())), List.of());
	}

	/** Exactly the signs that can be seen, even where no other legend is wanted: a mark nobody explains is no warning. */
	private void explain(Picture picture) {
		for (String sign : List.of(UNCONFIRMED, UNSOURCED)) {
			if (isSeen(picture, sign)) {
				Rect box = new Rect(0, -SAMPLE_HEIGHT / 2, SAMPLE_WIDTH, SAMPLE_HEIGHT);
				String key = Withheld.key(sign.equals(UNSOURCED) ? Reservation.UNSOURCED : Reservation.UNCONFIRMED);
				picture.legend().add(TEXTS.get(ink.options().language(), key), SAMPLE_WIDTH,
						List.of(new Shape.Box(box, SAMPLE_HEIGHT / 2, null, new Shape.Stroke(ink.palette().faint(), 1, true)),
								ink.centred(sign, new Point(SAMPLE_WIDTH / 2, 0), ink.type().small(), ink.palette().muted())));
			}
		}
	}

	private static boolean isSeen(Picture picture, String sign) {
		return picture.parts().stream().flatMap(ScenePart::stream).filter(part -> part.role() != ScenePart.Role.NOTE)
				.anyMatch(part -> part.shapes().stream().anyMatch(shape -> isText(shape, sign)))
				|| picture.badges().stream().anyMatch(part -> part.shapes().stream().anyMatch(shape -> isText(shape, sign)));
	}

	private static boolean isText(Shape shape, String sign) {
		return shape instanceof Shape.Text text && text.text().contains(sign);
	}

	private static String sign(Reservation reservation) {
		return reservation == Reservation.UNSOURCED ? UNSOURCED : UNCONFIRMED;
	}
}
