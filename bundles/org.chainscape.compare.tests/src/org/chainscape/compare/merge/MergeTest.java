package org.chainscape.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.chainscape.compare.Edits;
import org.chainscape.compare.Samples;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Conflict.Kind;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramNode;
import org.junit.jupiter.api.Test;

class MergeTest {

	private final ChainDocument base = Samples.chain();
	private final ChainDocument mine = Samples.chain();
	private final ChainDocument theirs = Samples.chain();

	private Merge merge() {
		return Merge.of(base, mine, theirs, Pulse.NONE);
	}

	private List<Kind> kinds() {
		return merge().conflicts().stream().map(Conflict::kind).toList();
	}

	private MergeResult take(Side side) {
		Merge merge = merge();
		MergeResult result = merge.result(conflict -> side);
		result.consequences();
		result.apply(mine);
		Samples.text(mine);
		return result;
	}

	private static <T> T in(ChainDocument document, String id, Class<T> type) {
		return Samples.find(document, id, type);
	}

	private static Segment segment(ChainDocument document, String id) {
		return in(document, id, Segment.class);
	}

	@Test
	void whatBothDidElsewhereComesTogether() {
		segment(mine, "segment-上游0").setName("芯片");
		segment(theirs, "segment-上游0").setDescription("算力的来源");
		mine.getCompanies().get(0).getAliases().add("戊");
		theirs.getCompanies().get(0).getAliases().remove("甲0");
		assertEquals(List.of(), kinds());
		take(Side.MINE);
		assertEquals("芯片", segment(mine, "segment-上游0").getName());
		assertEquals("算力的来源", segment(mine, "segment-上游0").getDescription());
		assertEquals(List.of("乙0", "丙0", "戊"), mine.getCompanies().get(0).getAliases());
	}

	@Test
	void twoNamesAreAConflict() {
		segment(mine, "segment-上游0").setName("芯片");
		segment(theirs, "segment-上游0").setName("算力");
		Conflict conflict = merge().conflicts().get(0);
		ConflictWording wording = new ConflictWording(merge(), Language.ZH);
		assertEquals("环节 上游 › 芯片", wording.subject(conflict));
		assertEquals("双方都改了名称", wording.what(conflict));
		assertEquals("芯片", wording.value(conflict, Side.MINE));
		assertEquals("算力", wording.value(conflict, Side.THEIRS));
		take(Side.THEIRS);
		assertEquals("算力", segment(mine, "segment-上游0").getName());
	}

	@Test
	void removedHereAndChangedThereIsAConflictOfTheWholePart() {
		new Deletions(theirs).delete(List.of(segment(theirs, "segment-上游0")));
		segment(mine, "inner-上游0").setName("光刻");
		assertEquals(List.of(Kind.REMOVED_BY_THEM), kinds());
		take(Side.MINE);
		assertEquals("光刻", segment(mine, "inner-上游0").getName());
		assertNotNull(in(mine, "part-上游00", Participation.class).getCompany());
	}

	@Test
	void theRemovalCanWinAndNothingDangles() {
		new Deletions(theirs).delete(List.of(segment(theirs, "segment-上游0")));
		Supply supply = ChainFactory.eINSTANCE.createSupply();
		supply.setId("mine-supply");
		supply.setSource(segment(mine, "segment-上游0"));
		supply.setTarget(segment(mine, "segment-下游0"));
		mine.getChains().get(0).getRelations().add(supply);
		assertEquals(List.of(Kind.REMOVED_BY_THEM), kinds());
		Merge merge = merge();
		MergeResult result = merge.result(conflict -> Side.THEIRS);
		String told = result.consequences().stream().map(new ConflictWording(merge, Language.ZH)::consequence).toList().toString();
		assertTrue(told.contains("供给“上游环节0 → 下游环节0”随环节“上游环节0”一同删除"), told);
		result.apply(mine);
		ChainDocument written = Samples.same(mine);
		assertNull(written.eResource().getEObject("mine-supply"));
		assertNull(written.eResource().getEObject("segment-上游0"));
	}

	@Test
	void whereABoxStandsIsNoReasonToKeepWhatIsRemoved() {
		new Deletions(theirs).delete(List.of(segment(theirs, "segment-上游0")));
		in(mine, "node-segment-上游0", DiagramNode.class).setX(777);
		assertEquals(List.of(), kinds());
		take(Side.MINE);
		assertNull(mine.eResource().getEObject("node-segment-上游0"));
	}

	@Test
	void somethingNewInWhatTheOtherRemovedIsAConflict() {
		new Deletions(mine).delete(List.of(segment(mine, "segment-上游0")));
		Segment added = ChainFactory.eINSTANCE.createSegment();
		added.setId("theirs-new");
		added.setName("先进封装");
		segment(theirs, "segment-上游0").getSegments().add(added);
		assertEquals(List.of(Kind.REMOVED_BY_ME), kinds());
		take(Side.THEIRS);
		assertEquals("segment-上游0", ((Segment) segment(mine, "theirs-new").eContainer()).getId());
	}

	@Test
	void twoPlacesAreAConflict() {
		in(mine, "stage-中游", Place.class).getSegments().add(segment(mine, "inner-上游0"));
		in(theirs, "stage-下游", Place.class).getSegments().add(segment(theirs, "inner-上游0"));
		assertEquals(List.of(Kind.PLACE), kinds());
		take(Side.THEIRS);
		assertEquals(in(mine, "stage-下游", Place.class), segment(mine, "inner-上游0").eContainer());
	}

	@Test
	void movesThatWouldMakeACircleStayInTheDocument() {
		segment(mine, "segment-上游0").getSegments().add(segment(mine, "segment-中游0"));
		segment(theirs, "segment-中游0").getSegments().add(segment(theirs, "segment-上游0"));
		take(Side.MINE);
		assertNotNull(Samples.same(mine).eResource().getEObject("segment-上游0"));
		assertNotNull(Samples.same(mine).eResource().getEObject("segment-中游0"));
	}

	@Test
	void twoOrdersAreAConflict() {
		mine.getCompanies().move(0, 5);
		theirs.getCompanies().move(1, 4);
		assertEquals(List.of(Kind.ORDER), kinds());
		take(Side.THEIRS);
		assertEquals("company-4", mine.getCompanies().get(1).getId());
	}

	@Test
	void theSameCompanyAddedTwiceBecomesOne() {
		company(mine, "mine-new", "寒武纪");
		Company other = company(theirs, "theirs-new", "寒武纪科技");
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setId("theirs-part");
		participation.setCompany(other);
		segment(theirs, "segment-上游0").getParticipations().add(participation);
		assertEquals(List.of(Kind.TWINS), kinds());
		take(Side.MINE);
		assertNull(mine.eResource().getEObject("theirs-new"));
		assertEquals("mine-new", in(mine, "theirs-part", Participation.class).getCompany().getId());
	}

	@Test
	void theSameCompanyAddedTwiceMayStayTwo() {
		company(mine, "mine-new", "寒武纪");
		company(theirs, "theirs-new", "寒武纪科技");
		take(Side.BOTH);
		assertNotNull(mine.eResource().getEObject("theirs-new"));
		assertNotNull(mine.eResource().getEObject("mine-new"));
	}

	@Test
	void aPlaceOnADiagramIsOneDecision() {
		DiagramNode one = in(mine, "node-segment-上游0", DiagramNode.class);
		one.setX(1);
		one.setY(2);
		DiagramNode other = in(theirs, "node-segment-上游0", DiagramNode.class);
		other.setX(3);
		other.setY(4);
		assertEquals(List.of(Kind.VALUE), kinds());
		take(Side.THEIRS);
		assertEquals(3, one.getX());
		assertEquals(4, one.getY());
	}

	@Test
	void mergingIsNoWorkThatForgets() {
		ChainDocument start = Samples.chain();
		new Edits(mine, new Random(4)).add();
		ChainDocument own = Samples.same(mine);
		Merge.of(start, own, start, Pulse.NONE).result(conflict -> Side.THEIRS).apply(own);
		Samples.assertSame(Samples.text(mine), Samples.text(own));
	}

	private static Company company(ChainDocument document, String id, String name) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId(id);
		company.setName(name);
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setId(id + "-security");
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		company.getSecurities().add(security);
		document.getCompanies().add(company);
		return company;
	}
}
