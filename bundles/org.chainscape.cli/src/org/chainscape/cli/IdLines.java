package org.chainscape.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which lines of a chain file the ids of its elements stand, so that a finding leads to a place in the file. */
final class IdLines {

	/** Knows no lines. */
	static final IdLines NONE = new IdLines(Map.of());

	private static final Pattern ID = Pattern.compile("(?:^|[\\s:])id=\"([^\"]*)\"");

	private final Map<String, Integer> lines;

	private IdLines(Map<String, Integer> lines) {
		this.lines = lines;
	}

	static IdLines of(Path file) {
		Map<String, Integer> lines = new HashMap<>();
		try {
			String[] text = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
			for (int i = 0; i < text.length; i++) {
				Matcher matcher = ID.matcher(text[i]);
				while (matcher.find()) {
					lines.putIfAbsent(matcher.group(1), i + 1);
				}
			}
		} catch (IOException ignored) {
			// The lines are a convenience; the file itself was read well before.
			return NONE;
		}
		return new IdLines(lines);
	}

	/** {@return the line of an id from 1, or 0 if it is not in the file} */
	int of(String id) {
		return lines.getOrDefault(id, 0);
	}
}
