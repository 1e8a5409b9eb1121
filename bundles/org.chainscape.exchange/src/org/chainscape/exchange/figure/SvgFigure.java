package org.chainscape.exchange.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.chainscape.scene.FontRuns;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.chainscape.scene.paint.ScenePainter;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/**
 * Writes a scene as SVG 1.1: text stays text, so that it can be searched and edited; every part is a group named by its key. The same scene
 * gives the same characters. No installed font is needed.
 */
public final class SvgFigure {

	/** Without quotes, which CSS does not need for these names. */
	private static final String FAMILIES = "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif";
	private static final int DIGITS = 3;

	private SvgFigure() {
	}

	/**
	 * Writes the figure.
	 *
	 * @param scene the scene
	 * @param writer where to; for a file use UTF-8, as the XML declaration says; flushed, not closed
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, Writer writer) throws IOException {
		write(scene, PagePreset.NATURAL, writer);
	}

	/**
	 * Writes the figure on a page: the file has the size of the page, in millimetres unless it is as large as the figure is drawn.
	 *
	 * @param scene the scene
	 * @param preset the page
	 * @param writer where to; for a file use UTF-8, as the XML declaration says; flushed, not closed
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, PagePreset preset, Writer writer) throws IOException {
		SVGGraphics2D graphics = new SVGGraphics2D(scene.width(), scene.height());
		graphics.setDefsKeyPrefix("chainscape");
		graphics.setGeomDoubleConverter(SvgFigure::number);
		graphics.setTransformDoubleConverter(SvgFigure::number);
		graphics.setFontFunction(family -> FAMILIES);
		new ScenePainter(new Families(), new Grouping()).paint(scene, graphics);
		String body = graphics.getSVGElement(null, false, null, null, null);
		int start = body.indexOf('>', body.indexOf("<svg")) + 1;
		writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		writer.write(body.substring(body.indexOf("<svg"), start - 1));
		writer.write(size(scene, preset));
		writer.write(" xml:lang=\"" + scene.language() + "\" role=\"img\">");
		writer.write("<title>" + escaped(scene.name()) + "</title><desc>" + escaped(description(scene)) + "</desc>");
		writer.write(body.substring(start));
		writer.write('\n');
		writer.flush();
	}

	/** Programs that place the figure read its size from these; the picture itself stays in units of the scene. */
	private static String size(Scene scene, PagePreset preset) {
		PagePreset.Place place = preset.place(scene.width(), scene.height());
		String unit = preset == PagePreset.NATURAL ? "" : "mm";
		double units = preset == PagePreset.NATURAL ? 1 : PagePreset.UNITS;
		String box = DoubleStream.of(-place.x(), -place.y(), place.width(), place.height())
				.mapToObj(length -> number(length / place.scale())).collect(Collectors.joining(" "));
		return " width='" + number(place.width() / units) + unit + "' height='" + number(place.height() / units) + unit + "' viewBox='" + box
				+ "'";
	}

	/** What a person who does not see the figure should know: the names of the stages and the source line. */
	private static String description(Scene scene) {
		return scene.allParts().filter(part -> part.role() == ScenePart.Role.BAND || part.role() == ScenePart.Role.SOURCE_LINE)
				.map(part -> part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(Shape.Text::text)
						.collect(Collectors.joining(" ")))
				.collect(Collectors.joining(" | "));
	}

	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** The reader of the figure chooses the font; only size and weight matter. */
	private static final class Families implements FontRuns {

		@Override
		public List<Run> runs(String text, FontSpec font) {
			Font base = new Font(Font.SANS_SERIF, font.bold() ? Font.BOLD : Font.PLAIN, 12);
			return List.of(new Run(text, base.deriveFont((float) font.size())));
		}
	}

	private static final class Grouping implements ScenePainter.Groups {

		@Override
		public void begin(String key, Graphics2D graphics) {
			graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, identifier(key));
		}

		@Override
		public void end(Graphics2D graphics) {
			graphics.setRenderingHint(SVGHints.KEY_END_GROUP, "");
		}

		/** The picture file itself goes into the figure, not a copy of its pixels. */
		@Override
		public void picture(Shape.Picture picture, Graphics2D graphics) {
			String data = "data:" + picture.mediaType() + ";base64," + picture.data().replaceAll("\\s", "");
			graphics.setRenderingHint(SVGHints.KEY_IMAGE_HANDLING, SVGHints.VALUE_IMAGE_HANDLING_REFERENCE);
			graphics.setRenderingHint(SVGHints.KEY_IMAGE_HREF, data);
		}

		/** XML ids start with a letter and have few signs; keys are mostly UUIDs. */
		private static String identifier(String key) {
			return "p-" + key.replaceAll("[^A-Za-z0-9_.-]", "_");
		}
	}
}
