package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Labels;

/** Makes chips of companies and items. The two differ in outline and mark, domestic and foreign companies in shape and colour. */
final class ChipFactory {

	private static final double MARK_X = 9.5;
	private static final double TEXT_X = 16;
	private static final double RIGHT = 8;
	private static final double CODE_GAP = 5;
	private static final double ITEM_RADIUS = 5;
	private static final double COUNT_WIDTH = 10;
	private static final double COUNT_RADIUS = 7;

	private final Ink ink;

	ChipFactory(Ink ink) {
		this.ink = ink;
	}

	Chip company(Roster.Member member, double maximum) {
		Company company = member.company();
		String sign = ReservedSigns.of(ink.options().edition(), member.statements());
		boolean confirmed = member.participation().isConfirmed() && company.isConfirmed() && sign.isEmpty();
		Chip.Look look = new Chip.Look(ink.metrics().chipHeight() / 2, ink.palette().chipFill(), outline(confirmed));
		String code = ink.ticker(company);
		double count = member.reports() > 1 ? COUNT_WIDTH : 0;
		Body body = body(Labels.name(company, ink.options().language()) + sign, code, maximum - count);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(domicile(company.getDomicile(), new Point(MARK_X, ink.metrics().chipHeight() / 2), ink.palette()));
		shapes.addAll(body.shapes());
		if (count > 0) {
			shapes.addAll(count(member.reports(), new Point(body.size().width() + 2, ink.metrics().chipHeight() / 2)));
		}
		Size size = new Size(body.size().width() + count, body.size().height());
		return new Chip(member.key(), ScenePart.Role.COMPANY_CHIP, member.participation().getId(), size, look, shapes);
	}

	/** How many reports agree: a quiet number on a round ground. */
	List<Shape> count(int reports, Point middle) {
		return List.of(Ink.circle(middle, COUNT_RADIUS, Ink.mix(ink.palette().caption(), ink.palette().card(), 0.86), null),
				ink.centred(String.valueOf(reports), middle, ink.type().badge(), ink.palette().caption()));
	}

	Chip item(Item item, Place place, double maximum, Color tint) {
		return item(item, key(item, place), maximum, tint);
	}

	/** An item's chip outside of a place. */
	Chip item(Item item, String key, double maximum, Color tint) {
		Chip.Look look = new Chip.Look(ITEM_RADIUS, ink.palette().card(), outline(ink.isSolid(item)));
		Body body = body(ink.name(item), "", maximum);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(Ink.diamond(new Point(MARK_X, ink.metrics().chipHeight() / 2), 3.5, Ink.mix(tint, ink.palette().card(), 0.35)));
		shapes.addAll(body.shapes());
		return new Chip(key, ScenePart.Role.ITEM_CHIP, item.getId(), body.size(), look, shapes);
	}

	/** The key of an item's chip in a place. */
	static String key(Item item, Place place) {
		return item.getId() + '@' + place.getId();
	}

	/** The mark that says that a list is not complete. */
	Chip openList(String text) {
		FontSpec font = ink.type().chip();
		double height = ink.lineHeight(font);
		return new Chip("", null, null, new Size(ink.width(text, font) + 4, height), null,
				List.of(ink.text(text, 2, height / 2, font, ink.palette().muted())));
	}

	/** A red dot for domestic, a grey ring for foreign, a faint short bar where the model does not say. */
	static Shape domicile(Domicile domicile, Point middle, Palette palette) {
		if (domicile == Domicile.DOMESTIC) {
			return Ink.circle(middle, 3, palette.domestic(), null);
		}
		if (domicile == Domicile.FOREIGN) {
			return Ink.circle(middle, 2.75, palette.card(), new Shape.Stroke(palette.foreign(), 1.5, false));
		}
		return new Shape.Box(new Rect(middle.x() - 3, middle.y() - 1, 6, 2), 1, palette.chipLine(), null);
	}

	Shape.Stroke outline(boolean confirmed) {
		return confirmed ? new Shape.Stroke(ink.palette().chipLine(), 1, false) : new Shape.Stroke(ink.palette().faint(), 1, true);
	}

	private Body body(String name, String code, double maximum) {
		FontSpec font = ink.type().chip();
		FontSpec small = ink.type().code();
		double room = Math.max(ink.type().chip().size(), maximum - TEXT_X - RIGHT);
		double line = ink.lineHeight(font);
		List<Shape> shapes = new ArrayList<>();
		double y = ink.metrics().chipHeight() / 2;
		double widest = 0;
		double last = 0;
		for (String text : ink.wrap().balanced(name, font, room)) {
			last = ink.width(text, font);
			widest = Math.max(widest, last);
			shapes.add(ink.text(text, TEXT_X, y, font, ink.palette().text()));
			y += line;
		}
		y -= line;
		if (!code.isEmpty()) {
			double codeWidth = ink.width(code, small);
			boolean beside = last + CODE_GAP + codeWidth <= room;
			y += beside ? 0 : line;
			double x = beside ? last + CODE_GAP : 0;
			shapes.add(ink.text(code, TEXT_X + x, y + (beside ? 0.3 : 0), small, ink.palette().faint()));
			widest = Math.max(widest, x + codeWidth);
		}
		return new Body(new Size(TEXT_X + widest + RIGHT, y + ink.metrics().chipHeight() / 2), shapes);
	}

	private record Body(Size size, List<Shape> shapes) {
	}
}
