package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keys: no two commands on one, every command named in both languages, and docs/keys.md tells them all. */
class KeysTest {

	private static final Path PLUGIN = Checkout.ROOT.resolve("bundles/org.chainscape.diagram");
	private static final Path TABLE = Checkout.ROOT.resolve("docs/keys.md");
	private static final List<String> MODIFIERS = List.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt");

	private static Document plugin;
	private static Properties english;
	private static Properties chinese;

	@BeforeAll
	static void read() throws Exception {
		plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(PLUGIN.resolve("plugin.xml").toFile());
		english = properties("bundle.properties");
		chinese = properties("bundle_zh.properties");
	}

	@Test
	void noKeyHasTwoMeanings() {
		Map<String, List<String>> commands = new TreeMap<>();
		for (Element key : elements("key")) {
			String place = key.getAttribute("contextId") + ' ' + readable(key.getAttribute("sequence"));
			commands.computeIfAbsent(place, each -> new ArrayList<>()).add(key.getAttribute("commandId"));
		}
		commands.forEach((key, all) -> assertEquals(1, all.size(), () -> key + " runs " + all));
		assertFalse(commands.isEmpty());
	}

	@Test
	void everyCommandHasANameInBothLanguages() {
		for (Element command : elements("command")) {
			String name = command.getAttribute("name");
			assertTrue(name.startsWith("%"), () -> command.getAttribute("id") + " has a name that is not translated");
			assertFalse(english.getProperty(name.substring(1), "").isBlank(), () -> name + " is missing in English");
			assertFalse(chinese.getProperty(name.substring(1), "").isBlank(), () -> name + " is missing in Chinese");
		}
		assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
	}

	/** To renew the table after a key or name changed: run this test with {@code -Dchainscape.update=true}. */
	@Test
	void theTableOfKeysIsCurrent() throws IOException {
		String wanted = table();
		if (Boolean.getBoolean("chainscape.update")) {
			Files.writeString(TABLE, wanted);
		}
		assertEquals(wanted, Files.readString(TABLE), "run this test with -Dchainscape.update=true to write the table anew");
	}

	private static String table() {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		for (Element command : elements("command")) {
			keys.put(command.getAttribute("id"), new ArrayList<>());
		}
		for (Element key : elements("key")) {
			keys.computeIfAbsent(key.getAttribute("commandId"), each -> new ArrayList<>()).add(readable(key.getAttribute("sequence")));
		}
		StringBuilder table = new StringBuilder("""
				# Keys of the diagram editor

				Made from `plugin.xml` of the editor by `KeysTest`; do not edit. On macOS Command stands for Ctrl. All keys can be changed under
				*Window → Preferences → General → Keys*, and the editor lists the present ones itself.

				| 命令 | Command | Keys |
				|---|---|---|
				""");
		for (Element command : elements("command")) {
			List<String> own = keys.get(command.getAttribute("id"));
			if (!own.isEmpty()) {
				String name = command.getAttribute("name").substring(1);
				table.append("| ").append(chinese.getProperty(name)).append(" | ").append(english.getProperty(name)).append(" | `")
						.append(String.join("`, `", own)).append("` |\n");
			}
		}
		return table.toString();
	}

	private static String readable(String sequence) {
		String text = sequence;
		for (int i = 0; i < MODIFIERS.size(); i += 2) {
			text = text.replace(MODIFIERS.get(i) + '+', MODIFIERS.get(i + 1) + '+');
		}
		return text;
	}

	private static List<Element> elements(String name) {
		NodeList nodes = plugin.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			Element element = (Element) nodes.item(i);
			if (!"command".equals(name) || element.hasAttribute("categoryId")) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static Properties properties(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Files.newInputStream(PLUGIN.resolve("OSGI-INF/l10n").resolve(file)),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
