package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Stage;

/** Name and subtitle of a layer or column below each other, whatever their length. */
final class LaneLabel {

	private LaneLabel() {
	}

	/** The label of a stage. */
	static TitleBlock of(Stage stage, StageTint tint, double width, Ink ink) {
		return of(ink.name(stage), stage.getSubtitle(), tint.ink(), width, ink);
	}

	/** A label in a colour. */
	static TitleBlock of(String name, String subtitle, Color color, double width, Ink ink) {
		List<Shape> shapes = new ArrayList<>();
		double y = set(name, ink.type().band(), color, new Size(width, 0), shapes, ink);
		y = set(subtitle, ink.type().cardSubtitle(), color, new Size(width, y), shapes, ink);
		return new TitleBlock(y, shapes);
	}

	private static double set(String text, FontSpec font, Color color, Size used, List<Shape> shapes, Ink ink) {
		double line = ink.lineHeight(font);
		double y = used.height();
		for (String piece : ink.wrap().balanced(TextWrap.clean(text), font, used.width())) {
			shapes.add(ink.text(piece, 0, y + line / 2, font, color));
			y += line;
		}
		return y;
	}
}
