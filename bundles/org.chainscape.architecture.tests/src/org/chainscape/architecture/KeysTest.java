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
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keys: no two commands on one, every command named in both languages, and docs/keys.md and docs/zh/keys.md tell them all. */
class KeysTest {

	private static final Path TABLE = Checkout.ROOT.resolve("docs/keys.md");
	private static final Path CHINESE_TABLE = Checkout.ROOT.resolve("docs/zh/keys.md");
	private static final List<String> MODIFIERS = List.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt");

	private static Keys editor;
	private static Keys workbench;

	/**
	 * The commands and keys of a bundle.
	 *
	 * @param plugin its plugin.xml
	 * @param english its names in English
	 * @param chinese its names in Chinese
	 */
	private record Keys(Document plugin, Properties english, Properties chinese) {

		static Keys of(String bundle) throws Exception {
			Path folder = Checkout.ROOT.resolve("bundles").resolve(bundle);
			return new Keys(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("plugin.xml").toFile()),
					properties(folder, "bundle.properties"), properties(folder, "bundle_zh.properties"));
		}

		List<Element> elements(String name) {
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

		/** {@return a line for each command with a key, in the order of the commands, named in both languages} */
		String lines() {
			return lines("| 命令 | Command | Keys |\n|---|---|---|\n", name -> chinese.getProperty(name) + " | " + english.getProperty(name));
		}

		/** {@return the same lines, named in Chinese alone} */
		String chineseLines() {
			return lines("| 命令 | 快捷键 |\n|---|---|\n", chinese::getProperty);
		}

		private String lines(String head, UnaryOperator<String> words) {
			Map<String, List<String>> keys = new LinkedHashMap<>();
			for (Element key : elements("key")) {
				keys.computeIfAbsent(key.getAttribute("commandId"), each -> new ArrayList<>()).add(readable(key.getAttribute("sequence")));
			}
			StringBuilder lines = new StringBuilder(head);
			for (Element command : elements("command")) {
				List<String> own = keys.getOrDefault(command.getAttribute("id"), List.of());
				if (!own.isEmpty()) {
					String name = command.getAttribute("name").substring(1);
					lines.append("| ").append(words.apply(name)).append(" | `").append(String.join("`, `", own)).append("` |\n");
				}
			}
			return lines.toString();
		}
	}

	@BeforeAll
	static void read() throws Exception {
		editor = Keys.of("org.chainscape.diagram");
		workbench = Keys.of("org.chainscape.ui");
	}

	@Test
	void noKeyHasTwoMeanings() {
		Map<String, List<String>> commands = new TreeMap<>();
		List<Element> keys = new ArrayList<>(editor.elements("key"));
		keys.addAll(workbench.elements("key"));
		for (Element key : keys) {
			String place = key.getAttribute("contextId") + ' ' + readable(key.getAttribute("sequence"));
			commands.computeIfAbsent(place, each -> new ArrayList<>()).add(key.getAttribute("commandId"));
		}
		commands.forEach((key, all) -> assertEquals(1, all.size(), () -> key + " runs " + all));
		assertFalse(commands.isEmpty());
	}

	@Test
	void everyCommandHasANameInBothLanguages() {
		namesAreThere(editor);
		namesAreThere(workbench);
	}

	private static void namesAreThere(Keys keys) {
		for (Element command : keys.elements("command")) {
			String name = command.getAttribute("name");
			assertTrue(name.startsWith("%"), () -> command.getAttribute("id") + " has a name that is not translated");
			assertFalse(keys.english.getProperty(name.substring(1), "").isBlank(), () -> name + " is missing in English");
			assertFalse(keys.chinese.getProperty(name.substring(1), "").isBlank(), () -> name + " is missing in Chinese");
		}
		assertEquals(keys.english.stringPropertyNames(), keys.chinese.stringPropertyNames());
	}

	/** To renew the table after a key or name changed: run this test with {@code -Dchainscape.update=true}. */
	@Test
	void theTableOfKeysIsCurrent() throws IOException {
		isCurrent(TABLE, table());
		isCurrent(CHINESE_TABLE, chineseTable());
	}

	private static void isCurrent(Path file, String wanted) throws IOException {
		if (Boolean.getBoolean("chainscape.update")) {
			Files.writeString(file, wanted);
		}
		assertEquals(wanted, Files.readString(file), () -> file + ": run this test with -Dchainscape.update=true to write the table anew");
	}

	private static String table() {
		return """
				# Keys of the diagram editor

				Made from `plugin.xml` of the editor and the workbench by `KeysTest`; do not edit. On macOS Command stands for Ctrl. All keys can be
				changed under *Window → Preferences → General → Keys*, and the editor lists the present ones itself. `Alt+ARROW_LEFT` and
				`Alt+ARROW_RIGHT` go back and forward through the places one has been at, `Ctrl+H` searches.

				""" + editor.lines() + "\n# Keys of the workbench\n\n" + workbench.lines();
	}

	private static String chineseTable() {
		return """
				# 图编辑器的快捷键

				由 `KeysTest` 从编辑器和工作台的 `plugin.xml` 生成，请勿编辑。在 macOS 上以 Command 代替 Ctrl。\
				所有快捷键都可以在 *窗口 → 首选项 → 常规 → 快捷键* 中更改，编辑器自己会列出当前的快捷键。\
				`Alt+ARROW_LEFT` 和 `Alt+ARROW_RIGHT` 在到过的地方之间后退与前进，`Ctrl+H` 搜索。

				""" + editor.chineseLines() + "\n# 工作台的快捷键\n\n" + workbench.chineseLines();
	}

	private static String readable(String sequence) {
		String text = sequence;
		for (int i = 0; i < MODIFIERS.size(); i += 2) {
			text = text.replace(MODIFIERS.get(i) + '+', MODIFIERS.get(i + 1) + '+');
		}
		return text;
	}

	private static Properties properties(Path folder, String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Files.newInputStream(folder.resolve("OSGI-INF/l10n").resolve(file)),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
