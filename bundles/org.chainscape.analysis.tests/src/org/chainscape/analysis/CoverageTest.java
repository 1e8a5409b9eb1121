package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Relation;
import org.junit.jupiter.api.Test;

class CoverageTest {

	private final Sample sample = new Sample();

	private Coverage.Line line(EntryKind kind) {
		return sample.assess().whole().coverage().line(kind);
	}

	@Test
	void everyEntryIsInExactlyOneClass() {
		sample.cite(sample.fact(sample.chips, "1"), "12");
		sample.cite(sample.fact(sample.chips, "2"), null);
		sample.cite(sample.fact(sample.chips, "3"), " ");
		sample.fact(sample.chips, "4");
		sample.cite(sample.fact(sample.chips, "5"), "12").setConfirmed(false);
		sample.fact(sample.chips, "6").setState(DisclosureState.TO_VERIFY);
		sample.cite(sample.fact(sample.chips, null), "1").setText("高");
		assertEquals(new Coverage.Line(EntryKind.NUMBER, 1, 2, 0, 1, 2), line(EntryKind.NUMBER));
		assertEquals(new Coverage.Line(EntryKind.STATEMENT, 1, 0, 0, 0, 0), line(EntryKind.STATEMENT));
		assertEquals(new Share(3, 6), line(EntryKind.NUMBER).covered());
	}

	@Test
	void figureAndLinesArePlacesToo() {
		sample.cite(sample.fact(sample.chips, "1"), null).getCitations().get(0).setLocator("图 3");
		sample.cite(sample.fact(sample.chips, "2"), null).getCitations().get(0).setLines("L12");
		assertEquals(2, line(EntryKind.NUMBER).located());
	}

	@Test
	void whatIsOpenlyInferredNeedsNoSource() {
		relation(false);
		relation(true);
		sample.cite(relation(true), "3");
		assertEquals(new Coverage.Line(EntryKind.RELATION, 1, 0, 1, 1, 0), line(EntryKind.RELATION));
	}

	private Relation relation(boolean inferred) {
		Relation relation = Sample.CHAIN.createSupply();
		relation.setSource(sample.chips);
		relation.setTarget(sample.stage);
		relation.setInferred(inferred);
		sample.chain.getRelations().add(relation);
		return relation;
	}

	@Test
	void participationsAndItemsCount() {
		sample.join(sample.chips, sample.company("甲"));
		sample.cite(sample.join(sample.chips, sample.company("乙")), "1");
		sample.model("大模型", sample.chips);
		assertEquals(new Share(1, 2), line(EntryKind.PARTICIPATION).covered());
		assertEquals(new Share(0, 1), line(EntryKind.ITEM).covered());
		assertEquals(new Share(1, 3), sample.assess().whole().coverage().covered());
	}
}
