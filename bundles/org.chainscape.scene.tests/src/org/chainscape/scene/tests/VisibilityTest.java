package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.HiddenContent;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers, filters and notes of a diagram, as they are seen. */
class VisibilityTest {

	private Samples samples;
	private Segment chips;
	private Segment modules;
	private Diagram diagram;

	@BeforeEach
	void build() {
		samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "上游", null, StagePosition.UNSPECIFIED);
		chips = samples.segment(stage, "芯片", null, "寒武纪 688256.SH", "*英伟达 NVDA.O", "千芯科技");
		modules = samples.segment(stage, "光模块", null, "天孚通信 300394.SZ");
		samples.cite(chips.getParticipations().get(0), "浙商");
		samples.cite(chips.getParticipations().get(1), "兴业");
		diagram = samples.diagram("图", perspective);
	}

	@Test
	void anInvisibleLayerHidesItsElements() {
		Layer layer = layer(false, chips.getId());
		assertFalse(isDrawn(chips));
		assertTrue(isDrawn(modules));
		layer.setVisible(true);
		assertTrue(isDrawn(chips));
	}

	@Test
	void anElementOnAVisibleLayerTooIsDrawn() {
		layer(false, chips.getId());
		layer(true, chips.getId());
		assertTrue(isDrawn(chips));
	}

	@Test
	void aLayerHidesACompanyEverywhere() {
		layer(false, samples.company("寒武纪").getId());
		assertEquals(Set.of("英伟达", "千芯科技", "天孚通信"), companies());
	}

	@Test
	void onlyListedCompanies() {
		filter(FilterKind.LISTED_ONLY, null);
		assertEquals(Set.of("寒武纪", "英伟达", "天孚通信"), companies());
	}

	@Test
	void onlyCompaniesOfOneExchange() {
		filter(FilterKind.BY_MARKET, ".SH");
		assertEquals(Set.of("寒武纪"), companies());
	}

	@Test
	void onlyWhatHasASource() {
		filter(FilterKind.SOURCED_ONLY, null);
		assertEquals(Set.of("寒武纪", "英伟达"), companies());
		assertFalse(isDrawn(modules), "nothing in it is left");
	}

	@Test
	void onlyWhatOneSourceSays() {
		filter(FilterKind.BY_SOURCE, "兴业");
		assertEquals(Set.of("英伟达"), companies());
	}

	@Test
	void filtersThatAreOffHideNothing() {
		filter(FilterKind.BY_MARKET, "SH").setEnabled(false);
		assertEquals(Set.of("寒武纪", "英伟达", "千芯科技", "天孚通信"), companies());
	}

	@Test
	void severalFiltersAllCount() {
		filter(FilterKind.LISTED_ONLY, null);
		filter(FilterKind.SOURCED_ONLY, null);
		filter(FilterKind.BY_MARKET, "O");
		assertEquals(Set.of("英伟达"), companies());
	}

	@Test
	void filtersOfOneKindAreAlternatives() {
		filter(FilterKind.BY_MARKET, "SH");
		filter(FilterKind.BY_MARKET, "SZ");
		assertEquals(Set.of("寒武纪", "天孚通信"), companies());
		filter(FilterKind.BY_SOURCE, "浙商");
		assertEquals(Set.of("寒武纪"), companies(), "and filters of another kind hold besides");
		filter(FilterKind.BY_SOURCE, "兴业");
		assertEquals(Set.of("寒武纪"), companies());
		filter(FilterKind.BY_MARKET, "O");
		assertEquals(Set.of("寒武纪", "英伟达"), companies());
	}

	@Test
	void nothingIsHiddenWithoutLayersAndFilters() {
		assertTrue(HiddenContent.of(diagram, samples.index()).isEmpty());
		filter(FilterKind.LISTED_ONLY, null).setEnabled(false);
		layer(true, chips.getId());
		assertTrue(HiddenContent.of(diagram, samples.index()).isEmpty());
	}

	@Test
	void whatIsHiddenIsCounted() {
		Relation supply = samples.relate(ChainFactory.eINSTANCE.createSupply(), "芯片", "光模块", null);
		samples.cite(supply, "浙商");
		filter(FilterKind.BY_SOURCE, "浙商");
		assertEquals(new HiddenContent(3, 1, 0, 1), HiddenContent.of(diagram, samples.index()));
	}

	@Test
	void aCompanyThatIsLeftSomewhereIsNotCountedAsHidden() {
		samples.put(modules, "寒武纪 688256.SH");
		layer(false, chips.getId());
		assertEquals(new HiddenContent(2, 1, 0, 0), HiddenContent.of(diagram, samples.index()));
	}

	@Test
	void boxesOfCompaniesOnFreeMapsAreFilteredToo() {
		Diagram free = samples.diagram("自由图");
		free.setKind(DiagramKind.FREE_MAP);
		DiagramContent.populate(free, samples.index(), List.of(samples.company("寒武纪").getId(), samples.company("千芯科技").getId()));
		diagram = free;
		assertEquals(2, cards());
		filter(FilterKind.LISTED_ONLY, null);
		assertEquals(1, cards());
		assertEquals(new HiddenContent(1, 0, 0, 0), HiddenContent.of(diagram, samples.index()));
		filter(FilterKind.SOURCED_ONLY, null);
		assertEquals(1, cards(), "what places it is its source");
		filter(FilterKind.BY_SOURCE, "兴业");
		assertEquals(0, cards());
	}

	@Test
	void aLayerHidesANote() {
		note("远");
		layer(false, "note");
		assertEquals(0, scene().allParts().filter(part -> part.role() == Role.NOTE).count());
	}

	private long cards() {
		return scene().allParts().filter(part -> part.role() == Role.CARD).count();
	}

	@Test
	void aNoteStandsWhereItWasPutAndWraps() {
		Note note = note("境内厂商正在追赶，差距仍在先进制程与软件生态");
		note.setX(400);
		note.setY(30);
		note.setWidth(120);
		Scene scene = scene();
		ScenePart part = part(scene);
		assertEquals(400, part.bounds().x() - scene.origin().x());
		assertEquals(30, part.bounds().y() - scene.origin().y());
		assertEquals(120, part.bounds().width());
		assertTrue(part.shapes().size() > 3, "several lines");
		assertEquals("境内厂商正在追赶，差距仍在先进制程与软件生态", SceneChecks.texts(part).replace(" ", ""));
	}

	@Test
	void aNoteFarAwayWidensTheFigure() {
		double before = scene().width();
		note("远").setX(2000);
		assertTrue(scene().width() > before + 1000);
	}

	@Test
	void anEmptyNoteIsNotDrawn() {
		note(null);
		assertEquals(0, scene().allParts().filter(part -> part.role() == Role.NOTE).count());
	}

	private Note note(String text) {
		Note note = ViewFactory.eINSTANCE.createNote();
		note.setId("note");
		note.setText(text);
		diagram.getAnnotations().add(note);
		return note;
	}

	private Layer layer(boolean visible, String... elements) {
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.setId("layer" + diagram.getLayers().size());
		layer.setVisible(visible);
		layer.getElements().addAll(List.of(elements));
		diagram.getLayers().add(layer);
		return layer;
	}

	private Filter filter(FilterKind kind, String argument) {
		Filter filter = ViewFactory.eINSTANCE.createFilter();
		filter.setId("filter" + diagram.getFilters().size());
		filter.setKind(kind);
		filter.setArgument(argument);
		diagram.getFilters().add(filter);
		return filter;
	}

	private boolean isDrawn(Segment segment) {
		return scene().part(segment.getId()).isPresent();
	}

	private Set<String> companies() {
		return scene().allParts().filter(part -> part.role() == Role.COMPANY_CHIP).map(part -> SceneChecks.texts(part).split(" ")[0])
				.collect(Collectors.toSet());
	}

	private static ScenePart part(Scene scene) {
		return scene.allParts().filter(part -> part.role() == Role.NOTE).findFirst().orElseThrow();
	}

	private Scene scene() {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}
}
