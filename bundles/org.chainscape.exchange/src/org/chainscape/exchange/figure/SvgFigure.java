package org.chainscape.exchange.figure;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/**
 * Writes a scene as SVG 1.1: text stays text, so that it can be searched and edited, and keeps its measured width in any font; boxes stay
 * boxes; every part is a group named by its key. Nothing outside of the file is needed. The same scene gives the same characters.
 */
public final class SvgFigure {

	/** Without quotes, which CSS does not need for these names. */
	private static final String FAMILIES = "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif";
	/** What everything has unless it says otherwise; on a group, which stays where somebody puts the picture into another one. */
	private static final String INHERITED = "<g font-family='" + FAMILIES + "' stroke-linecap='round' stroke-linejoin='round'>";

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
		SvgShapes shapes = new SvgShapes();
		shapes.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns='http://www.w3.org/2000/svg' "
				+ "xmlns:xlink='http://www.w3.org/1999/xlink'" + size(scene, preset) + " xml:lang='" + scene.language()
				+ "' role='img'><title>").text(scene.name()).raw("</title><desc>")
				.text(description(scene)).raw("</desc>" + INHERITED + "<rect width='" + SvgNumbers.of(scene.width()) + "' height='"
						+ SvgNumbers.of(scene.height()) + "' fill='" + SvgShapes.hex(scene.background()) + "'/>");
		scene.parts().forEach(shapes::part);
		scene.connectors().forEach(connector -> shapes.group(connector.key(), connector.shapes()));
		scene.overlay().forEach(shapes::part);
		shapes.raw("</g></svg>\n").writeTo(writer);
		writer.flush();
	}

	/** Programs that place the figure read its size from these; the picture itself stays in units of the scene. */
	private static String size(Scene scene, PagePreset preset) {
		PagePreset.Place place = preset.place(scene.width(), scene.height());
		String unit = preset == PagePreset.NATURAL ? "" : "mm";
		double units = preset == PagePreset.NATURAL ? 1 : PagePreset.UNITS;
		String box = DoubleStream.of(-place.x(), -place.y(), place.width(), place.height())
				.mapToObj(length -> SvgNumbers.of(length / place.scale())).collect(Collectors.joining(" "));
		return " width='" + SvgNumbers.of(place.width() / units) + unit + "' height='" + SvgNumbers.of(place.height() / units) + unit
				+ "' viewBox='" + box + "'";
	}

	/** What a person who does not see the figure should know: the names of the stages and the source line. */
	private static String description(Scene scene) {
		return scene.allParts().filter(part -> part.role() == ScenePart.Role.BAND || part.role() == ScenePart.Role.SOURCE_LINE)
				.map(part -> part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(Shape.Text::text)
						.collect(Collectors.joining(" ")))
				.collect(Collectors.joining(" | "));
	}
}
