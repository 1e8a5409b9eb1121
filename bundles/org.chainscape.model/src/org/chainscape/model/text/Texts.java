package org.chainscape.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one package, in every language, from {@code messages_zh.properties} and {@code messages_en.properties} (UTF-8) beside a
 * class.
 * <p>
 * The language is an argument and not the platform's locale, because one run may write a Chinese figure and an English report. Patterns are
 * those of {@link MessageFormat}; numbers are passed as strings where grouping is not wanted.
 */
public final class Texts {

	private final Class<?> anchor;
	private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

	private Texts(Class<?> anchor) {
		this.anchor = anchor;
		for (Language language : Language.values()) {
			byLanguage.put(language, read(anchor, language));
		}
	}

	/**
	 * Reads the texts beside a class.
	 *
	 * @param anchor a class of the package that holds the files
	 * @return the texts
	 * @throws MissingResourceException if one of the files is missing
	 */
	public static Texts beside(Class<?> anchor) {
		return new Texts(anchor);
	}

	/**
	 * A text with its arguments filled in.
	 *
	 * @param language the language wanted
	 * @param key the key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 * @throws MissingResourceException if there is no such key
	 */
	public String get(Language language, String key, Object... arguments) {
		String pattern = byLanguage.get(language).getProperty(key);
		if (pattern == null) {
			throw new MissingResourceException("No text for key " + key, anchor.getName(), key);
		}
		return new MessageFormat(PseudoText.wanted() ? PseudoText.of(pattern) : pattern, Locale.ROOT).format(arguments);
	}

	/**
	 * Whether there is a text.
	 *
	 * @param key the key
	 * @return true if every language has it
	 */
	public boolean has(String key) {
		return byLanguage.values().stream().allMatch(properties -> properties.containsKey(key));
	}

	/**
	 * The keys of one language; the same for every language in a complete product.
	 *
	 * @param language the language
	 * @return the keys, sorted
	 */
	public Set<String> keys(Language language) {
		return new TreeSet<>(byLanguage.get(language).stringPropertyNames());
	}

	private static Properties read(Class<?> anchor, Language language) {
		String name = "messages_" + language.tag() + ".properties";
		try (InputStream stream = anchor.getResourceAsStream(name)) {
			if (stream == null) {
				throw new MissingResourceException("No " + name + " beside " + anchor.getName(), anchor.getName(), name);
			}
			Properties properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
