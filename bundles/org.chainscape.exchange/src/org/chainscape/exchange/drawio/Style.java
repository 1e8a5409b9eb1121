package org.chainscape.exchange.drawio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.scene.Color;
import org.chainscape.scene.Shape;

/** The look of a cell: the name of a shape and keys with values, as draw.io writes them. */
final class Style {

	/** Draw.io asks for one family; every system shows Chinese with it, by itself or by the one it puts in its place. */
	private static final String FAMILY = "Microsoft YaHei";
	private static final String DASHES = "5 3.5";

	private final String shape;
	private final Map<String, String> values = new LinkedHashMap<>();

	Style(String shape) {
		this.shape = shape;
	}

	Style with(String key, String value) {
		values.put(key, value);
		return this;
	}

	Style with(String key, double value) {
		return with(key, Cells.number(value));
	}

	Style fill(Color color) {
		return with("fillColor", Cells.hex(color));
	}

	Style stroke(Shape.Stroke stroke) {
		if (stroke == null) {
			return with("strokeColor", "none");
		}
		with("strokeColor", Cells.hex(stroke.color())).with("strokeWidth", stroke.width());
		// Lengths of dashes, not multiples of the width.
		return stroke.dashed() ? with("dashed", "1").with("dashPattern", DASHES).with("fixDash", "1") : this;
	}

	Style type(Shape.Text text) {
		with("fontFamily", FAMILY).with("fontSize", text.font().size()).with("fontColor", Cells.hex(text.color()));
		return text.font().bold() ? with("fontStyle", "1") : this;
	}

	@Override
	public String toString() {
		return (shape.isEmpty() ? "" : shape + ';')
				+ values.entrySet().stream().map(entry -> entry.getKey() + '=' + entry.getValue() + ';').collect(Collectors.joining());
	}
}
