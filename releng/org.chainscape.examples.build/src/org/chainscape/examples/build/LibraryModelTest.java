package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.chainscape.exchange.json.ModelJson;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.View;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library holds, and that files keep it. */
class LibraryModelTest {

	private static final Pattern LINES = Pattern.compile("L[1-9]\\d*(-[1-9]\\d*)?(,[1-9]\\d*(-[1-9]\\d*)?)*");

	@TempDir
	private static Path folder;

	private static Library library;

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
	}

	/** What stands in a report names its line; what we add names one of our own sources, and only that. */
	@Test
	void everyFactNamesItsLineOrIsMarkedAsOurOwn() {
		List<Element> facts = library.elements().stream().filter(element -> !isFrame(element)).toList();
		assertTrue(facts.size() > 3000, () -> "only " + facts.size() + " facts");
		List<String> without = new ArrayList<>();
		for (Element fact : facts) {
			if (fact.getCitations().stream().noneMatch(citation -> citation.getSource() instanceof OwnEstimate || namesLine(citation))) {
				without.add(fact.eClass().getName() + ' ' + fact.getHandle());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void noCitationOfTheReportIsWithoutAWellFormedLine() {
		List<String> bad = library.elements(Citation.class).stream()
				.filter(citation -> citation.getSource() instanceof Report && !namesLine(citation))
				.map(citation -> ((Element) citation.eContainer()).getHandle() + ": " + citation.getLines()).toList();
		assertEquals(List.of(), bad);
	}

	@Test
	void loadingAndSavingKeepsModelAndBytes() throws ChainFileException, IOException {
		Path copy = folder.resolve("copy.chain");
		ChainStore.save(library.document(), copy);
		assertArrayEquals(Files.readAllBytes(library.file()), Files.readAllBytes(copy));
		ChainDocument loaded = ChainStore.load(copy);
		assertTrue(EcoreUtil.equals(library.document(), loaded));
		assertArrayEquals(ChainStore.serialise(library.document()), ChainStore.serialise(loaded));
	}

	@Test
	void buildingTwiceGivesTheSameBytes() throws IOException, TableException, ChainFileException {
		assertArrayEquals(Files.readAllBytes(library.file()), Files.readAllBytes(Library.build(folder).file()));
	}

	@Test
	void jsonHoldsEveryElement() throws IOException {
		StringWriter json = new StringWriter();
		new ModelJson().write(library.document(), json);
		Set<String> written = new HashSet<>();
		collectIds(new ObjectMapper().readTree(json.toString()).get("document"), written);
		List<String> missing = library.elements().stream().map(Element::getId).filter(id -> !written.contains(id)).toList();
		assertEquals(List.of(), missing);
	}

	private static boolean isFrame(Element element) {
		return element instanceof ChainDocument || element instanceof IndustryChain || element instanceof Property || element instanceof View
				|| element instanceof Citation || element instanceof CalculationInput;
	}

	private static boolean namesLine(Citation citation) {
		return citation.getSource() instanceof Report && citation.getLines() != null && LINES.matcher(citation.getLines()).matches();
	}

	private static void collectIds(JsonNode node, Set<String> ids) {
		if (node.isObject() && node.has("type") && node.has("id")) {
			ids.add(node.get("id").textValue());
		}
		node.forEach(child -> collectIds(child, ids));
	}
}
