package org.chainscape.exchange.figure;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.chainscape.scene.Color;
import org.chainscape.scene.PictureData;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.chainscape.scene.paint.ScenePainter;

/** The shapes of a scene as elements of SVG, painted as {@link ScenePainter} paints them. */
final class SvgShapes {

	private static final String DASHES = "5 3.5";
	private static final char[] DIGITS = "0123456789abcdef".toCharArray();

	private final StringBuilder out = new StringBuilder(1 << 16);

	SvgShapes raw(String text) {
		out.append(text);
		return this;
	}

	void writeTo(Writer writer) throws IOException {
		writer.append(out);
	}

	/** A group for the part, with groups for what is in it. */
	void part(ScenePart part) {
		open(part.key());
		part.shapes().forEach(this::shape);
		part.children().forEach(this::part);
		out.append("</g>");
	}

	void group(String key, List<Shape> shapes) {
		open(key);
		shapes.forEach(this::shape);
		out.append("</g>");
	}

	/** XML ids start with a letter and have few signs; keys are mostly UUIDs. */
	private void open(String key) {
		out.append("<g id='p-");
		for (int i = 0; i < key.length(); i++) {
			char sign = key.charAt(i);
			boolean allowed = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || "_.-".indexOf(sign) >= 0;
			out.append(allowed ? sign : '_');
		}
		out.append("'>");
	}

	private void shape(Shape shape) {
		if (shape instanceof Shape.Box box) {
			Rect bounds = box.bounds();
			double radius = Math.min(box.radius(), Math.min(bounds.width(), bounds.height()) / 2);
			out.append("<rect");
			bounds(bounds);
			if (radius > 0) {
				number(" rx='", radius);
			}
			end(box.fill(), box.stroke());
		} else if (shape instanceof Shape.Ellipse ellipse) {
			ellipse(ellipse);
		} else if (shape instanceof Shape.Polygon polygon) {
			out.append("<polygon points='");
			String space = "";
			for (Point point : polygon.points()) {
				out.append(space);
				at(point.x(), point.y());
				space = " ";
			}
			out.append('\'');
			end(polygon.fill(), null);
		} else if (shape instanceof Shape.Line line) {
			line(line);
		} else if (shape instanceof Shape.Text text) {
			text(text);
		} else if (shape instanceof Shape.Picture picture) {
			picture(picture);
		}
	}

	private void ellipse(Shape.Ellipse ellipse) {
		Rect bounds = ellipse.bounds();
		boolean round = bounds.width() == bounds.height();
		out.append(round ? "<circle" : "<ellipse");
		number(" cx='", bounds.center().x());
		number(" cy='", bounds.center().y());
		number(round ? " r='" : " rx='", bounds.width() / 2);
		if (!round) {
			number(" ry='", bounds.height() / 2);
		}
		end(ellipse.fill(), ellipse.stroke());
	}

	private void line(Shape.Line line) {
		out.append("<path d='");
		double[] numbers = new double[6];
		for (PathIterator path = ScenePainter.outline(line).getPathIterator(null); !path.isDone(); path.next()) {
			int kind = path.currentSegment(numbers);
			out.append(kind == PathIterator.SEG_MOVETO ? 'M' : kind == PathIterator.SEG_LINETO ? 'L' : 'Q');
			at(numbers[0], numbers[1]);
			if (kind == PathIterator.SEG_QUADTO) {
				out.append(' ');
				at(numbers[2], numbers[3]);
			}
		}
		out.append('\'');
		end(null, line.stroke());
	}

	/** In a font of other widths letters are made wider or narrower, so that the text meets nothing beside it. */
	private void text(Shape.Text text) {
		out.append("<text");
		number(" x='", text.x());
		number(" y='", text.baseline());
		number(" font-size='", text.font().size());
		if (text.font().bold()) {
			out.append(" font-weight='bold'");
		}
		out.append(" fill='").append(hex(text.color())).append('\'');
		if (text.width() > 0) {
			number(" textLength='", text.width());
			out.append(" lengthAdjust='spacingAndGlyphs'");
		}
		if (text.text().contains("  ") || !text.text().equals(text.text().strip())) {
			out.append(" xml:space='preserve'");
		}
		out.append('>');
		text(text.text());
		out.append("</text>");
	}

	/** The picture file itself, not a copy of its pixels; a frame with a cross if it cannot be read. */
	private void picture(Shape.Picture picture) {
		if (PictureData.size(picture.data()).isEmpty()) {
			ScenePainter.missing(picture).forEach(this::shape);
			return;
		}
		out.append("<image");
		bounds(picture.bounds());
		out.append(" preserveAspectRatio='none' xlink:href='data:").append(picture.mediaType()).append(";base64,")
				.append(picture.data().replaceAll("\\s", "")).append("'/>");
	}

	private void bounds(Rect bounds) {
		number(" x='", bounds.x());
		number(" y='", bounds.y());
		number(" width='", bounds.width());
		number(" height='", bounds.height());
	}

	private void end(Color fill, Shape.Stroke stroke) {
		out.append(" fill='").append(hex(fill)).append('\'');
		if (stroke != null) {
			out.append(" stroke='").append(hex(stroke.color())).append('\'');
			if (stroke.width() != 1) {
				number(" stroke-width='", stroke.width());
			}
			if (stroke.dashed()) {
				out.append(" stroke-dasharray='").append(DASHES).append("' stroke-linecap='butt'");
			}
		}
		out.append("/>");
	}

	private void number(String before, double value) {
		out.append(before);
		SvgNumbers.append(value, out);
		out.append('\'');
	}

	private void at(double x, double y) {
		SvgNumbers.append(x, out);
		out.append(',');
		SvgNumbers.append(y, out);
	}

	/** Characters XML does not know are left out. */
	SvgShapes text(String text) {
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			switch (sign) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			default -> {
				if (sign >= ' ' && sign < '\ufffe' || sign == '\t' || sign == '\n') {
					out.append(sign);
				}
			}
			}
		}
		return this;
	}

	static String hex(Color color) {
		if (color == null) {
			return "none";
		}
		char[] hex = {'#', digit(color.red() >> 4), digit(color.red()), digit(color.green() >> 4), digit(color.green()),
			digit(color.blue() >> 4), digit(color.blue())};
		return new String(hex);
	}

	private static char digit(int value) {
		return DIGITS[value & 15];
	}
}
