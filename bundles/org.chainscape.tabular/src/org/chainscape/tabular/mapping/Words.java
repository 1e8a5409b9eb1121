package org.chainscape.tabular.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words heads of columns and relations are known by, in Chinese and English. */
final class Words {

	private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]");
	private static final Pattern LINKS = Pattern.compile("[\\s_\\-./:：]+");

	private final Map<String, String> concepts = new HashMap<>();
	private final Map<String, String> relations = new HashMap<>();

	Words() {
		for (String line : lines("headers.txt")) {
			int colon = line.indexOf(':');
			for (String word : line.substring(colon + 1).split(",")) {
				concepts.putIfAbsent(word.strip(), line.substring(0, colon));
			}
		}
		for (String line : lines("relations.txt")) {
			int equals = line.indexOf('=');
			relations.put(line.substring(0, equals), line.substring(equals + 1));
		}
	}

	private static List<String> lines(String name) {
		try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
			BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@return what the head of a column means; empty if it is no known one} */
	Optional<String> concept(String head) {
		String plain = LINKS.matcher(BRACKETS.matcher(head).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
		return Optional.ofNullable(concepts.get(plain));
	}

	/** {@return the class of relations a word stands for, maybe reversed} */
	Optional<String> relation(String word) {
		return Optional.ofNullable(relations.get(word.strip().toLowerCase(Locale.ROOT)));
	}
}
