package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Language;
import org.chainscape.scene.SceneOptions;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure on its way to other programs: nothing reserved goes along by chance, and every form can be read. */
class CopiedFigureTest {

	private Workshop shop;
	private Segment chips;
	private Participation sourced;
	private Participation unsourced;

	@BeforeEach
	void build() {
		shop = new Workshop();
		chips = shop.segment(shop.stage(0));
		shop.run(() -> {
			chips.setName("算力芯片");
			Creations creations = new Creations(shop.canvas);
			sourced = creations.company(chips);
			sourced.getCompany().setName("甲公司");
			unsourced = creations.company(chips);
			unsourced.getCompany().setName("乙公司");
			Report report = Identities.assign(ChainFactory.eINSTANCE.createReport());
			report.setName("研究报告");
			shop.document.getSources().add(report);
			Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
			citation.setSource(report);
			sourced.getCitations().add(citation);
			List.of(chips, sourced, unsourced, sourced.getCompany(), unsourced.getCompany()).forEach(element -> element.setConfirmed(true));
			shop.canvas.settle();
		});
		assertEquals(Reservation.NONE, Reservation.of(sourced));
		assertEquals(Reservation.UNSOURCED, Reservation.of(unsourced));
	}

	@Test
	void theWholeFigureLeavesReservedStatementsBehindAndSaysSo() {
		CopiedFigure figure = copied(List.of(), List.of());
		assertTrue(svg(figure).contains("甲公司"));
		assertFalse(svg(figure).contains("乙公司"));
		assertEquals(List.of(unsourced), figure.withheld().statements().stream().map(statement -> statement.element()).toList());
	}

	@Test
	void aPartLeavesThemBehindAsWell() {
		CopiedFigure figure = copied(List.of(chips.getId()), List.of(chips));
		assertTrue(svg(figure).contains("算力芯片"));
		assertFalse(svg(figure).contains("乙公司"));
	}

	@Test
	void whatWasItselfSelectedIsMeantAndMarked() {
		CopiedFigure figure = copied(List.of(chips.getId(), unsourced.getId()), List.of(chips, unsourced));
		assertTrue(svg(figure).contains("乙公司"));
		assertTrue(svg(figure).contains("‡") || svg(figure).contains("†"), "marked");
	}

	@Test
	void everyFormIsWhatItSaysAndTheSameEachTime() throws IOException {
		CopiedFigure figure = copied(List.of(), List.of());
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(figure.png()));
		assertNotNull(picture);
		assertEquals(Math.ceil(figure.scene().width() * CopiedFigure.DPI / 96), picture.getWidth(), 2);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(figure.shapes()))) {
			assertNotNull(zip.getNextEntry(), "Office takes shapes in a package");
		}
		CopiedFigure again = copied(List.of(), List.of());
		assertArrayEquals(figure.png(), again.png());
		assertArrayEquals(figure.shapes(), again.shapes());
		assertArrayEquals(figure.svg(), again.svg());
	}

	private CopiedFigure copied(List<String> keys, List<EObject> selected) {
		return CopiedFigure.of(SceneOptions.standard(Language.ZH), shop.canvas.diagram(), ElementIndex.of(shop.document), keys, selected);
	}

	private static String svg(CopiedFigure figure) {
		return new String(figure.svg(), StandardCharsets.UTF_8);
	}
}
