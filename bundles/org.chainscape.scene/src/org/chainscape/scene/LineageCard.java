package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.text.Labels;

/** Draws the cards of a lineage: name, date, values as printed, and a bar that shows the size of the first value. */
final class LineageCard {

	static final double WIDTH = 100;
	private static final double LEFT = 10;
	private static final double RIGHT = 6;
	private static final double TOP = 6;
	private static final double BAR = 3;
	private static final double MARK_GAP = 2;

	private final Ink ink;
	private final List<Property> properties;
	private final SourceMarks marks;
	private final LogScale scale;
	private final Rivals rivals;

	/**
	 * @param properties what is printed of every item, in order
	 * @param marks which source is which number
	 * @param scale the scale of the bars, or {@code null} for none
	 * @param rivals finds the values
	 */
	LineageCard(Ink ink, List<Property> properties, SourceMarks marks, LogScale scale, Rivals rivals) {
		this.ink = ink;
		this.properties = properties;
		this.marks = marks;
		this.scale = scale;
		this.rivals = rivals;
	}

	/** The card with its upper left corner at (0, 0), with the maker where the lane does not name it. */
	ScenePart draw(Item item, StageTint tint, boolean named) {
		List<Shape> content = new ArrayList<>();
		double y = TOP;
		y = lines(ink.name(item), ink.type().subCard(), ink.palette().text(), y, content);
		y = lines(date(item), ink.type().cardSubtitle(), ink.palette().muted(), y, content);
		if (named && !item.getMakers().isEmpty()) {
			String maker = ink.name(item.getMakers().get(0));
			y = lines(maker, ink.type().cardSubtitle(), ink.palette().faint(), y, content);
		}
		for (Property property : properties) {
			y = values(item, property, y, content);
		}
		if (scale != null && scale.share(item).isPresent()) {
			y += 3;
			bar(scale.share(item).getAsDouble(), y, tint, content);
			y += BAR + 1;
		}
		Rect bounds = new Rect(0, 0, WIDTH, Math.ceil((y + TOP) / 4) * 4);
		CardStyle style = CardStyle.of(tint, null, ink.options().theme());
		List<Shape> shapes = new ArrayList<>(CardLayout.spined(bounds, style, ink.isSolid(item), ink));
		shapes.addAll(content);
		return new ScenePart(item.getId(), ScenePart.Role.CARD, item.getId(), bounds, shapes, List.of());
	}

	/** A bar of the scale at (0, 0), as the legend shows it. */
	static List<Shape> bar(double share, double width, Color fill, Ink ink) {
		Rect track = new Rect(0, -BAR / 2, width, BAR);
		return List.of(new Shape.Box(track, BAR / 2, ink.palette().hairline(), null),
				new Shape.Box(new Rect(0, -BAR / 2, Math.max(BAR, share * width), BAR), BAR / 2, fill, null));
	}

	private void bar(double share, double y, StageTint tint, List<Shape> shapes) {
		shapes.addAll(Moves.shapes(bar(share, WIDTH - LEFT - RIGHT, tint.ink(), ink), LEFT, y + BAR / 2));
	}

	private static String date(Item item) {
		return item.getReleased() != null ? item.getReleased().toString() : TextWrap.clean(item.getReleasedText());
	}

	private double lines(String text, FontSpec font, Color color, double top, List<Shape> shapes) {
		double line = ink.lineHeight(font);
		double y = top;
		for (String piece : ink.wrap().balanced(text, font, WIDTH - LEFT - RIGHT)) {
			shapes.add(ink.text(piece, LEFT, y + line / 2, font, color));
			y += line;
		}
		return y;
	}

	/** Every value that is stated; where there are rivals, each with the marks of its sources. */
	private double values(Item item, Property property, double top, List<Shape> shapes) {
		Map<String, List<Observation>> values = byText(item, property);
		double y = top;
		if (values.isEmpty() || values.keySet().equals(Set.of(MatrixCells.BLANK))) {
			return y;
		}
		double x = 0;
		FontSpec small = ink.type().code();
		if (properties.size() > 1) {
			String name = TextWrap.clean(Labels.name(property, ink.options().language())) + ' ';
			shapes.add(ink.text(name, LEFT, y + ink.lineHeight(ink.type().chip()) / 2, small, ink.palette().faint()));
			x = ink.width(name, small) + MARK_GAP;
			if (values.size() > 1) {
				x = 0;
				y += ink.lineHeight(ink.type().chip());
			}
		}
		for (Map.Entry<String, List<Observation>> value : values.entrySet()) {
			String text = value.getKey() + ReservedSigns.of(ink.options().edition(), value.getValue());
			y = value(text, values.size() > 1 ? marks.of(value.getValue()) : "", new Point(x, y), shapes);
			x = 0;
		}
		return y;
	}

	private double value(String text, String signs, Point at, List<Shape> shapes) {
		FontSpec font = ink.type().chip();
		FontSpec small = ink.type().cardSubtitle();
		double line = ink.lineHeight(font);
		double room = WIDTH - LEFT - RIGHT;
		double x = at.x();
		double y = at.y();
		List<String> lines = ink.wrap().lines(text, font, room);
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0 || x > 0 && x + ink.width(lines.get(i), font) > room) {
				x = 0;
				y += line;
			}
			shapes.add(ink.text(lines.get(i), LEFT + x, y + line / 2, font, ink.palette().text()));
			x += ink.width(lines.get(i), font) + MARK_GAP;
		}
		for (String sign : ink.wrap().lines(signs, small, room)) {
			if (x + ink.width(sign, small) > room) {
				x = 0;
				y += line;
			}
			shapes.add(ink.text(sign, LEFT + x, y + line / 2, small, ink.palette().muted()));
			x = room;
		}
		return y + line;
	}

	/** The values of an item, equal ones together even if they are spaced differently. */
	private Map<String, List<Observation>> byText(Item item, Property property) {
		Map<String, List<Observation>> values = new LinkedHashMap<>();
		for (List<Observation> same : rivals.of(item, property)) {
			values.put(Printed.text(same.get(0), ink.options().language()), same);
		}
		return values;
	}
}
