package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;

class FixTextsTest {

	/** Where rules name the kind of a fix. */
	private static final Pattern KEY = Pattern.compile("(?:new Fix|(?:Mending|Found)\\.\\w+)\\(\\s*\"([a-z0-9-]+)\"");

	@Test
	void everyKindOfFixHasItsTextAndNoTextIsLeftOver() throws IOException {
		Set<String> texts = RuleTexts.keys(Language.ZH).stream().filter(key -> key.startsWith("fix.")).map(key -> key.substring("fix.".length()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(usedByFixes(), texts);
		assertTrue(texts.size() > 30, "kinds found: " + texts);
	}

	/** {@return the keys of fixes that stand in the sources of rules} */
	static Set<String> usedByFixes() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(sources())) {
			for (Path source : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = KEY.matcher(Files.readString(source));
				while (matcher.find()) {
					keys.add(matcher.group(1));
				}
			}
		}
		return keys;
	}

	private static Path sources() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(at.resolve("chainscape")) || !Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at.resolve("bundles/org.chainscape.validation/src/org/chainscape/validation");
	}
}
