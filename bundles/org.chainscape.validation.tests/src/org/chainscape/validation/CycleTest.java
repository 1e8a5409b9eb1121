package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CycleTest {

	private final SampleChain sample = new SampleChain();

	static Stream<Arguments> relations() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		return Stream.of(Arguments.of(factory.createSupply(), factory.createSupply(), factory.createSupply(), "flow.supply-cycle"),
			Arguments.of(factory.createOwnership(), factory.createOwnership(), factory.createOwnership(), "structure.ownership-cycle"),
			Arguments.of(factory.createLineage(), factory.createLineage(), factory.createLineage(), "structure.lineage-cycle"));
	}

	static Stream<Arguments> relationsOfSegments() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		return Stream.of(
			Arguments.of(factory.createComposition(), factory.createComposition(), factory.createComposition(), "structure.composition-cycle"),
			Arguments.of(factory.createSubcategory(), factory.createSubcategory(), factory.createSubcategory(), "structure.subcategory-cycle"),
			Arguments.of(factory.createEvolution(), factory.createEvolution(), factory.createEvolution(), "structure.evolution-cycle"));
	}

	@ParameterizedTest
	@MethodSource("relationsOfSegments")
	void segmentsMakeCyclesAsCompaniesDo(Relation first, Relation second, Relation third, String rule) {
		sample.relation(first, "first", sample.clouds, sample.servers);
		sample.relation(second, "second", sample.servers, sample.chips);
		assertFound(sample);
		sample.relation(third, "third", sample.chips, sample.clouds);
		assertFound(sample, rule + " @ chips ~ clouds,servers");
	}

	@ParameterizedTest
	@MethodSource("relations")
	void isReportedOnceWithItsMembersInOrder(Relation first, Relation second, Relation third, String rule) {
		sample.relation(first, "first", sample.user, sample.builder);
		sample.relation(second, "second", sample.builder, sample.maker);
		assertFound(sample);
		sample.relation(third, "third", sample.maker, sample.user);
		assertFound(sample, rule + " @ maker ~ user,builder");
	}

	@Test
	void relationsOfDifferentClassesMakeNoCycle() {
		sample.relation(ChainFactory.eINSTANCE.createInvestment(), "there", sample.maker, sample.user);
		sample.relation(ChainFactory.eINSTANCE.createOwnership(), "back", sample.user, sample.maker);
		assertFound(sample);
	}

	@Test
	void twoCyclesAreTwoFindings() {
		Company other = sample.company("other", "曙光");
		owns(sample.maker, sample.builder);
		owns(sample.builder, sample.maker);
		owns(sample.user, other);
		owns(other, sample.user);
		assertFound(sample, "structure.ownership-cycle @ maker ~ builder", "structure.ownership-cycle @ user ~ other");
	}

	@Test
	void aKnotOfCyclesIsOneFindingWithAShortestCircle() {
		owns(sample.maker, sample.builder);
		owns(sample.builder, sample.user);
		owns(sample.user, sample.maker);
		owns(sample.builder, sample.maker);
		assertFound(sample, "structure.ownership-cycle @ maker ~ builder");
		assertEquals("3 个节点的持股关系成环：“寒武纪”→浪潮信息→“寒武纪”。", Findings.message(sample, Language.ZH));
	}

	@Test
	void parentsMakeCyclesOfAnyLength() {
		sample.maker.setParent(sample.builder);
		sample.builder.setParent(sample.user);
		assertFound(sample);
		sample.user.setParent(sample.maker);
		assertFound(sample, "structure.parent-cycle @ maker ~ builder,user");
	}

	@Test
	void aCompanyIsNotItsOwnParent() {
		sample.maker.setParent(sample.maker);
		assertFound(sample, "structure.parent-cycle @ maker");
	}

	@Test
	void aVeryLongCycleIsFound() {
		Company last = sample.maker;
		for (int i = 0; i < 20_000; i++) {
			Company next = sample.company("c" + i, "公司" + i);
			last.setParent(next);
			last = next;
		}
		assertFound(sample);
		last.setParent(sample.maker);
		assertEquals(20_000, Validator.standard().validate(sample.document).findings().get(0).relatedIds().size());
	}

	private void owns(ChainNode owner, ChainNode owned) {
		sample.relation(ChainFactory.eINSTANCE.createOwnership(), owner.getId() + "-" + owned.getId(), owner, owned);
	}
}
