package org.chainscape.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.Gpu;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableAssemblerTest {

	private ChainDocument document;
	private IndustryChain chain;

	@BeforeEach
	void assemble() throws TableException {
		document = new TableAssembler().assemble(Folders.good());
		chain = document.getChains().get(0);
	}

	@Test
	void elementsLieInTheirParentsInTheOrderOfTheRows() {
		assertEquals("样例", document.getName());
		assertEquals(List.of("报告一", "报告三"), document.getSources().stream().map(source -> source.getName()).toList());
		Perspective perspective = chain.getPerspectives().get(0);
		assertFalse(perspective.isOrdered());
		assertEquals(List.of("上游", "下游"), perspective.getStages().stream().map(Stage::getName).toList());
		assertEquals("GPU", perspective.getStages().get(0).getSegments().get(0).getSegments().get(0).getName());
		assertEquals(List.of("Habana", "英特尔"), document.getCompanies().stream().map(Company::getName).toList());
	}

	@Test
	void attributesAreConverted() {
		assertEquals(SegmentKind.TECHNOLOGY_STEP, gpuSegment().getKind());
		Participation participation = gpuSegment().getParticipations().get(0);
		assertEquals(ParticipationRole.LEADER, participation.getRole());
		assertTrue(participation.isOpenList());
		assertEquals(List.of(Flaw.RECONSTRUCTED, Flaw.OCR_REPAIRED), participation.getFlaws());
		Observation observation = gpu().getObservations().get(0);
		assertEquals(new BigDecimal("0.10"), observation.getValue());
		assertEquals(new PartialDate(2023, 2, 14), observation.getAsOf());
		assertEquals(80, observation.getConfidence());
		assertEquals(new PartialDate(2020, 5, 0), gpu().getReleased());
		assertEquals(List.of("Intel", "Intel Corp.", "a;b"), intel().getAliases());
	}

	@Test
	void referencesReachForwardAndBothWays() {
		assertEquals(intel(), document.getCompanies().get(0).getParent());
		assertEquals(List.of(gpuSegment(), chain.getPerspectives().get(0).getStages().get(1)), gpu().getPlaces());
		assertEquals(List.of(gpu()), gpuSegment().getItems());
		assertEquals("Chiplet", gpu().getPackaging().getName());
		assertEquals("芯片", chain.getRelations().get(0).getSource().getName());
	}

	@Test
	void aSecondRowAddsToTheElement() {
		assertEquals(Domicile.FOREIGN, intel().getDomicile());
		assertEquals("报告一", intel().getCitations().get(0).getSource().getName());
	}

	@Test
	void citationsOneForEachSourceAndThePlaceAtTheFirst() {
		List<Citation> citations = chain.getPerspectives().get(0).getStages().get(0).getCitations();
		assertEquals(2, citations.size());
		assertEquals("报告三", citations.get(0).getSource().getName());
		assertEquals("L17,1269-1271", citations.get(0).getLines());
		assertEquals("封面", citations.get(0).getSection());
		assertEquals("图 1", citations.get(0).getLocator());
		assertEquals("高端芯片，量价\"齐升\"", citations.get(0).getQuote());
		assertEquals("L36", citations.get(1).getLines());
		assertEquals(null, citations.get(1).getSection());
		assertEquals(null, chain.getPerspectives().get(0).getStages().get(1).getCitations().get(0).getLines());
	}

	@Test
	void diagramsShowWhatTheyName() {
		Diagram all = (Diagram) document.getViews().get(0);
		assertEquals(List.of(id("PERS")), all.getPerspectives());
		assertEquals(List.of(id("ST-1"), id("SEG-1"), id("ST-2")), all.getNodes().stream().map(DiagramNode::getElement).toList());
		Diagram part = (Diagram) document.getViews().get(1);
		assertEquals(List.of(id("ST-1"), id("SEG-1")), part.getNodes().stream().map(DiagramNode::getElement).toList());
	}

	@Test
	void idsAreDerivedFromHandlesAndTheSameAtEveryRun(@TempDir Path folder) throws TableException, IOException {
		assertEquals(id("SEG-2"), gpuSegment().getId());
		assertEquals("SEG-2", gpuSegment().getHandle());
		byte[] first = ChainStore.serialise(document);
		ChainStore.save(new TableAssembler().assemble(Folders.good()), folder.resolve("a.chain"));
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.chain")));
		assertTrue(EcoreUtil.equals(document, ChainStore.load(folder.resolve("a.chain"))));
	}

	@Test
	void theTablesOfTheLibraryAssemble() throws TableException, IOException {
		ChainDocument report = new TableAssembler().assemble(Path.of("../org.chainscape.examples/tables/aigc"));
		assertTrue(report.getCompanies().size() > 200);
		assertTrue(ChainStore.serialise(report).length > 0);
	}

	private static String id(String handle) {
		return Identities.derive("DOC", handle);
	}

	private Segment gpuSegment() {
		return chain.getPerspectives().get(0).getStages().get(0).getSegments().get(0).getSegments().get(0);
	}

	private Gpu gpu() {
		return (Gpu) chain.getItems().get(0);
	}

	private Company intel() {
		return document.getCompanies().get(1);
	}
}
