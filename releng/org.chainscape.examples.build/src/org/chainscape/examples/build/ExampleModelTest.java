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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.chainscape.exchange.json.ModelJson;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.View;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.chainscape.validation.Validator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example chain holds, and that files keep it. */
class ExampleModelTest {

	private static final Pattern LINES = Pattern.compile("L[1-9]\\d*(-[1-9]\\d*)?(,[1-9]\\d*(-[1-9]\\d*)?)*");

	@TempDir
	private static Path folder;

	private static Zheshang example;

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		example = Zheshang.build(folder);
	}

	@Test
	void everySegmentOfTheReportIsThere() {
		Set<String> wanted = new TreeSet<>();
		IntStream.rangeClosed(1, 67).forEach(number -> wanted.add("SEG-S3-%02d".formatted(number)));
		Set<String> found = new TreeSet<>();
		example.elements().stream().map(Element::getHandle).filter(handle -> handle != null && handle.startsWith("SEG-S3-")).forEach(found::add);
		assertEquals(wanted, found);
	}

	@Test
	void nothingIsWrongWithIt() {
		List<Finding> findings = Validator.standard().validate(example.document()).findings().stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList();
		assertEquals(List.of(), findings);
	}

	/** Where two cuts meet and where a company is at home is our reading; everything else stands in a line of the report. */
	@Test
	void everyFactNamesItsLine() {
		List<Element> facts = example.elements().stream().filter(element -> !isFrame(element)).toList();
		assertTrue(facts.size() > 600, () -> "only " + facts.size() + " facts");
		List<String> without = new ArrayList<>();
		for (Element fact : facts) {
			boolean ours = fact instanceof Correspondence || fact instanceof OwnEstimate;
			if (fact.getCitations().stream().noneMatch(citation -> ours ? citation.getSource() instanceof OwnEstimate : namesLine(citation))) {
				without.add(fact.eClass().getName() + ' ' + fact.getHandle());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void noCitationOfTheReportIsWithoutAWellFormedLine() {
		List<String> bad = example.elements(Citation.class).stream()
				.filter(citation -> citation.getSource() instanceof Report && !namesLine(citation))
				.map(citation -> ((Element) citation.eContainer()).getHandle() + ": " + citation.getLines()).toList();
		assertEquals(List.of(), bad);
	}

	@Test
	void loadingAndSavingKeepsModelAndBytes() throws ChainFileException, IOException {
		Path copy = folder.resolve("copy.chain");
		ChainStore.save(example.document(), copy);
		assertArrayEquals(Files.readAllBytes(example.file()), Files.readAllBytes(copy));
		ChainDocument loaded = ChainStore.load(copy);
		assertTrue(EcoreUtil.equals(example.document(), loaded));
		assertArrayEquals(ChainStore.serialise(example.document()), ChainStore.serialise(loaded));
	}

	@Test
	void buildingTwiceGivesTheSameBytes() throws IOException, TableException, ChainFileException {
		assertArrayEquals(Files.readAllBytes(example.file()), Files.readAllBytes(Zheshang.build(folder).file()));
	}

	@Test
	void jsonHoldsEveryElement() throws IOException {
		StringWriter json = new StringWriter();
		new ModelJson().write(example.document(), json);
		Set<String> written = new HashSet<>();
		collectIds(new ObjectMapper().readTree(json.toString()).get("document"), written);
		List<String> missing = example.elements().stream().map(Element::getId).filter(id -> !written.contains(id)).toList();
		assertEquals(List.of(), missing);
	}

	private static boolean isFrame(Element element) {
		return element instanceof ChainDocument || element instanceof IndustryChain || element instanceof Property || element instanceof View
				|| element instanceof Citation;
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
