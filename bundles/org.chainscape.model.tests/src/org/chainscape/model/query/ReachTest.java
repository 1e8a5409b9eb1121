package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.Reach.Direction;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Search on planted graphs. */
class ReachTest {

	private final ChainFactory factory = ChainFactory.eINSTANCE;
	private final ChainDocument document = factory.createChainDocument();
	private final IndustryChain chain = factory.createIndustryChain();
	private final Stage stage = factory.createStage();
	private final Segment a = segment(stage, "a");
	private final Segment b = segment(stage, "b");
	private final Segment c = segment(stage, "c");
	private final Segment d = segment(stage, "d");
	private final Segment side = segment(stage, "side");

	ReachTest() {
		document.getChains().add(chain);
		Perspective perspective = factory.createPerspective();
		chain.getPerspectives().add(perspective);
		perspective.getStages().add(stage);
		supply(a, b);
		supply(b, c);
		supply(c, d);
		supply(a, side);
	}

	@Test
	void downstreamGoesAsFarAsAsked() {
		assertEquals(Set.of(b), reached(Direction.DOWNSTREAM, 0, b));
		assertEquals(Set.of(b, c), reached(Direction.DOWNSTREAM, 1, b));
		assertEquals(Set.of(b, c, d), reached(Direction.DOWNSTREAM, Reach.ALL, b));
		assertEquals(Map.of(c, 1, d, 2), Map.of(c, distance(c), d, distance(d)));
	}

	private int distance(Segment segment) {
		return reach(Direction.DOWNSTREAM, Reach.ALL, b).distances().get(segment);
	}

	@Test
	void upstreamGoesTheOtherWay() {
		assertEquals(Set.of(c, b), reached(Direction.UPSTREAM, 1, c));
		assertEquals(Set.of(c, b, a), reached(Direction.UPSTREAM, 5, c));
	}

	@Test
	void bothWaysDoNotTurnAround() {
		assertEquals(Set.of(a, b, c, d), reached(Direction.BOTH, Reach.ALL, b), "side is supplied by the same supplier, that is all");
	}

	@Test
	void relationsWalkedAreNamed() {
		List<Relation> relations = chain.getRelations();
		assertEquals(List.of(relations.get(1), relations.get(2)), reach(Direction.DOWNSTREAM, 2, b).relations());
	}

	@Test
	void cyclesEnd() {
		supply(d, a);
		assertEquals(Set.of(a, b, c, d, side), reached(Direction.DOWNSTREAM, Reach.ALL, b));
		assertEquals(3, reach(Direction.DOWNSTREAM, Reach.ALL, b).distances().get(a));
	}

	@Test
	void onlyTheRelationsChosenAreFollowed() {
		relate(factory.createOwnership(), d, side);
		assertEquals(Set.of(d), reached(Direction.DOWNSTREAM, 3, d));
		assertEquals(Set.of(d, side), Reach.of(index(), List.of(d), Direction.DOWNSTREAM, 3, relation -> true).reached());
	}

	@Test
	void whatIsNeededStandsUpstream() {
		Segment needed = segment(stage, "needed");
		relate(factory.createDependency(), a, needed);
		assertEquals(Set.of(a, needed), Reach.of(index(), List.of(a), Direction.UPSTREAM, 1, relation -> true).reached());
		assertEquals(Set.of(needed, a), Reach.of(index(), List.of(needed), Direction.DOWNSTREAM, 1, relation -> true).reached());
	}

	@Test
	void competitorsAreFoundFromBothSides() {
		relate(factory.createCompetition(), c, side);
		for (Direction direction : List.of(Direction.UPSTREAM, Direction.DOWNSTREAM)) {
			assertTrue(Reach.of(index(), List.of(side), direction, 1, relation -> true).reached().contains(c));
			assertTrue(Reach.of(index(), List.of(c), direction, 1, relation -> true).reached().contains(side));
		}
	}

	@Test
	void aCompanyGoesOnFromTheSegmentsItTakesPartIn() {
		Company company = company(b);
		assertEquals(Set.of(company, c), reached(Direction.DOWNSTREAM, 1, company));
		assertEquals(Set.of(company, c), reached(Direction.DOWNSTREAM, 1, b.getParticipations().get(0)));
		assertEquals(0, reach(Direction.DOWNSTREAM, 1, company).distances().get(b), "the segment is on the way");
	}

	@Test
	void anItemGoesOnFromItsPlaces() {
		Product product = factory.createProduct();
		chain.getItems().add(product);
		product.getPlaces().add(b);
		assertEquals(Set.of(product, a), reached(Direction.UPSTREAM, 1, product));
	}

	@Test
	void aSegmentActsThroughWhatIsInItAndAroundIt() {
		Segment inner = segment(d, "inner");
		Segment far = segment(stage, "far");
		supply(inner, far);
		assertEquals(Set.of(d, far), reached(Direction.DOWNSTREAM, 1, d));
		assertEquals(Set.of(inner, c), reached(Direction.UPSTREAM, 1, inner));
	}

	@Test
	void aSelectedLineGoesOnAtItsFarEnd() {
		assertEquals(Set.of(c, d), reached(Direction.DOWNSTREAM, 1, chain.getRelations().get(1)));
		assertEquals(Set.of(b, a), reached(Direction.UPSTREAM, 1, chain.getRelations().get(1)));
		assertEquals(List.of(chain.getRelations().get(1)), reach(Direction.BOTH, 0, chain.getRelations().get(1)).relations());
	}

	@Test
	void aNegativeDepthIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> reach(Direction.BOTH, -1, a));
	}

	private Set<ChainNode> reached(Direction direction, int depth, EObject start) {
		return reach(direction, depth, start).reached();
	}

	private Reach reach(Direction direction, int depth, EObject start) {
		return Reach.of(index(), List.of(start), direction, depth, Supply.class::isInstance);
	}

	private ElementIndex index() {
		return ElementIndex.of(document);
	}

	private Company company(Segment segment) {
		Company company = factory.createCompany();
		document.getCompanies().add(company);
		Participation participation = factory.createParticipation();
		participation.setCompany(company);
		segment.getParticipations().add(participation);
		return company;
	}

	private void supply(Segment source, Segment target) {
		relate(factory.createSupply(), source, target);
	}

	private void relate(Relation relation, Segment source, Segment target) {
		relation.setSource(source);
		relation.setTarget(target);
		chain.getRelations().add(relation);
	}

	private Segment segment(Place parent, String name) {
		Segment segment = factory.createSegment();
		segment.setName(name);
		parent.getSegments().add(segment);
		return segment;
	}
}
