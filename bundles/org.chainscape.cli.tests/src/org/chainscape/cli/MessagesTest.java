package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.junit.jupiter.api.Test;

/** All message files of the product: whoever adds a key adds it in both languages, with the same arguments. */
class MessagesTest {

	private static final Pattern KEY = Pattern.compile("\"((?:error|reason|step|validate|layout|demo)\\.[A-Za-z.]+)\"");

	private static Path bundles() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at.resolve("bundles");
	}

	@Test
	void everyTextTheCommandLineAsksForIsThere() throws IOException {
		Texts texts = Texts.beside(Console.class);
		Set<String> asked = new TreeSet<>();
		try (Stream<Path> sources = Files.list(bundles().resolve("org.chainscape.cli/src/org/chainscape/cli"))) {
			for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = KEY.matcher(Files.readString(source));
				while (matcher.find()) {
					asked.add(matcher.group(1));
				}
			}
		}
		assertTrue(asked.size() > 30, asked.toString());
		Set<String> there = new TreeSet<>(texts.keys(Language.ZH));
		there.removeIf(key -> !key.matches("(error|reason|step|validate|layout|demo)\\..*"));
		assertEquals(there, asked);
	}
}
