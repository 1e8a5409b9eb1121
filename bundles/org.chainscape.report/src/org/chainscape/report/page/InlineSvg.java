package org.chainscape.report.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.report.markup.Markup;
import org.chainscape.scene.Scene;

/** Makes a drawing a part of the page: no identifier can meet that of another drawing, looks are classes, boxes know their elements. */
final class InlineSvg {

	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern IDENTIFIER = Pattern.compile(" id='([^']*)'");
	private static final Pattern LOOK = Pattern.compile(" style='([^']*)'");
	private static final Pattern HEAD = Pattern.compile("(?s)^.*?<svg[^>]*>(<title>.*?</title>)?(<desc>.*?</desc>)?");
	private static final Pattern LONELY = Pattern.compile("<g>(<text[^>]*>[^<]*</text>|<path[^>]*/>|<line[^>]*/>)</g>");

	private final StyleClasses looks;

	InlineSvg(StyleClasses looks) {
		this.looks = looks;
	}

	/**
	 * A figure.
	 *
	 * @param scene the figure
	 * @param prefix stands before identifiers, different for every figure
	 * @param label what it is called where it cannot be seen
	 * @param shown is filled with the ids of the elements that can be pointed at
	 */
	String figure(Scene scene, String prefix, String label, Set<String> shown) throws IOException {
		Map<String, String> elements = new HashMap<>();
		Stream.concat(scene.allParts(), scene.overlay().stream().flatMap(part -> part.stream())).filter(part -> part.elementId() != null)
				.forEach(part -> elements.put(identifier(part.key()), part.elementId()));
		scene.connectors().forEach(connector -> elements.put(identifier(connector.key()), connector.relationId()));
		shown.addAll(elements.values());
		StringWriter writer = new StringWriter();
		SvgFigure.write(scene, writer);
		return drawing(writer.toString(), scene.width(), scene.height(), prefix, label, elements);
	}

	/**
	 * A drawing without elements to point at.
	 *
	 * @param svg a whole SVG
	 * @param width its width
	 * @param height its height
	 * @param prefix stands before identifiers
	 * @param label what it is called where it cannot be seen
	 */
	String plain(String svg, double width, double height, String prefix, String label) {
		return drawing(svg, width, height, prefix, label, Map.of());
	}

	private String drawing(String svg, double width, double height, String prefix, String label, Map<String, String> elements) {
		String body = HEAD.matcher(svg.strip()).replaceFirst("");
		StringBuilder drawing = new StringBuilder(body.length());
		drawing.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" aria-label=\"")
				.append(Markup.escaped(label)).append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height)).append("\">");
		Matcher tags = TAG.matcher(body);
		int done = 0;
		while (tags.find()) {
			drawing.append(body, done, tags.start()).append(tag(tags.group(), prefix, elements));
			done = tags.end();
		}
		return LONELY.matcher(drawing.append(body, done, body.length())).replaceAll("$1");
	}

	private String tag(String tag, String prefix, Map<String, String> elements) {
		String named = IDENTIFIER.matcher(tag).replaceAll(found -> {
			String element = elements.get(found.group(1));
			return Matcher.quoteReplacement(element != null ? " data-e=\"" + Markup.escaped(element) + "\""
					: found.group(1).startsWith("p-") ? "" : " id=\"" + prefix + found.group(1) + "\"");
		});
		String looked = LOOK.matcher(named.replace("url(#", "url(#" + prefix))
				.replaceAll(found -> Matcher.quoteReplacement(" class=\"" + looks.of(found.group(1)) + "\""));
		return looked.replace("xlink:href='#", "xlink:href='#" + prefix);
	}

	/** As the writer of figures names the group of a part. */
	private static String identifier(String key) {
		return "p-" + key.replaceAll("[^A-Za-z0-9_.-]", "_");
	}

	private static String number(double value) {
		return Long.toString((long) Math.ceil(value));
	}
}
