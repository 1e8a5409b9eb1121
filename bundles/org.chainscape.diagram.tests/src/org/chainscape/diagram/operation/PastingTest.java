package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Point;
import org.chainscape.store.ChainFileException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastingTest {

	private Workshop workshop;
	private Segment chips;
	private Segment servers;
	private Participation maker;
	private Item gpu;
	private Relation supply;
	private Report report;

	@BeforeEach
	void build() {
		workshop = new Workshop();
		chips = workshop.segment(workshop.stage(0));
		servers = workshop.segment(workshop.stage(1));
		workshop.run(() -> {
			chips.setName("算力芯片");
			servers.setName("服务器");
			Creations creations = new Creations(workshop.canvas);
			maker = creations.company(chips);
			maker.getCompany().setName("寒武纪");
			Security security = Identities.assign(ChainFactory.eINSTANCE.createSecurity());
			security.setCode("688256");
			security.setExchange(Exchange.SH);
			maker.getCompany().getSecurities().add(security);
			gpu = creations.item(ChainPackage.Literals.PRODUCT, chips);
			gpu.setName("思元");
			supply = new Connections(workshop.document).connect(RelationKind.SUPPLY, chips, servers);
			report = Identities.assign(ChainFactory.eINSTANCE.createReport());
			report.setName("研究报告");
			workshop.document.getSources().add(report);
			Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
			citation.setSource(report);
			maker.getCitations().add(citation);
		});
	}

	@Test
	void copyHasItsOwnIdsAndTheSameCompanySourceAndContent() {
		List<EObject> pasted = paste(workshop, copy(chips), PasteMode.COPY, null, null);
		Segment copy = (Segment) pasted.get(0);
		assertNotEquals(chips.getId(), copy.getId());
		assertEquals("算力芯片 副本", copy.getName());
		assertSame(chips.eContainer(), copy.eContainer());
		Participation member = copy.getParticipations().get(0);
		assertNotEquals(maker.getId(), member.getId());
		assertSame(maker.getCompany(), member.getCompany());
		assertSame(report, member.getCitations().get(0).getSource());
		assertEquals(1, copy.getItems().size(), "what was placed inside came along");
		assertNotSame(gpu, copy.getItems().get(0));
		assertEquals(1, workshop.document.getCompanies().size());
		assertEquals(workshop.canvas.node(chips.getId()).orElseThrow().getX(), workshop.canvas.node(copy.getId()).orElseThrow().getX(),
				"cards of a stage line up");
		noIdTwice(workshop);
	}

	@Test
	void relationsInsideASelectionAreCopiedThoseOutOfItAreNot() {
		List<EObject> both = paste(workshop, copy(chips, servers), PasteMode.COPY, null, null);
		assertEquals(2, relations(workshop).size());
		Relation copy = relations(workshop).get(1);
		assertSame(both.get(0), copy.getSource());
		assertSame(both.get(1), copy.getTarget());
		assertNotEquals(supply.getId(), copy.getId());
		paste(workshop, copy(chips), PasteMode.COPY, null, null);
		assertEquals(2, relations(workshop).size());
	}

	@Test
	void pastingIntoAnotherFileBringsWhatIsReferredToAndUsesWhatIsThere() throws ChainFileException {
		Snippet snippet = Snippet.read(copy(chips).toBytes());
		Workshop other = new Workshop();
		Company known = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		known.setName("Cambricon");
		Security security = Identities.assign(ChainFactory.eINSTANCE.createSecurity());
		security.setCode("688256");
		security.setExchange(Exchange.SH);
		known.getSecurities().add(security);
		other.run(() -> other.document.getCompanies().add(known));
		Segment copy = (Segment) paste(other, snippet, PasteMode.AUTOMATIC, other.stage(2), new Point(500, 90)).get(0);
		assertSame(other.stage(2), copy.eContainer());
		assertSame(known, copy.getParticipations().get(0).getCompany(), "one code is one company");
		assertEquals(List.of("研究报告"), other.document.getSources().stream().map(source -> source.getName()).toList());
		assertTrue(EcoreUtil.ExternalCrossReferencer.find(other.document).isEmpty());
		paste(other, snippet, PasteMode.AUTOMATIC, other.stage(2), new Point(500, 90));
		assertEquals(1, other.document.getSources().size(), "the second time the source is there");
		noIdTwice(other);
	}

	@Test
	void referenceDrawsTheSameElementOnAnotherDiagramOnce() {
		Diagram second = new Diagrams(workshop.document).create();
		second.getNodes().removeIf(node -> chips.getId().equals(node.getElement()));
		Canvas canvas = new Canvas(workshop.document, second, workshop.canvas.options());
		Snippet snippet = copy(chips);
		assertEquals(List.of(chips), new Pasting(canvas, snippet).paste(PasteMode.AUTOMATIC, null, null));
		assertTrue(canvas.node(chips.getId()).isPresent());
		assertEquals(List.of(), new Pasting(canvas, snippet).paste(PasteMode.REFERENCE, null, null));
		assertEquals(1, workshop.stage(0).getSegments().stream().filter(segment -> "算力芯片".equals(segment.getName())).count());
	}

	@Test
	void itemsArePlacedOnceMoreAndChipsTakePartElsewhere() {
		paste(workshop, copy(gpu, maker), PasteMode.AUTOMATIC, servers, null);
		assertEquals(List.of(chips, servers), gpu.getPlaces());
		assertSame(maker.getCompany(), servers.getParticipations().get(0).getCompany());
		assertEquals(1, chips.getParticipations().size());
	}

	@Test
	void cutAndPasteKeepsIdentity() {
		Snippet snippet = Snippet.of(workshop.document, workshop.canvas.diagram(), List.of(chips), true);
		String id = chips.getId();
		String member = maker.getId();
		workshop.run(() -> new Deletions(workshop.document).delete(List.of(chips)));
		Segment back = (Segment) paste(workshop, snippet, PasteMode.AUTOMATIC, workshop.stage(1), null).get(0);
		assertEquals(id, back.getId());
		assertEquals("算力芯片", back.getName());
		assertEquals(member, back.getParticipations().get(0).getId());
		Segment again = (Segment) paste(workshop, snippet, PasteMode.AUTOMATIC, workshop.stage(1), null).get(0);
		assertNotEquals(id, again.getId());
		noIdTwice(workshop);
	}

	@Test
	void everythingIsOneStepBack() {
		String before = workshop.text();
		Note[] note = new Note[1];
		workshop.run(() -> note[0] = new Creations(workshop.canvas).note(new Point(10, 10)));
		paste(workshop, copy(chips, servers, note[0]), PasteMode.COPY, null, new Point(300, 300));
		assertEquals(2, workshop.canvas.diagram().getAnnotations().size());
		workshop.history.undo();
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void hidingLeavesTheModelAloneAndCanBeTakenBack() {
		String model = workshop.document.getChains().get(0).toString();
		workshop.run(() -> new Hiding(workshop.canvas).hide(List.of(maker, supply)));
		assertFalse(workshop.canvas.scene().part(maker.getId()).isPresent());
		assertTrue(workshop.canvas.scene().connectors().isEmpty());
		assertEquals(1, chips.getParticipations().size());
		assertEquals(model, workshop.document.getChains().get(0).toString());
		workshop.run(() -> new Hiding(workshop.canvas).showAll());
		assertTrue(workshop.canvas.scene().part(maker.getId()).isPresent());
		assertEquals(1, workshop.canvas.scene().connectors().size());
		workshop.run(() -> new Hiding(workshop.canvas).hide(List.of(chips)));
		assertFalse(workshop.canvas.scene().part(chips.getId()).isPresent());
		assertSame(workshop.stage(0), chips.eContainer());
	}

	@Test
	void countsOtherDiagrams() {
		assertEquals(0, new Hiding(workshop.canvas).otherDiagrams(maker));
		new Diagrams(workshop.document).create();
		assertEquals(1, new Hiding(workshop.canvas).otherDiagrams(maker));
	}

	@Test
	void aStageThatIsDeletedLeavesNoGap() {
		new DiagramLayout(workshop.canvas.options()).layout(workshop.canvas.diagram(), ElementIndex.of(workshop.document));
		double second = left(workshop.stage(2));
		Stage gone = workshop.stage(1);
		String before = workshop.text();
		workshop.run(() -> Gaps.closing(workshop.document, workshop.canvas.options(), List.of(gone),
				() -> new Deletions(workshop.document).delete(List.of(gone))));
		double now = left(workshop.stage(1));
		assertTrue(now < second - 100, now + " is not left of " + second);
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	private double left(Stage stage) {
		return Canvas.outline(workshop.canvas.scene(), "band:" + stage.getId()).orElseThrow().x();
	}

	private Snippet copy(EObject... chosen) {
		return Snippet.of(workshop.document, workshop.canvas.diagram(), List.of(chosen), false);
	}

	private static List<EObject> paste(Workshop workshop, Snippet snippet, PasteMode mode, org.chainscape.model.chain.Place place, Point at) {
		List<EObject> pasted = new ArrayList<>();
		workshop.run(() -> pasted.addAll(new Pasting(workshop.canvas, snippet).paste(mode, place, at)));
		return pasted;
	}

	private static List<Relation> relations(Workshop workshop) {
		return workshop.document.getChains().get(0).getRelations();
	}

	private static void noIdTwice(Workshop workshop) {
		Set<String> ids = new HashSet<>();
		workshop.document.eAllContents().forEachRemaining(object -> {
			String id = Identities.idOf(object);
			assertTrue(id == null || ids.add(id), () -> "twice: " + object);
		});
	}
}
