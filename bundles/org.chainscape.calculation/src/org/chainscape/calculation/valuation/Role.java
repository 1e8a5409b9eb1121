package org.chainscape.calculation.valuation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.chain.Property;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What a statement is to a valuation. */
public enum Role {

	/** The price of one share. */
	PRICE,
	/** Earnings per share of a year. */
	EARNINGS,
	/** The number of all shares. */
	SHARES,
	/** Revenue of a year. */
	REVENUE,
	/** Book value of the company. */
	BOOK_VALUE,
	/** Book value per share. */
	BOOK_PER_SHARE,
	/** Market capitalisation as a source prints it. */
	MARKET_VALUE;

	private static final Texts TEXTS = Texts.beside(Role.class);
	private static final Map<String, Role> NAMES = names();

	/**
	 * What the role is called.
	 *
	 * @param language the language
	 * @return its name
	 */
	public String label(Language language) {
		return TEXTS.get(language, "role." + name());
	}

	/**
	 * Whether observations of a property have this role, by its name, English name or aliases.
	 *
	 * @param property a property, or {@code null}
	 * @return true if one of its names is one of the role
	 */
	public boolean isOf(Property property) {
		return property != null && Stream.concat(Stream.of(property.getName(), property.getNameEn()), property.getAliases().stream())
				.filter(Objects::nonNull).anyMatch(name -> NAMES.get(plain(name)) == this);
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s'’_-]+", "");
	}

	private static Map<String, Role> names() {
		Map<String, Role> names = new HashMap<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Role.class.getResourceAsStream("roles.txt"), StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\s+"))
					.forEach(row -> Arrays.stream(row).skip(1).forEach(name -> names.put(plain(name), valueOf(row[0]))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(names);
	}
}
