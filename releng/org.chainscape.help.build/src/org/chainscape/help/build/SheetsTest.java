package org.chainscape.help.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The guided tasks: the same steps in both languages, with commands, views and pages that exist. */
class SheetsTest {

	private static final Path UI = Path.of("../../bundles/org.chainscape.ui");
	private static final Pattern CALL = Pattern.compile("([\\w.]+)(?:\\(([\\w.]+)=([\\w.-]+)\\))?");
	/** Commands of the platform that steps use. */
	private static final List<String> PLATFORM = List.of("org.eclipse.ui.views.showView", "org.eclipse.ui.file.save");

	@Test
	void everySheetOfThePluginIsThereAndNoOther() throws Exception {
		TreeSet<String> named = new TreeSet<>();
		for (Element sheet : Xml.elements(Xml.parse(UI.resolve("plugin.xml")), "cheatsheet")) {
			named.add(sheet.getAttribute("contentFile").replace("$nl$/sheets/", ""));
		}
		assertFalse(named.isEmpty());
		assertEquals(named, names("sheets"));
		assertEquals(named, names("nl/zh/sheets"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"first", "sources", "check", "import", "publish", "compare"})
	void stepsAreTheSameInBothLanguages(String sheet) throws Exception {
		List<Element> english = Xml.elements(Xml.parse(UI.resolve("sheets/" + sheet + ".xml")), "item");
		List<Element> chinese = Xml.elements(Xml.parse(UI.resolve("nl/zh/sheets/" + sheet + ".xml")), "item");

		assertTrue(english.size() >= 3, "a task has steps");
		assertEquals(calls(english), calls(chinese));
		for (int i = 0; i < english.size(); i++) {
			assertEquals(english.get(i).getAttribute("skip"), chinese.get(i).getAttribute("skip"));
			assertFalse(english.get(i).getTextContent().isBlank() || chinese.get(i).getTextContent().isBlank());
			assertTrue(chinese.get(i).getTextContent().codePoints().anyMatch(Character::isIdeographic));
			assertFalse(english.get(i).getTextContent().codePoints().anyMatch(Character::isIdeographic));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"first", "sources", "check", "import", "publish", "compare"})
	void everythingAStepDoesExists(String sheet) throws Exception {
		TreeSet<String> unknown = new TreeSet<>();
		for (String call : calls(Xml.elements(Xml.parse(UI.resolve("sheets/" + sheet + ".xml")), "item"))) {
			if (!call.isEmpty()) {
				unknown.addAll(unknown(call));
			}
		}
		assertEquals(new TreeSet<>(), unknown);
	}

	@Test
	void whatDoesNotExistIsFound() throws Exception {
		assertEquals(List.of("org.chainscape.ui.nothing"), unknown("org.chainscape.ui.nothing"));
		assertEquals(List.of("nowhere"), unknown("org.chainscape.ui.manual(org.chainscape.ui.manual.page=nowhere)"));
		assertEquals(List.of("org.x.view"), unknown("org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=org.x.view)"));
		assertEquals(List.of(), unknown("org.chainscape.ui.manual(org.chainscape.ui.manual.page=editor)"));
	}

	/** What a serialized command names that nobody has. */
	private static List<String> unknown(String call) throws Exception {
		Matcher matcher = CALL.matcher(call);
		assertTrue(matcher.matches(), call);
		List<String> unknown = new ArrayList<>();
		String command = matcher.group(1);
		if (!PLATFORM.contains(command) && !ids("command").contains(command)) {
			unknown.add(command);
		}
		String value = matcher.group(3);
		if (value != null && command.endsWith(".manual") && !Files.exists(Path.of("../../docs", value + ".md"))) {
			unknown.add(value);
		} else if (value != null && command.endsWith(".showView") && !ids("view").contains(value)) {
			unknown.add(value);
		} else if (value != null && command.endsWith(".inEditor") && !PLATFORM.contains(value) && !ids("command").contains(value)) {
			unknown.add(value);
		}
		return unknown;
	}

	private static TreeSet<String> ids(String kind) throws Exception {
		TreeSet<String> ids = new TreeSet<>();
		for (String bundle : List.of("ui", "diagram")) {
			for (Element element : Xml.elements(Xml.parse(UI.resolveSibling("org.chainscape." + bundle).resolve("plugin.xml")), kind)) {
				ids.add(element.getAttribute("id"));
			}
		}
		return ids;
	}

	private static List<String> calls(List<Element> items) {
		return items.stream().map(item -> {
			var commands = item.getElementsByTagName("command");
			return commands.getLength() == 0 ? "" : ((Element) commands.item(0)).getAttribute("serialization");
		}).toList();
	}

	private static TreeSet<String> names(String folder) throws IOException {
		try (var files = Files.list(UI.resolve(folder))) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
		}
	}
}
