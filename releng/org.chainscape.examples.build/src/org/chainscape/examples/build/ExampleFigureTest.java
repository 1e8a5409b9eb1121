package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.store.ChainFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The six figures of the example: whole, clean, and the same in every format. */
class ExampleFigureTest {

	private static final Set<Role> NAMED = EnumSet.of(Role.BAND, Role.CARD, Role.SUB_CARD, Role.COMPANY_CHIP, Role.ITEM_CHIP);

	@TempDir
	private static Path folder;

	private static Zheshang example;

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		example = Zheshang.build(folder);
	}

	@Test
	void thePanoramaShowsEveryPlaceByName() {
		Scene scene = example.scene(example.panorama(), Language.ZH);
		List<String> missing = new ArrayList<>();
		for (Place place : example.elements(Place.class)) {
			ScenePart part = scene.part(place instanceof Stage ? "band:" + place.getId() : place.getId()).orElse(null);
			if (part == null || !text(part).contains(squeezed(place.getName()))) {
				missing.add(place.getHandle() + ' ' + place.getName());
			}
		}
		for (Perspective perspective : example.elements(Perspective.class)) {
			if (!scene.part("row:" + perspective.getId()).map(ExampleFigureTest::text).orElse("").equals(squeezed(perspective.getName()))) {
				missing.add(perspective.getHandle());
			}
		}
		assertEquals(List.of(), missing);
		assertEquals(66, example.elements(Place.class).size());
	}

	/** A company named twice for one place, in different roles, has one chip there. */
	@Test
	void thePanoramaShowsEveryParticipation() {
		Scene scene = example.scene(example.panorama(), Language.ZH);
		List<String> missing = new ArrayList<>();
		for (Participation participation : example.elements(Participation.class)) {
			Place place = (Place) participation.eContainer();
			boolean shown = place.getParticipations().stream().filter(other -> other.getCompany() == participation.getCompany())
					.anyMatch(other -> isChipOf(scene, other, place));
			if (!shown) {
				missing.add(participation.getHandle() + ' ' + participation.getCompany().getName());
			}
		}
		assertEquals(List.of(), missing);
		assertEquals(100, example.elements(Participation.class).size());
	}

	@Test
	void theSvgHoldsTheirNamesAsText() throws IOException, SAXException, ParserConfigurationException {
		Map<String, String> groups = groups(Zheshang.svg(example.scene(example.panorama(), Language.ZH)));
		List<NamedElement> wanted = new ArrayList<>(example.elements(Place.class));
		List<String> missing = new ArrayList<>();
		for (NamedElement place : wanted) {
			String key = place instanceof Stage ? "p-band_" + place.getId() : "p-" + place.getId();
			if (!groups.getOrDefault(key, "").contains(squeezed(place.getName()))) {
				missing.add(place.getName());
			}
		}
		String all = String.join("", groups.values());
		example.elements(Participation.class).stream().map(Participation::getCompany).distinct().map(Company::getName)
				.filter(name -> !all.contains(squeezed(name))).forEach(missing::add);
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@CsvSource({ "0,zh", "1,zh", "2,zh", "3,zh", "4,zh", "5,zh", "0,en", "1,en", "2,en", "3,en", "4,en", "5,en" })
	void theFigureIsClean(int number, String language) {
		Scene scene = example.scene(example.diagrams().get(number), Language.of(language));
		assertTrue(scene.allParts().count() > 5, "there is something to look at");
		assertAll(() -> assertEquals(List.of(), FigureChecks.overlaps(scene)), () -> assertEquals(List.of(), FigureChecks.outside(scene)),
				() -> assertEquals(List.of(), FigureChecks.textsOutOfTheirBoxes(scene)),
				() -> assertEquals(List.of(), FigureChecks.textsOnTexts(scene)),
				() -> assertEquals(List.of(), FigureChecks.linesThroughTexts(scene)),
				() -> assertEquals(List.of(), FigureChecks.linesThroughCards(scene)));
	}

	/** 15 cm are 567 units; names below 5 points are hard to read in print. The panorama is given a whole page. */
	@ParameterizedTest
	@CsvSource({ "1", "2", "3", "4", "5" })
	void theFigureIsLegibleAtFifteenCentimetres(int number) {
		Scene scene = example.scene(example.diagrams().get(number), Language.ZH);
		double smallest = scene.allParts().filter(part -> NAMED.contains(part.role())).flatMap(part -> FigureChecks.texts(part).limit(1))
				.mapToDouble(text -> text.font().size()).min().orElseThrow();
		double points = smallest * Math.min(1, 567 / scene.width()) * 0.75;
		assertTrue(points >= 5, () -> "names are set in " + points + " points");
	}

	@Test
	void everyFigureHasCaptionAndSource() {
		for (Diagram diagram : example.diagrams()) {
			Scene scene = example.scene(diagram, Language.ZH);
			assertTrue(text(scene, Role.CAPTION).startsWith("图" + diagram.getFigureNumber() + '：'), diagram.getName());
			assertEquals("资料来源：浙商证券研究所，Chainscape整理，截至2023年2月14日", text(scene, Role.SOURCE_LINE));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0", "1", "2", "3", "4", "5" })
	void svgAndPngShowTheSame(int number) throws IOException {
		Scene scene = example.scene(example.diagrams().get(number), Language.ZH);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, png);
		new Pictures(Pictures.ofPng(png.toByteArray()), Pictures.ofSvg(Zheshang.svg(scene))).assertAlike();
	}

	@Test
	void oneMissingChipWouldBeSeen() throws IOException {
		Scene scene = example.scene(example.diagrams().get(1), Language.ZH);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, png);
		String svg = Zheshang.svg(scene);
		assertTrue(svg.contains(">澜起科技<"));
		Pictures pictures = new Pictures(Pictures.ofPng(png.toByteArray()), Pictures.ofSvg(svg.replace(">澜起科技<", "> <")));
		assertThrows(AssertionError.class, pictures::assertAlike);
	}

	private static boolean isChipOf(Scene scene, Participation participation, Place place) {
		ScenePart chip = scene.part(participation.getId()).orElse(null);
		return chip != null && chip.role() == Role.COMPANY_CHIP && text(chip).contains(squeezed(participation.getCompany().getName()))
				&& scene.allParts().filter(part -> place.getId().equals(part.elementId())).flatMap(ScenePart::stream).anyMatch(chip::equals);
	}

	private static String text(Scene scene, Role role) {
		return scene.allParts().filter(part -> part.role() == role).map(ExampleFigureTest::text).findFirst().orElse("");
	}

	/** All texts of a part without spaces, since a name may run over several lines. */
	private static String text(ScenePart part) {
		return squeezed(String.join("", FigureChecks.texts(part).map(text -> text.text()).toList()));
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s", "");
	}

	/** The text directly in each group of an SVG, by the id of the group. */
	private static Map<String, String> groups(String svg) throws IOException, SAXException, ParserConfigurationException {
		NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("text");
		Map<String, String> groups = new HashMap<>();
		for (int i = 0; i < all.getLength(); i++) {
			groups.merge(group(all.item(i)), squeezed(all.item(i).getTextContent()), String::concat);
		}
		return groups;
	}

	private static String group(Node node) {
		for (Node above = node; above != null; above = above.getParentNode()) {
			if (above instanceof Element element && element.getAttribute("id").startsWith("p-")) {
				return element.getAttribute("id");
			}
		}
		return "";
	}
}
