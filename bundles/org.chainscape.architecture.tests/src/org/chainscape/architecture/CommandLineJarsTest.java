package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The start script's class path names exactly the plug-ins of the core feature. */
class CommandLineJarsTest {

	private static final Path FEATURES = Path.of("../../features");

	@Test
	void listEqualsTheCoreFeature() throws Exception {
		Document feature = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(FEATURES.resolve("org.chainscape.core.feature/feature.xml").toFile());
		NodeList plugins = feature.getElementsByTagName("plugin");
		TreeSet<String> expected = new TreeSet<>();
		for (int i = 0; i < plugins.getLength(); i++) {
			expected.add(((Element) plugins.item(i)).getAttribute("id"));
		}

		Path list = FEATURES.resolve("org.chainscape.ide.feature/rootfiles/cli.jars");
		assertEquals(expected, new TreeSet<>(Files.readAllLines(list)));
	}
}
