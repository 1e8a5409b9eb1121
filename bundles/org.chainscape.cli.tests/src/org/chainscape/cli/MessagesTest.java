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
	void bothLanguagesHaveTheSameKeysAndArgumentsEverywhere() throws IOException {
		int files = 0;
		try (Stream<Path> all = Files.walk(bundles())) {
			// The fragment gives Chinese to GEF, whose English is in GEF itself.
			for (Path chinese : all.filter(MessagesTest::isChinese).filter(path -> !path.toString().contains("gef.compat")).toList()) {
				Path english = chinese.resolveSibling("messages_en.properties");
				assertEquals(arguments(chinese), arguments(english), chinese.toString());
				files++;
			}
		}
		assertTrue(files >= 3, "message files found: " + files);
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

	private static boolean isChinese(Path path) {
		String text = path.toString().replace('\\', '/');
		return text.endsWith("/messages_zh.properties") && text.contains("/src/") && !text.contains("/target/");
	}

	/** Each key with the placeholders of its text. */
	private static Set<String> arguments(Path file) throws IOException {
		java.util.Properties properties = new java.util.Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		Set<String> lines = new TreeSet<>();
		for (String key : properties.stringPropertyNames()) {
			Matcher matcher = Pattern.compile("\\{(\\d+)[^}]*}").matcher(properties.getProperty(key));
			Set<String> used = new TreeSet<>();
			while (matcher.find()) {
				used.add(matcher.group(1));
			}
			lines.add(key + used);
		}
		return lines;
	}
}
