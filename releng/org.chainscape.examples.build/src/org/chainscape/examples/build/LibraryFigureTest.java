package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.scene.Shape;
import org.chainscape.store.ChainFileException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the library: whole, clean, legible in print, and the same in every format. */
class LibraryFigureTest {

	/** Text area of an A4 page of a report, 15 by 24 cm, in units of 1/96 inch. */
	private static final double PAGE_SHORT = 15 / 2.54 * 96;
	private static final double PAGE_LONG = 24 / 2.54 * 96;
	private static final double POINTS_PER_UNIT = 0.75;

	@TempDir
	private static Path folder;

	private static Library library;

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
	}

	/** The five boards of 浙商: every place on the overview or on the figure of its board, and there every participation. */
	@Test
	void theFiguresOfAReportShowEveryPlaceAndParticipation() {
		List<String> missing = new ArrayList<>();
		List<Scene> scenes = Stream.of("DIA-05", "DIA-S3-2", "DIA-S3-3", "DIA-S3-4", "DIA-S3-6", "DIA-12")
				.map(handle -> library.scene(diagram(handle), Language.ZH)).toList();
		int places = 0;
		for (Place place : library.elements(Place.class)) {
			if (perspective(place).getHandle().equals("SEG-S3-01")) {
				places++;
				if (scenes.stream().noneMatch(scene -> isShown(scene, place))) {
					missing.add(place.getHandle() + ' ' + place.getName());
				}
				place.getParticipations().stream()
						.filter(entry -> scenes.stream().noneMatch(scene -> isChipOf(scene, entry.getCompany(), place)))
						.forEach(entry -> missing.add(entry.getHandle() + ' ' + entry.getCompany().getName()));
			}
		}
		assertEquals(List.of(), missing);
		assertEquals(55, places);
	}

	/** Every company on a list of any report can be found in the panorama, in a place that corresponds to that of the report. */
	@Test
	void thePanoramaGathersEveryRecommendedCompany() {
		String all = Stream.of("DIA-01-UP", "DIA-01-MID", "DIA-01-DOWN")
				.flatMap(handle -> library.scene(diagram(handle), Language.ZH).allParts()).filter(part -> part.role() == Role.COMPANY_CHIP)
				.map(LibraryFigureTest::text).collect(Collectors.joining("|"));
		List<String> missing = library.elements(Participation.class).stream()
				.filter(entry -> entry.getRole() == ParticipationRole.RECOMMENDED).map(entry -> entry.getCompany().getName()).distinct()
				.filter(name -> !all.contains(squeezed(name))).toList();
		assertEquals(List.of(), missing);
	}

	/** The overview shows the companies that carry a number of reports on the figures of the parts, and no others. */
	@Test
	void theOverviewShowsWhomTwoReportsRecommend() {
		Set<String> counted = new TreeSet<>();
		for (String handle : List.of("DIA-01-UP", "DIA-01-MID", "DIA-01-DOWN")) {
			library.scene(diagram(handle), Language.ZH).allParts().filter(part -> part.role() == Role.COMPANY_CHIP && isCounted(part))
					.forEach(part -> counted.add(company(part)));
		}
		Set<String> shown = library.scene(diagram("DIA-01"), Language.ZH).allParts().filter(part -> part.role() == Role.COMPANY_CHIP)
				.map(LibraryFigureTest::company).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(counted, shown);
		assertTrue(shown.size() > 10);
	}

	/** The parts of the panorama leave out only what nothing is in. */
	@Test
	void whatALayerHidesOfThePanoramaIsEmpty() {
		Scene overview = library.scene(diagram("DIA-01"), Language.ZH);
		Diagram down = diagram("DIA-01-DOWN");
		List<Segment> hidden = down.getLayers().stream().flatMap(layer -> layer.getElements().stream())
				.map(id -> library.index().find(id, Segment.class).orElseThrow()).toList();
		assertEquals(17, hidden.size());
		hidden.forEach(segment -> assertTrue(isShown(overview, segment), segment.getName()));
		down.getLayers().forEach(layer -> layer.setVisible(true));
		Scene whole = library.scene(down, Language.ZH);
		down.getLayers().forEach(layer -> layer.setVisible(false));
		assertEquals(List.of(), hidden.stream().filter(segment -> !whole.part(segment.getId()).orElseThrow().children().isEmpty()).toList());
	}

	/** What is published lacks nothing that is drawn at the desk: the library has no figure with reserved statements. */
	@ParameterizedTest
	@MethodSource("figures")
	void nothingHasToBeLeftOutOfAFigure(String handle) {
		SceneBuilder builder = new SceneBuilder(SceneOptions.standard(Language.ZH).withEdition(Edition.PUBLISHED));
		Diagram diagram = diagram(handle);
		assertEquals(List.of(), builder.withheld(diagram, library.index()).statements());
		assertEquals(library.scene(diagram, Language.ZH).parts(), builder.build(diagram, library.index()).parts());
	}

	@Test
	void theFrameworkMatrixKeepsBlanksAndOddDates() {
		String matrix = text(library.scene(diagram("DIA-11"), Language.ZH));
		for (String cell : List.of("飞桨PaddlePaddle", "202x", "动静兼容", "√", "×", "–", "C++")) {
			assertTrue(matrix.contains(cell), cell);
		}
	}

	@Test
	void theLineageShowsRivalParameters() {
		String lineage = text(library.scene(diagram("DIA-09"), Language.ZH));
		for (String value : List.of("1.17亿", "1.2亿", "15.8亿", "1750亿", "13亿")) {
			assertTrue(lineage.contains(value), value);
		}
	}

	@Test
	void theScenarioMatrixHasEveryVertical() {
		String matrix = text(library.scene(diagram("DIA-13"), Language.ZH)) + text(library.scene(diagram("DIA-13-MEDIA"), Language.ZH));
		List<String> verticals = library.elements(Segment.class).stream().filter(segment -> segment.getHandle().startsWith("VERT-"))
				.map(Segment::getName).filter(name -> !matrix.contains(squeezed(name))).toList();
		assertEquals(List.of(), verticals);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("figuresInBothLanguages")
	void theFigureIsClean(String handle, Language language) {
		Scene scene = library.scene(diagram(handle), language);
		assertTrue(scene.allParts().count() > 5, "there is something to look at");
		assertAll(() -> assertEquals(List.of(), FigureChecks.overlaps(scene)), () -> assertEquals(List.of(), FigureChecks.outside(scene)),
				() -> assertEquals(List.of(), FigureChecks.textsOutOfTheirBoxes(scene)),
				() -> assertEquals(List.of(), FigureChecks.textsOnTexts(scene)),
				() -> assertEquals(List.of(), FigureChecks.linesThroughTexts(scene)),
				() -> assertEquals(List.of(), FigureChecks.linesThroughCards(scene)));
	}

	/** In the text width of a page, or on a page of its own that lies, nothing is set in less than 5 points. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void theFigureIsLegibleOnAPage(String handle) {
		Scene scene = library.scene(diagram(handle), Language.ZH);
		double smallest = scene.shapes().filter(Shape.Text.class::isInstance).mapToDouble(text -> ((Shape.Text) text).font().size()).min()
				.orElseThrow();
		double upright = Math.min(PAGE_SHORT / scene.width(), PAGE_LONG / scene.height());
		double lying = Math.min(PAGE_LONG / scene.width(), PAGE_SHORT / scene.height());
		boolean timeline = diagram(handle).getKind() == DiagramKind.LINEAGE;
		double points = smallest * Math.min(1, timeline ? Math.max(upright, lying) : upright) * POINTS_PER_UNIT;
		assertTrue(points >= 5, () -> "the smallest words are set in " + points + " points");
	}

	@Test
	void everyFigureHasCaptionSourceAndDate() {
		for (Diagram diagram : library.diagrams()) {
			Scene scene = library.scene(diagram, Language.ZH);
			assertTrue(text(scene, Role.CAPTION).startsWith("图" + diagram.getFigureNumber() + '：'), diagram.getName());
			String source = text(scene, Role.SOURCE_LINE);
			assertTrue(source.matches("资料来源：.*(证券|资本).*，Chainscape整理，截至2023年.*"), () -> diagram.getName() + ": " + source);
		}
		assertEquals(library.diagrams().size(), library.diagrams().stream().map(Diagram::getFigureNumber).distinct().count());
	}

	/** The map of one report names this report and no other. */
	@ParameterizedTest
	@CsvSource({ "DIA-02, 兴业", "DIA-02-APP, 兴业", "DIA-03, 财通", "DIA-04, 平安", "DIA-04-APP, 平安", "DIA-05, 浙商", "DIA-06, 芯跑",
			"DIA-06-MARKET, 芯跑" })
	void theMapOfAReportNamesThisReportOnly(String handle, String publisher) {
		String source = text(library.scene(diagram(handle), Language.ZH), Role.SOURCE_LINE);
		assertTrue(source.startsWith("资料来源：" + publisher), source);
		assertEquals(3, source.split("，").length, source);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DIA-01", "DIA-08", "DIA-09", "DIA-11" })
	void svgAndPngShowTheSame(String handle) throws IOException {
		Scene scene = library.scene(diagram(handle), Language.ZH);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, png);
		new Pictures(Pictures.ofPng(png.toByteArray()), Pictures.ofSvg(Library.svg(scene))).assertAlike();
	}

	@Test
	void oneMissingChipWouldBeSeen() throws IOException {
		Scene scene = library.scene(diagram("DIA-01-UP"), Language.ZH);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, png);
		String svg = Library.svg(scene);
		assertTrue(svg.contains(">澜起科技<"));
		Pictures pictures = new Pictures(Pictures.ofPng(png.toByteArray()), Pictures.ofSvg(svg.replace(">澜起科技<", "> <")));
		assertThrows(AssertionError.class, pictures::assertAlike);
	}

	private static Stream<String> figures() {
		return library.diagrams().stream().map(Diagram::getHandle);
	}

	private static Stream<Arguments> figuresInBothLanguages() {
		return figures().flatMap(handle -> Stream.of(Language.ZH, Language.EN).map(language -> Arguments.of(handle, language)));
	}

	private static Diagram diagram(String handle) {
		return library.diagrams().stream().filter(diagram -> handle.equals(diagram.getHandle())).findFirst().orElseThrow();
	}

	private static Perspective perspective(EObject place) {
		return place instanceof Perspective perspective ? perspective : perspective(place.eContainer());
	}

	private static boolean isShown(Scene scene, Place place) {
		String key = place instanceof Stage ? "band:" + place.getId() : place.getId();
		return scene.part(key).map(LibraryFigureTest::text).orElse("").contains(squeezed(place.getName()));
	}

	/** A company named twice for one place, in different roles, has one chip there. */
	private static boolean isChipOf(Scene scene, Company company, Place place) {
		return scene.allParts().filter(part -> place.getId().equals(part.elementId())).flatMap(ScenePart::stream)
				.anyMatch(part -> part.role() == Role.COMPANY_CHIP && text(part).contains(squeezed(company.getName())));
	}

	private static boolean isCounted(ScenePart chip) {
		return text(chip).matches(".*[A-Z](\\d)");
	}

	private static String company(ScenePart chip) {
		return library.index().find(chip.elementId(), Participation.class).orElseThrow().getCompany().getName();
	}

	private static String text(Scene scene) {
		return scene.allParts().map(LibraryFigureTest::text).collect(Collectors.joining("|"));
	}

	private static String text(Scene scene, Role role) {
		return scene.allParts().filter(part -> part.role() == role).map(LibraryFigureTest::text).findFirst().orElse("");
	}

	/** All texts of a part without spaces, since a name may run over several lines. */
	private static String text(ScenePart part) {
		return squeezed(String.join("", FigureChecks.texts(part).map(text -> text.text()).toList()));
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s", "");
	}
}
