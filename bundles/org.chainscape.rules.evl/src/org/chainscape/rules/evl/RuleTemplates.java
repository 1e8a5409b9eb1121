package org.chainscape.rules.evl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of rules to begin with. They come with the product, explain themselves in Chinese and English, and run as they are. */
public final class RuleTemplates {

	private RuleTemplates() {
	}

	/** {@return the names of the files, without an extension} */
	public static List<String> names() {
		return List.of("recommended-companies", "naming", "segment-size");
	}

	/**
	 * The text of a file.
	 *
	 * @param name one of {@link #names()}
	 * @return its text
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static String text(String name) {
		if (!names().contains(name)) {
			throw new IllegalArgumentException("No template of rules: " + name);
		}
		try (InputStream stream = RuleTemplates.class.getResourceAsStream("templates/" + name + RulesFolder.RULES)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
