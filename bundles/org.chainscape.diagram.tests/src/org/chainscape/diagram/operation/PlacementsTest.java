package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacementsTest {

	private final Workshop workshop = new Workshop();
	private final Placements placements = new Placements(workshop.canvas);
	private final Creations creations = new Creations(workshop.canvas);

	@Test
	@DisplayName("A company of the library takes part where it is dropped, once; one undo takes it out again")
	void companies() {
		Company company = company("寒武纪");
		Segment segment = workshop.segment(workshop.stage(0));
		String before = workshop.text();
		workshop.run(() -> placements.place(company, segment, null));
		assertSame(company, segment.getParticipations().get(0).getCompany());
		assertTrue(refusal(company, segment).contains("已在"));
		assertTrue(refusal(segment.getParticipations().get(0), segment).contains("寒武纪"));
		assertThrows(IllegalArgumentException.class, () -> placements.place(company, segment, null));
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	@DisplayName("An item sits in a further place; a company or item cannot lie on the empty stage map")
	void items() {
		Segment one = workshop.segment(workshop.stage(0));
		Segment other = workshop.segment(workshop.stage(1));
		Item[] item = new Item[1];
		workshop.run(() -> item[0] = creations.item(ChainPackage.Literals.PRODUCT, one));
		workshop.run(() -> placements.place(item[0], other, null));
		assertEquals(List.of(one, other), item[0].getPlaces());
		assertTrue(refusal(item[0], null).contains("环节"));
		assertTrue(refusal(company("某公司"), null).contains("环节"));
	}

	@Test
	@DisplayName("A segment taken off the diagram comes back as a card of its stage, on the empty diagram or on its band")
	void hiddenSegments() {
		Segment segment = workshop.segment(workshop.stage(1));
		DiagramNode node = workshop.canvas.node(segment.getId()).orElseThrow();
		assertTrue(refusal(segment, null).contains("已在图上"));
		node.setHidden(true);
		workshop.run(() -> placements.place(segment, null, new Point(300, 500)));
		assertFalse(node.isHidden());
		workshop.canvas.diagram().getNodes().remove(node);
		workshop.run(() -> placements.place(segment, workshop.stage(1), null));
		assertTrue(workshop.canvas.node(segment.getId()).isPresent());
		assertTrue(workshop.canvas.scene().part(segment.getId()).isPresent(), "it is drawn");
	}

	@Test
	@DisplayName("A segment goes elsewhere within its perspective, but not into another perspective nor into itself")
	void segmentsElsewhere() {
		Segment segment = workshop.segment(workshop.stage(0));
		Segment inner = workshop.segment(workshop.stage(1));
		workshop.run(() -> placements.place(inner, segment, null));
		assertSame(segment, inner.eContainer());
		assertTrue(refusal(segment, inner).contains("自身"));
		Segment foreign = foreign();
		assertTrue(refusal(foreign, segment).contains("视角"));
	}

	@Test
	@DisplayName("A whole perspective dropped on a stage map comes with all its stages and segments, without any two of them overlapping")
	void perspectives() {
		Segment foreign = foreign();
		Perspective other = (Perspective) foreign.eContainer().eContainer();
		workshop.run(() -> placements.place(other, null, new Point(0, 0)));
		assertTrue(workshop.canvas.diagram().getPerspectives().contains(other.getId()));
		assertTrue(workshop.canvas.scene().part(foreign.getId()).isPresent());
		assertTrue(refusal(other, null).contains("已在图上"));
	}

	@Test
	@DisplayName("On a free map anything of the chain gets a box where it is dropped, and new things can stand alone")
	void freeMap() {
		workshop.canvas.diagram().setKind(DiagramKind.FREE_MAP);
		workshop.canvas.diagram().getNodes().clear();
		Company company = company("寒武纪");
		workshop.run(() -> placements.place(company, null, new Point(40, 70)));
		DiagramNode node = workshop.canvas.node(company.getId()).orElseThrow();
		assertEquals(40, node.getX());
		assertEquals(70, node.getY());
		EObject[] made = new EObject[3];
		workshop.run(() -> made[0] = creations.create(NodeKind.COMPANY, null, new Point(300, 70), "新公司"));
		workshop.run(() -> made[1] = creations.create(NodeKind.SEGMENT, null, new Point(300, 270), "新环节"));
		workshop.run(() -> made[2] = creations.create(new NodeKind(ChainPackage.Literals.PRODUCT), null, new Point(300, 470), "新产品"));
		for (EObject each : made) {
			assertTrue(workshop.canvas.scene().part(Identities.idOf(each)).isPresent(), each + " is drawn");
		}
		assertTrue(workshop.document.getCompanies().contains(made[0]));
		assertTrue(((Segment) made[1]).eContainer() instanceof Stage);
	}

	@Test
	@DisplayName("What was typed becomes the name; a company of that name that exists is taken instead of a double")
	void namedCreations() {
		Company known = company("寒武纪");
		Segment segment = workshop.segment(workshop.stage(0));
		EObject[] made = new EObject[1];
		workshop.run(() -> made[0] = creations.create(NodeKind.COMPANY, segment, null, "寒武纪"));
		assertSame(known, ((Participation) made[0]).getCompany());
		assertEquals(1, workshop.document.getCompanies().size());
		assertThrows(IllegalArgumentException.class, () -> creations.create(NodeKind.COMPANY, segment, null, " "));
	}

	@Test
	@DisplayName("The relation table: which kinds join which sorts of nodes, and a reason for every pair that is refused")
	void relationTable() {
		Stage stage = workshop.stage(0);
		Segment segment = workshop.segment(stage);
		Segment other = workshop.segment(workshop.stage(1));
		Company company = company("甲");
		Company second = company("乙");
		Item item = item("丙");
		Item further = item("丁");
		assertEquals(names("Supply Competition Partnership Ownership Investment Lineage Substitution Dependency Influence"),
				kinds(company, second));
		assertEquals(names("Supply Competition Partnership Adoption Lineage Substitution Composition Subcategory Evolution Dependency Influence"),
				kinds(item, further));
		assertEquals(names("Supply Competition Partnership Adoption Lineage Substitution Composition Subcategory Evolution Dependency Influence"),
				kinds(segment, other));
		assertEquals(names("Supply Competition Partnership Ownership Adoption Dependency Influence"), kinds(company, item));
		assertEquals(names("Supply Competition Partnership Dependency Influence"), kinds(item, company));
		assertEquals(names(""), kinds(stage, segment));
		assertEquals(names("Influence"), kinds(segment, stage));
		assertEquals(names(""), kinds(segment, segment));
		List<ChainNode> all = List.of(stage, segment, other, company, second, item, further, workshop.document.getChains().get(0));
		Connections connections = new Connections(workshop.document);
		for (RelationKind kind : RelationKind.all()) {
			for (ChainNode source : all) {
				for (ChainNode target : all) {
					boolean refused = connections.refusal(kind, source, target, Language.ZH).isPresent();
					assertEquals(!refused, connections.canConnect(kind, source, target));
					assertTrue(refused || kind.startsAt(source));
				}
			}
		}
		assertTrue(connections.refusal(kind(ChainPackage.Literals.INVESTMENT), segment, company, Language.ZH).orElseThrow()
				.contains("投资只能从公司到公司"));
		workshop.run(() -> connections.connect(RelationKind.SUPPLY, segment, other));
		assertTrue(connections.refusal(RelationKind.SUPPLY, segment, other, Language.EN).orElseThrow().contains("already"));
		assertFalse(connections.possible(segment, other).contains(RelationKind.SUPPLY));
	}

	private Set<String> kinds(ChainNode source, ChainNode target) {
		Set<String> names = new TreeSet<>();
		new Connections(workshop.document).possible(source, target).forEach(kind -> names.add(kind.type().getName()));
		return names;
	}

	private static Set<String> names(String names) {
		return names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split(" ")));
	}

	private static RelationKind kind(EClass type) {
		return new RelationKind(type);
	}

	private Segment foreign() {
		IndustryChain chain = workshop.document.getChains().get(0);
		Perspective other = Identities.assign(ChainFactory.eINSTANCE.createPerspective());
		other.setName("另一视角");
		for (int i = 0; i < 2; i++) {
			Stage stage = Identities.assign(ChainFactory.eINSTANCE.createStage());
			stage.setName("阶段" + i);
			Segment segment = Identities.assign(ChainFactory.eINSTANCE.createSegment());
			segment.setName("环节" + i);
			stage.getSegments().add(segment);
			other.getStages().add(stage);
		}
		chain.getPerspectives().add(other);
		return other.getStages().get(1).getSegments().get(0);
	}

	private Company company(String name) {
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName(name);
		workshop.document.getCompanies().add(company);
		return company;
	}

	private Item item(String name) {
		Item item = Identities.assign(ChainFactory.eINSTANCE.createProduct());
		item.setName(name);
		workshop.document.getChains().get(0).getItems().add(item);
		return item;
	}

	private String refusal(EObject element, EObject target) {
		return placements.refusal(element, target, Language.ZH).orElse("");
	}
}
