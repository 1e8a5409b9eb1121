package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.Style;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class StylesTest {

	private final Workshop shop = new Workshop();
	private final Diagram diagram = shop.canvas.diagram();
	private final Styles styles = new Styles(diagram);
	private final Segment segment = shop.segment(shop.stage(0));

	@Test
	void aBoxKeepsItsLookAndAnEmptyLookIsNotStored() {
		String before = shop.text();
		int nodes = diagram.getNodes().size();
		shop.run(() -> styles.change(segment, style -> style.setFill("#ffeeaa")));
		assertEquals("#ffeeaa", shop.canvas.node(segment.getId()).orElseThrow().getStyle().getFill());
		shop.run(() -> styles.change(segment, style -> style.setBold(true)));
		assertEquals("#ffeeaa", styles.of(segment).orElseThrow().getFill());
		assertEquals(nodes, diagram.getNodes().size());
		shop.run(() -> styles.change(segment, style -> {
			style.setFill(null);
			style.setBold(false);
		}));
		assertTrue(styles.of(segment).isEmpty());
		assertEquals(before, shop.text());
	}

	@Test
	void whatIsDrawnInsideABoxGetsNoBoxOfItsOwn() {
		Segment nested = Identities.assign(ChainFactory.eINSTANCE.createSegment());
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setCompany(company);
		shop.run(() -> {
			segment.getSegments().add(nested);
			shop.document.getCompanies().add(company);
			segment.getParticipations().add(Identities.assign(participation));
		});
		int nodes = diagram.getNodes().size();
		for (EObject element : List.of(nested, participation)) {
			shop.run(() -> styles.change(element, style -> style.setLine("#112233")));
			assertEquals("#112233", styles.of(element).orElseThrow().getLine());
		}
		assertEquals(nodes, diagram.getNodes().size());
		assertEquals(2, diagram.getElementStyles().size());
		shop.run(() -> new Deletions(shop.document).delete(List.of(nested)));
		assertEquals(1, diagram.getElementStyles().size(), "a deleted segment leaves no look behind");
		shop.run(() -> styles.clear(participation));
		assertTrue(diagram.getElementStyles().isEmpty());
	}

	@Test
	void aLineGetsAnEntryOnlyAsLongAsItNeedsOne() {
		Supply supply = Identities.assign(ChainFactory.eINSTANCE.createSupply());
		supply.setSource(segment);
		supply.setTarget(shop.stage(1));
		shop.run(() -> shop.document.getChains().get(0).getRelations().add(supply));
		String before = shop.text();
		shop.run(() -> styles.change(supply, style -> style.setLineWidth(3)));
		assertFalse(diagram.getEdges().get(0).isShown(), "a styled line is no line that was asked for");
		shop.run(() -> styles.clear(supply));
		assertEquals(before, shop.text());
	}

	@Test
	void aLookIsCopiedFromOneThingToAnother() {
		Note note = Identities.assign(ViewFactory.eINSTANCE.createNote());
		Style style = ViewFactory.eINSTANCE.createStyle();
		style.setFill("#abcdef");
		style.setDashed(true);
		shop.run(() -> {
			diagram.getAnnotations().add(note);
			styles.apply(note, style);
		});
		shop.run(() -> styles.apply(segment, styles.of(note).orElseThrow()));
		assertTrue(styles.of(segment).orElseThrow().isDashed());
		assertEquals("#abcdef", note.getStyle().getFill());
		assertFalse(Styles.canHave(shop.document));
		String before = shop.text();
		shop.run(() -> styles.apply(segment, styles.of(note).orElseThrow()));
		assertEquals(before, shop.text(), "the same look once more is no change");
	}
}
