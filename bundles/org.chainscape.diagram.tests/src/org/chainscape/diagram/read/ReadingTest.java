package org.chainscape.diagram.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.operation.Folds;
import org.chainscape.diagram.read.FactSheet.Kind;
import org.chainscape.diagram.read.FactSheet.Line;
import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reach;
import org.chainscape.model.query.Reach.Direction;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Point;
import org.chainscape.scene.SceneOptions;
import org.chainscape.store.NewChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reading a diagram says and finds, without a window. */
class ReadingTest {

	private ChainDocument document;
	private Canvas canvas;
	private Diagram diagram;
	private Segment chips;
	private Segment servers;
	private Participation chip;
	private Supply supply;

	@BeforeEach
	void build() {
		document = NewChain.create(NewChain.Template.UP_MID_DOWN, "测试链", Language.ZH);
		document.getViews().clear();
		diagram = new Diagrams(document).create();
		canvas = new Canvas(document, diagram, SceneOptions.standard(Language.ZH));
		Creations creations = new Creations(canvas);
		List<Stage> stages = document.getChains().get(0).getPerspectives().get(0).getStages();
		chips = creations.segment(stages.get(0), null);
		chips.setName("芯片");
		servers = creations.segment(stages.get(1), null);
		servers.setName("服务器");
		chip = creations.company(chips);
		chip.getCompany().setName("寒武纪");
		Security security = Identities.assign(ChainFactory.eINSTANCE.createSecurity());
		security.setCode("688256");
		security.setExchange(Exchange.SH);
		chip.getCompany().getSecurities().add(security);
		supply = Identities.assign(ChainFactory.eINSTANCE.createSupply());
		supply.setSource(chips);
		supply.setTarget(servers);
		supply.setLabel("算力卡");
		document.getChains().get(0).getRelations().add(supply);
		canvas.settle();
	}

	@Test
	void aCompanySaysItsTickerItsNewestValuesAndWhereTheyStand() {
		Property revenue = property("营业收入");
		observe(chip.getCompany(), revenue, "5.1亿元", 2021);
		observe(chip.getCompany(), revenue, "7.3亿元", 2022);
		Observation hidden = observe(chip.getCompany(), property("毛利率"), null, 2020);
		hidden.setState(DisclosureState.UNDISCLOSED);
		cite(chip, "浙商证券", "2.1", "14", "L158-176");
		FactSheet sheet = sheet(chip, Map.of());
		assertEquals("寒武纪", sheet.title());
		assertEquals("公司 · 芯片", sheet.kind());
		assertEquals(List.of(new Line(Kind.TEXT, "688256.SH"), new Line(Kind.VALUE, "营业收入：7.3亿元（2022）"),
				new Line(Kind.VALUE, "营业收入：5.1亿元（2021）"), new Line(Kind.STATE, "毛利率：未披露（2020）"),
				new Line(Kind.CITATION, "浙商证券 · 2.1 · 第 14 页 · L158-176 · 2023-03-07")), sheet.lines());
		assertEquals(0, sheet.more());
	}

	@Test
	void longSheetsAreCutAndSayHowMuchIsMissing() {
		for (int year = 2001; year <= 2020; year++) {
			observe(chips, property("产量" + year), year + "万片", year);
		}
		cite(chips, "甲", null, null, "L1");
		cite(chips, "乙", null, null, "L2");
		cite(chips, "丙", null, null, "L3");
		FactSheet sheet = sheet(chips, Map.of(chips.getId(), new Mark(Mark.Severity.WARNING, "口径不一致")));
		assertEquals(FactSheets.LINES, sheet.lines().size());
		assertEquals(1 + 20 + 3 + 1 - FactSheets.LINES, sheet.more());
		assertTrue(sheet.lines().contains(new Line(Kind.FINDING, "口径不一致")));
		assertEquals("产量2020：2020万片（2020）", sheet.lines().get(1).text(), "the newest first");
	}

	@Test
	void whatHasNoSourceSaysSo() {
		assertTrue(sheet(servers, Map.of()).lines().contains(new Line(Kind.STATE, "没有资料来源")));
	}

	@Test
	void whatIsNotConfirmedSaysSo() {
		servers.setConfirmed(false);
		assertTrue(sheet(servers, Map.of()).lines().contains(new Line(Kind.STATE, "待核实")));
	}

	@Test
	void aRelationSaysWhatItIsAndThatItIsInferred() {
		supply.setInferred(true);
		FactSheet sheet = sheet(supply, Map.of());
		assertEquals("芯片 → 服务器", sheet.title());
		assertEquals("供给", sheet.kind());
		assertEquals(new Line(Kind.TEXT, "算力卡"), sheet.lines().get(0));
		assertEquals(new Line(Kind.STATE, "推断，原文未直接写明"), sheet.lines().get(1));
	}

	@Test
	void notesHaveNoSheet() {
		assertNull(sheet2(new Creations(canvas).note(new Point(0, 0))));
	}

	private FactSheet sheet2(Note note) {
		return new FactSheets(Language.ZH, Map.of()).of(note);
	}

	@Test
	void aSearchFindsByTickerPinyinLabelAndNote() {
		Note note = new Creations(canvas).note(new Point(900, 0));
		note.setText("关注国产替代");
		servers.setNotes("内部：等待回访");
		assertEquals(Set.of(chip.getId()), found("688256"));
		assertEquals(Set.of(chip.getId()), found("hwj"));
		assertEquals(Set.of(note.getId()), found("国产替代"));
		assertEquals(Set.of(servers.getId()), found("回访"));
		assertTrue(search("算力卡").stream().anyMatch(hit -> hit.element() == supply));
		assertEquals(List.of(), search("  "));
		assertEquals(List.of(), search("查无此人"));
	}

	@Test
	void whatIsInAFoldedBoxIsFoundAtTheBox() {
		new Folds(canvas).fold(List.of(chips), true);
		assertEquals(List.of(new DiagramSearch.Hit(chips.getId(), chip, true)), search("寒武纪"));
	}

	@Test
	void aPathShowsBoxesAndLinesAndWhatStandsAroundThePicture() {
		Set<String> keys = path(chips, Direction.DOWNSTREAM);
		assertTrue(keys.containsAll(Set.of(chips.getId(), servers.getId(), chip.getId())), keys::toString);
		assertTrue(canvas.scene().connectors().stream().allMatch(line -> keys.contains(line.key())));
		assertTrue(keys.contains("caption"));
		Segment other = document.getChains().get(0).getPerspectives().get(0).getStages().get(2).getSegments().get(0);
		assertFalse(keys.contains(other.getId()));
		assertFalse(path(chips, Direction.UPSTREAM).contains(servers.getId()));
	}

	@Test
	void thePathOfACompanyShowsItsChipAndLeavesOthersOfTheBoxFaded() {
		Participation rival = new Creations(canvas).company(chips);
		Set<String> keys = path(chip.getCompany(), Direction.DOWNSTREAM);
		assertTrue(keys.containsAll(Set.of(chip.getId(), chips.getId(), servers.getId())), keys::toString);
		assertFalse(keys.contains(rival.getId()));
	}

	@Test
	void whatIsReachedInsideAFoldedBoxShowsTheBox() {
		Segment inner = new Creations(canvas).nestedSegment(servers);
		supply.setTarget(inner);
		new Folds(canvas).fold(List.of(servers), true);
		assertTrue(path(chips, Direction.DOWNSTREAM).contains(servers.getId()));
	}

	private Set<String> path(Element start, Direction direction) {
		ElementIndex index = ElementIndex.of(document);
		return PathView.keys(canvas.scene(), index, Reach.of(index, List.of(start), direction, 3, relation -> true));
	}

	private Set<String> found(String typed) {
		return search(typed).stream().map(DiagramSearch.Hit::key).collect(Collectors.toSet());
	}

	private List<DiagramSearch.Hit> search(String typed) {
		return DiagramSearch.find(diagram, canvas.scene(), ElementIndex.of(document), ElementSearch.of(document), typed);
	}

	private static FactSheet sheet(Element element, Map<String, Mark> marks) {
		return new FactSheets(Language.ZH, marks).of(element);
	}

	private Property property(String name) {
		Property property = Identities.assign(ChainFactory.eINSTANCE.createProperty());
		property.setName(name);
		document.getProperties().add(property);
		return property;
	}

	private static Observation observe(Subject subject, Property property, String printed, int year) {
		Observation observation = Identities.assign(ChainFactory.eINSTANCE.createObservation());
		observation.setProperty(property);
		observation.setPrinted(printed);
		observation.setPeriodEnd(PartialDate.parse(String.valueOf(year)));
		subject.getObservations().add(observation);
		return observation;
	}

	private void cite(Element element, String publisher, String section, String page, String lines) {
		Report report = Identities.assign(ChainFactory.eINSTANCE.createReport());
		report.setName(publisher + "报告");
		report.setPublisher(publisher);
		report.setDate(PartialDate.parse("2023-03-07"));
		document.getSources().add(report);
		Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
		citation.setSource(report);
		citation.setSection(section);
		citation.setPage(page);
		citation.setLines(lines);
		element.getCitations().add(citation);
	}
}
