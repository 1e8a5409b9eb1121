package org.chainscape.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Property;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.Rule;

/** Properties with a meaning of their own for models. Every house has a catalogue of its own, so they are known by their usual names. */
enum KnownProperty {

	/** How many parameters a model has. */
	PARAMETERS,
	/** How many tokens it was trained on. */
	TOKENS,
	/** How much computing its training took. */
	COMPUTE,
	/** When it came out. */
	RELEASED;

	/** Whether a property is this one, by its name, English name or an alias. */
	boolean is(Property property) {
		Set<String> known = Names.BY_PROPERTY.get(this);
		return property != null && Stream.concat(Stream.of(property.getName(), property.getNameEn()), property.getAliases().stream())
				.anyMatch(name -> known.contains(KnownNames.normalise(name)));
	}

	/** The table of names, read once. */
	private static final class Names {

		static final Map<KnownProperty, Set<String>> BY_PROPERTY = read();

		private static Map<KnownProperty, Set<String>> read() {
			Properties table = new Properties();
			try (InputStream stream = Rule.class.getResourceAsStream("known-properties.properties")) {
				table.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(property -> property, property -> names(table, property)));
		}

		private static Set<String> names(Properties table, KnownProperty property) {
			return Arrays.stream(table.getProperty(property.name().toLowerCase(Locale.ROOT)).split(","))
					.map(KnownNames::normalise).collect(Collectors.toUnmodifiableSet());
		}
	}
}
