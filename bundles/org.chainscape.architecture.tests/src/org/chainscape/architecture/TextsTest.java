package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a person reads: in every language, for every key that is asked for, and nothing that nobody asks for. */
class TextsTest {

	private static final Path BUNDLES = Checkout.ROOT.resolve("bundles");
	/** Keys that picocli asks for by itself, from names of commands and options. */
	private static final String ASKED_BY_PICOCLI = "usage\\..*|chainscape(\\..*)?|lang|help|version";
	/** Where a text is asked for with a key that is no expression. */
	private static final String ASKS = "(?:\\bTEXTS\\.get|Texts\\.get|\\btexts\\.get|Texts\\.text|console\\.(?:text|error|step))"
			+ "\\((?:[^;\"]{0,80}?,\\s*)?\"([^\"]+)\"\\s*[,)]";

	/** The constants of all enumerations. */
	private static final Set<String> CONSTANTS = Checkout.files(BUNDLES, file -> file.toString().endsWith(".java")).stream()
			.map(Checkout::read).filter(code -> code.contains("enum ")).flatMap(code -> Checkout
					.matches("(?m)^\\t([A-Z][A-Z0-9_]+)[(,;\\s]", code).stream()).collect(Collectors.toSet());

	private static List<Path> chinese() {
		List<Path> files = Checkout.files(BUNDLES,
				file -> file.getFileName().toString().equals("messages_zh.properties") && isOurs(file.toString().replace('\\', '/')));
		assertTrue(files.size() >= 8, "message files found: " + files);
		return files;
	}

	/** The fragment speaks Chinese for classes of GEF, whose own file holds the English texts and whose code asks for the keys. */
	private static boolean isOurs(String path) {
		return path.contains("/src/") && !path.contains("/org.chainscape.gef.compat/");
	}

	@Test
	void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
		for (Path file : chinese()) {
			assertEquals(arguments(file), arguments(file.resolveSibling("messages_en.properties")), file.toString());
		}
	}

	@Test
	void everyKeyIsUsedInItsBundle() {
		TreeSet<String> unused = new TreeSet<>();
		for (Path file : chinese()) {
			Sources sources = new Sources(file);
			boolean commandLine = file.toString().contains("org.chainscape.cli");
			for (String key : Checkout.properties(file).stringPropertyNames()) {
				if (!sources.use(key) && !(commandLine && key.matches(ASKED_BY_PICOCLI))) {
					unused.add(BUNDLES.relativize(file) + ": " + key);
				}
			}
		}
		assertEquals(new TreeSet<>(), unused);
	}

	@Test
	void everyKeyThatIsAskedForIsThere() {
		int asked = 0;
		TreeSet<String> missing = new TreeSet<>();
		for (Path bundle : chinese().stream().map(TextsTest::sourceFolder).collect(Collectors.toSet())) {
			Set<String> there = chinese().stream().filter(file -> file.startsWith(bundle))
					.flatMap(file -> Checkout.properties(file).stringPropertyNames().stream()).collect(Collectors.toSet());
			for (Path source : Checkout.files(bundle, file -> file.toString().endsWith(".java"))) {
				for (String key : Checkout.matches(ASKS, Checkout.read(source))) {
					asked++;
					if (!there.contains(key)) {
						missing.add(BUNDLES.relativize(source) + ": " + key);
					}
				}
			}
		}
		assertTrue(asked > 150, "asked: " + asked);
		assertEquals(new TreeSet<>(), missing);
	}

	@Test
	void descriptorsAndTheirTextsAgree() {
		List<Path> manifests = Checkout.files(BUNDLES, file -> file.endsWith("META-INF/MANIFEST.MF"));
		int localised = 0;
		for (Path manifest : manifests) {
			Path bundle = manifest.getParent().getParent();
			List<String> base = Checkout.matches("Bundle-Localization: (\\S+)", Checkout.read(manifest));
			Set<String> asked = Stream.of(manifest, bundle.resolve("plugin.xml")).filter(Files::exists)
					.flatMap(file -> Checkout.matches("%([a-zA-Z][\\w.-]*)", Checkout.read(file)).stream()).collect(Collectors.toSet());
			if (base.isEmpty()) {
				assertEquals(Set.of(), asked, bundle.toString());
				continue;
			}
			localised++;
			Set<String> there = Checkout.properties(bundle.resolve(base.get(0) + ".properties")).stringPropertyNames();
			if (base.get(0).equals("plugin")) {
				// The generator's own file: it holds many texts besides.
				assertTrue(there.containsAll(asked), bundle + " lacks some of " + asked);
			} else {
				assertEquals(new TreeSet<>(asked), new TreeSet<>(there), bundle.toString());
				assertEquals(there, Checkout.properties(bundle.resolve(base.get(0) + "_zh.properties")).stringPropertyNames(), bundle.toString());
			}
		}
		assertTrue(localised >= 5, "localised bundles: " + localised);
	}

	private static TreeMap<String, Set<String>> arguments(Path file) {
		Properties texts = Checkout.properties(file);
		TreeMap<String, Set<String>> arguments = new TreeMap<>();
		for (String key : texts.stringPropertyNames()) {
			arguments.put(key, new TreeSet<>(Checkout.matches("\\{(\\d+)[^}]*}", texts.getProperty(key))));
		}
		return arguments;
	}

	private static Path sourceFolder(Path file) {
		return BUNDLES.resolve(BUNDLES.relativize(file).getName(0)).resolve("src");
	}

	/** The words of the sources of one bundle. */
	private static final class Sources {

		private final Set<String> literals = new HashSet<>();
		private final Set<String> words = new HashSet<>();

		Sources(Path file) {
			for (Path source : Checkout.files(sourceFolder(file), path -> path.toString().endsWith(".java"))) {
				String code = Checkout.read(source);
				literals.addAll(Checkout.matches("\"((?:[^\"\\\\\\n]|\\\\.)*)\"", code));
				words.addAll(Checkout.matches("(\\w+)", code));
			}
		}

		/**
		 * Whether a key stands there: as it is, as the name of a constant, or put together of a literal that ends or starts at a dot and a
		 * rest.
		 */
		boolean use(String key) {
			if (literals.contains(key) || key.matches("[A-Z][A-Z0-9_]+") && words.contains(key)) {
				return true;
			}
			for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
				String head = key.substring(0, dot);
				String tail = key.substring(dot + 1);
				if (literals.contains(head + '.') && isName(tail) || literals.contains('.' + tail) && use(head)) {
					return true;
				}
			}
			return false;
		}

		/** Constants, of other bundles too, name keys, sometimes in lower case, with dashes in the place of underscores. */
		private boolean isName(String rest) {
			String constant = rest.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
			return use(rest) || words.contains(rest) || words.contains(constant) || CONSTANTS.contains(constant);
		}
	}
}
