package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.OutdatedFixException;
import org.chainscape.validation.mend.FixAll;
import org.chainscape.validation.mend.PreviewLine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FixAllTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void mendsAllFindingsOfAKindInOneGo() {
		for (int i = 0; i < 20; i++) {
			Supply loop = sample.relation(ChainFactory.eINSTANCE.createSupply(), "loop-" + i, sample.chips, sample.chips);
			sample.cite(loop, sample.otherReport);
		}
		FixAll plan = plan("delete-relation");
		assertEquals(20, plan.mended().size());
		assertEquals(List.of(), plan.remaining());
		assertEquals(List.of(), plan.raised());
		assertEquals(20, plan.preview().size());
		Mended.assertShownAndUndone(plan.preview(), () -> plan.apply(sample.document), sample.document);
		plan.apply(sample.document);
		assertEquals(List.of(sample.supply), sample.chain.getRelations());
	}

	@Test
	void planningChangesNothingAndIsTheSameEveryTime() {
		sample.company("again", "寒 武 纪");
		sample.company("third", "寒武紀").getAliases().add("寒武纪");
		EObject before = EcoreUtil.copy(sample.document);
		List<PreviewLine> lines = plan("merge-companies").preview();
		assertTrue(EcoreUtil.equals(before, sample.document));
		assertEquals(lines, plan("merge-companies").preview());
	}

	@Test
	void companiesThatAreThereThreeTimesBecomeOne() {
		sample.join("again-clouds", sample.clouds, sample.company("again", "寒 武 纪"));
		sample.join("third-servers", sample.servers, sample.company("third", "ｃａｍｂｒｉｃｏｎ"));
		sample.maker.setNameEn("Cambricon");
		FixAll plan = plan("merge-companies");
		assertEquals(2, plan.mended().size());
		Mended.assertShownAndUndone(plan.preview(), () -> plan.apply(sample.document), sample.document);
		plan.apply(sample.document);
		assertEquals(List.of(sample.maker, sample.builder, sample.user), sample.document.getCompanies());
		assertEquals(sample.maker, sample.clouds.getParticipations().get(1).getCompany());
		assertEquals(sample.maker, sample.servers.getParticipations().get(1).getCompany());
	}

	@Test
	void aFindingAnEarlierFixHasMendedIsLeftAlone() {
		Relation back = sample.relation(ChainFactory.eINSTANCE.createSupply(), "back", sample.clouds, sample.chips);
		Relation other = sample.relation(ChainFactory.eINSTANCE.createSupply(), "other", sample.clouds, sample.servers);
		FixAll plan = plan("unorder-perspective");
		assertEquals(2, plan.mended().size());
		assertEquals(List.of("perspective"), plan.preview().stream().map(PreviewLine::elementId).toList());
		plan.apply(sample.document);
		assertFalse(sample.perspective.isOrdered());
		assertEquals(List.of(sample.chips, sample.servers), List.of(back.getTarget(), other.getTarget()));
	}

	@Test
	void whatHasNoFixOfTheKindRemains() {
		Company nameless = sample.company("nameless", "");
		nameless.setHandle("CO-7");
		sample.company("hopeless", "");
		FixAll plan = plan("provisional-name");
		assertEquals(List.of("nameless"), plan.mended().stream().map(Finding::elementId).toList());
		assertEquals(List.of("hopeless"), plan.remaining().stream().map(Finding::elementId).toList());
		plan.apply(sample.document);
		assertEquals("CO-7", nameless.getName());
		assertFalse(nameless.isConfirmed());
	}

	@Test
	void newElementsAreTheOnesShown() {
		for (String name : List.of("甲", "乙", "丙")) {
			sample.join("open-" + name, sample.clouds, null).setPrintedName(name);
		}
		sample.join("open-twice", sample.clouds, null).setPrintedName("甲");
		FixAll plan = plan("create-company");
		// The second 甲 is to be connected, not created again.
		assertEquals(List.of("open-twice"), plan.remaining().stream().map(Finding::elementId).toList());
		plan.apply(sample.document);
		List<Company> made = sample.document.getCompanies().subList(3, 6);
		assertEquals(List.of("甲", "乙", "丙"), made.stream().map(Company::getName).toList());
		assertEquals(made, sample.clouds.getParticipations().subList(1, 4).stream().map(Participation::getCompany).toList());
		assertEquals(3, plan.preview().stream().filter(line -> line.kind() == PreviewLine.Kind.ADDED).count());
	}

	@Test
	void nothingToDoIsNoPlan() {
		FixAll plan = plan("no-such-kind");
		assertTrue(plan.isEmpty());
		plan.apply(sample.document);
	}

	@Test
	void aPlanThatDoesNotFitAnyMoreChangesNothing() {
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "loop", sample.chips, sample.chips);
		Relation second = sample.relation(ChainFactory.eINSTANCE.createSupply(), "loop-2", sample.chips, sample.chips);
		FixAll plan = plan("delete-relation");
		sample.chain.getRelations().remove(second);
		EObject before = EcoreUtil.copy(sample.document);
		assertThrows(OutdatedFixException.class, () -> plan.apply(sample.document));
		assertTrue(EcoreUtil.equals(before, sample.document));
	}

	private FixAll plan(String key) {
		ValidationIndex index = Findings.index(sample.document);
		return FixAll.plan(Validator.standard(), index, Validator.standard().validate(index).findings(), key, Language.EN);
	}
}
