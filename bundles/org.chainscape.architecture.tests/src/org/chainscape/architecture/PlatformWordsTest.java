package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The words of the platform in Chinese: each fragment is built, installed and whole. That its keys and arguments are those of the plug-in
 * it speaks for is asked where that plug-in is at hand, in {@code PlatformTextsTest} of the workbench tests.
 */
class PlatformWordsTest {

	private static final Path FRAGMENTS = Checkout.ROOT.resolve("bundles/nl");
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
	/** Names and signs that stand as they are: products, encodings, counters, the locale of help pages. */
	private static final Pattern AS_IT_IS = Pattern.compile("Firefox|Emacs|zh|(Windows|Unix|CRLF|LF)（.*|\\{0}（?[ /{}0-9]*）?");

	private static List<Path> folders() {
		return Checkout.folders(FRAGMENTS).filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
	}

	private static Set<String> names() {
		return folders().stream().map(folder -> folder.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyFragmentIsBuiltAndInstalled() {
		Set<String> built = new TreeSet<>(Checkout.matches("<module>([^<]+)</module>", Checkout.read(FRAGMENTS.resolve("pom.xml"))));
		Path feature = Checkout.ROOT.resolve("features/org.chainscape.language.feature/feature.xml");
		Set<String> installed = new TreeSet<>(Checkout.matches("id=\"org\\.chainscape\\.nl\\.([^\"]+)\"", Checkout.read(feature)));
		assertTrue(built.size() > 40, "fragments: " + built);
		assertEquals(names(), built);
		assertEquals(names(), installed);
	}

	@Test
	void everyFragmentSpeaksForThePlugInItIsNamedAfter() {
		for (Path folder : folders()) {
			String name = folder.getFileName().toString();
			String manifest = Checkout.read(folder.resolve("META-INF/MANIFEST.MF"));
			assertEquals(List.of("org.chainscape.nl." + name), Checkout.matches("Bundle-SymbolicName: (\\S+)", manifest));
			assertEquals(List.of("org.eclipse." + name), Checkout.matches("Fragment-Host: ([^;\\s]+)", manifest));
			assertEquals(List.of("org.chainscape.nl." + name),
					Checkout.matches("</parent>\\s*<artifactId>([^<]+)<", Checkout.read(folder.resolve("pom.xml"))));
		}
	}

	@Test
	void everyFileGoesIntoItsFragment() {
		for (Path folder : folders()) {
			Set<String> packed = new TreeSet<>(Checkout.matches("([\\w.-]+)/?(?:,|$)",
					Checkout.read(folder.resolve("build.properties")).replaceAll("bin.includes = |\\\\|\\s", "")));
			Set<String> there = Checkout.files(folder, file -> true).stream().map(file -> folder.relativize(file).getName(0).toString())
					.filter(name -> !name.startsWith(".") && !Set.of("pom.xml", "build.properties").contains(name))
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(there, packed, folder.toString());
		}
	}

	@Test
	void everyTextIsChinese() {
		int texts = 0;
		TreeSet<String> plain = new TreeSet<>();
		for (Path file : Checkout.files(FRAGMENTS, path -> path.toString().endsWith(".properties") && !path.endsWith("build.properties"))) {
			assertTrue(file.getFileName().toString().matches("\\w+_zh(_CN)?\\.properties"), file.toString());
			Properties chinese = Checkout.properties(file);
			for (String key : chinese.stringPropertyNames()) {
				texts++;
				String text = chinese.getProperty(key).replaceAll("\\(&\\w\\)", "");
				if (!CHINESE.matcher(text).find() && !AS_IT_IS.matcher(text).matches()) {
					plain.add(FRAGMENTS.relativize(file) + ": " + key + " = " + text);
				}
			}
		}
		assertTrue(texts > 7000, "texts: " + texts);
		assertEquals(new TreeSet<>(), plain);
	}

	@Test
	void noKeyStandsTwice() {
		for (Path file : Checkout.files(FRAGMENTS, path -> path.toString().endsWith("_zh.properties"))) {
			List<String> keys = Checkout.matches("(?m)^((?:\\\\.|[^\\\\=#\\n])+)=", Checkout.read(file));
			assertEquals(Checkout.properties(file).size(), keys.size(), file.toString());
		}
	}
}
