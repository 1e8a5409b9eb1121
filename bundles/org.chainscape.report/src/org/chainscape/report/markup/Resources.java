package org.chainscape.report.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;

import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;

/** Style sheets and scripts that lie beside classes. */
public final class Resources {

	private Resources() {
	}

	/**
	 * Reads a file.
	 *
	 * @param anchor a class of the package the file lies in
	 * @param name its name
	 * @return its text
	 * @throws MissingResourceException if there is none
	 */
	public static String text(Class<?> anchor, String name) {
		try (InputStream stream = anchor.getResourceAsStream(name)) {
			if (stream == null) {
				throw new MissingResourceException("No " + name + " beside " + anchor.getName(), anchor.getName(), name);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads a style sheet and fills in the colours of a house for {@code $primary}, {@code $tint}, {@code $text}, {@code $muted} and its
	 * size of type for {@code $size}.
	 *
	 * @param anchor a class of the package the file lies in
	 * @param name its name
	 * @param house the house
	 * @return the style sheet
	 */
	public static String style(Class<?> anchor, String name, HouseStyle house) {
		HouseStyle.Colors colors = house.colors();
		return text(anchor, name).replace("$primary", hex(colors.primary())).replace("$tint", hex(colors.tint()))
				.replace("$text", hex(colors.text())).replace("$muted", hex(colors.muted()))
				.replace("$size", String.valueOf(house.type().size()));
	}

	/**
	 * A colour as style sheets write it.
	 *
	 * @param color the colour
	 * @return {@code #rrggbb}
	 */
	public static String hex(Color color) {
		return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", color.red(), color.green(), color.blue());
	}
}
