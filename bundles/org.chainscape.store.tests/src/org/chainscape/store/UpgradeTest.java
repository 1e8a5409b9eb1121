package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException.Kind;
import org.chainscape.store.upgrade.FormatVersion;
import org.chainscape.store.upgrade.UpgradeStep;
import org.chainscape.store.upgrade.UpgradeSteps;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class UpgradeTest {

	private static final FormatVersion V0_8 = new FormatVersion(0, 8);
	private static final FormatVersion V0_9 = new FormatVersion(0, 9);
	private static final FormatVersion V1_0 = new FormatVersion(1, 0);

	private final UpgradeStep firms = new Rename(V0_8, V0_9, "companies", "firm", "title");
	private final UpgradeStep titles = new Rename(V0_9, V1_0, "companies", "title", "name");

	@Test
	void anOlderFileIsLiftedStepByStep() throws IOException {
		ChainDocument expected = new SampleChain().document;
		String text = new String(ChainStore.serialise(expected), StandardCharsets.UTF_8);
		for (String version : List.of("0.8", "0.9", "1.0")) {
			String name = version.equals("0.8") ? "firm" : version.equals("0.9") ? "title" : "name";
			String old = text.replace("formatVersion=\"1.0\"", "formatVersion=\"" + version + "\"")
					.replace("name=\"寒武纪\"", name + "=\"寒武纪\"");
			ChainResource resource = load(old, UpgradeSteps.of(List.of(titles, firms)));
			ChainDocument lifted = (ChainDocument) resource.getContents().get(0);
			assertEquals("1.0", lifted.getFormatVersion());
			assertTrue(EcoreUtil.equals(expected, lifted), version);
			assertEquals(text, new String(ChainStore.serialise(lifted), StandardCharsets.UTF_8));
		}
	}

	@Test
	void withoutAWayAnOlderFileIsRefused() throws IOException {
		String old = new String(ChainStore.serialise(new SampleChain().document), StandardCharsets.UTF_8).replace("formatVersion=\"1.0\"",
				"formatVersion=\"0.8\"");
		ChainFileException failure = assertThrows(ChainFileException.class, () -> load(old, UpgradeSteps.of(List.of(titles))));
		assertEquals(Kind.OLDER_VERSION, failure.kind());
		assertTrue(failure.getMessage().contains("0.8"));
	}

	@Test
	void aStepThatLeavesNonsenseIsNoticed() throws IOException {
		String old = new String(ChainStore.serialise(new SampleChain().document), StandardCharsets.UTF_8).replace("formatVersion=\"1.0\"",
				"formatVersion=\"0.9\"");
		UpgradeStep wrong = new Rename(V0_9, V1_0, "companies", "name", "nonsense");
		ChainFileException failure = assertThrows(ChainFileException.class, () -> load(old, UpgradeSteps.of(List.of(wrong))));
		assertEquals(Kind.UNKNOWN_CONTENT, failure.kind());
	}

	@Test
	void theWayIsUnique() {
		assertEquals(Optional.of(List.of(firms, titles)), UpgradeSteps.of(List.of(titles, firms)).path(V0_8));
		assertEquals(Optional.of(List.of()), UpgradeSteps.standard().path(FormatVersion.CURRENT));
		assertEquals(Optional.empty(), UpgradeSteps.of(List.of(firms)).path(V0_8));
		assertThrows(IllegalArgumentException.class, () -> UpgradeSteps.of(List.of(titles, new Rename(V0_9, V1_0, "a", "b", "c"))));
		assertThrows(IllegalArgumentException.class, () -> UpgradeSteps.of(List.of(new Rename(V1_0, V0_9, "a", "b", "c"))));
	}

	@Test
	void versionsAreReadAndOrdered() {
		assertEquals(Optional.of(V0_9), FormatVersion.parse(" 0.9 "));
		assertEquals(Optional.empty(), FormatVersion.parse("1"));
		assertEquals(Optional.empty(), FormatVersion.parse(null));
		assertEquals(Optional.empty(), FormatVersion.parse("99999.0"));
		assertTrue(new FormatVersion(1, 10).compareTo(new FormatVersion(1, 9)) > 0);
		assertTrue(new FormatVersion(2, 0).compareTo(new FormatVersion(1, 9)) > 0);
		assertEquals("1.10", new FormatVersion(1, 10).toString());
		assertThrows(IllegalArgumentException.class, () -> new FormatVersion(-1, 0));
	}

	private static ChainResource load(String text, UpgradeSteps steps) throws IOException {
		ChainResource resource = new ChainResource(URI.createURI("mem:/old.chain"), steps);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private record Rename(FormatVersion from, FormatVersion to, String element, String oldName, String newName) implements UpgradeStep {

		@Override
		public String description() {
			return oldName + " is called " + newName;
		}

		@Override
		public void apply(Document document) {
			NodeList elements = document.getElementsByTagName(element);
			for (int i = 0; i < elements.getLength(); i++) {
				Element each = (Element) elements.item(i);
				if (each.hasAttribute(oldName)) {
					each.setAttribute(newName, each.getAttribute(oldName));
					each.removeAttribute(oldName);
				}
			}
		}
	}
}
