package org.chainscape.analysis.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;
import org.chainscape.model.change.Cite;
import org.chainscape.model.change.SourceReplacement;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.validation.Policy;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources with who cites them, places that can be gone to, and sources put in the place of others. */
class SourceLibraryTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static final Policy POLICY = Policy.on(LocalDate.of(2023, 3, 1));

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final Report draft = report("初稿");
	private final Report last = report("终稿");
	private final Company company = ChainFactory.eINSTANCE.createCompany();
	private final Observation fact = ChainFactory.eINSTANCE.createObservation();

	SourceLibraryTest() {
		company.setName("甲");
		fact.setValue(BigDecimal.ONE);
		company.getObservations().add(fact);
		document.getCompanies().add(company);
	}

	private Report report(String name) {
		Report report = ChainFactory.eINSTANCE.createReport();
		report.setName(name);
		document.getSources().add(report);
		return report;
	}

	private static Citation cite(Element element, Source source, String page) {
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setPage(page);
		element.getCitations().add(citation);
		return citation;
	}

	private SourceEntry entry(Source source) {
		return SourceLibrary.of(document, POLICY).entries().stream().filter(each -> each.source() == source).findFirst().orElseThrow();
	}

	@Test
	void whoCitesASourceIsKnownAndWhatCitesNone() {
		assertEquals(List.of(fact), SourceLibrary.of(document, POLICY).unsourced());
		cite(company, draft, "1");
		cite(fact, draft, "2").setOrigin(last);
		assertEquals(List.of(), SourceLibrary.of(document, POLICY).unsourced());
		assertEquals(2, entry(draft).uses().size());
		assertEquals(1, entry(draft).facts());
		assertTrue(entry(last).uses().get(0).original());
	}

	@Test
	void ageFollowsThePolicyAndPagesAreAsOldAsTheirReading() {
		assertEquals(SourceAge.UNDATED, entry(draft).age());
		draft.setDate(PartialDate.parse("2021-09-01"));
		assertEquals(SourceAge.STALE, entry(draft).age());
		draft.setDate(PartialDate.parse("2021-09"));
		assertEquals(SourceAge.FRESH, entry(draft).age());
		Web page = ChainFactory.eINSTANCE.createWeb();
		page.setAccessed(PartialDate.parse("2020"));
		document.getSources().add(page);
		assertEquals(SourceAge.STALE, entry(page).age());
	}

	@Test
	void linesAndPagesAreReadAsTheyAreWritten() {
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		assertEquals(new CitedPlace(List.of(), 0, ""), CitedPlace.of(citation));
		citation.setLines("L158-176,192");
		citation.setPage("P12-13");
		citation.setQuote(" 原文 ");
		assertEquals(new CitedPlace(List.of(new CitedPlace.Span(158, 176), new CitedPlace.Span(192, 192)), 12, "原文"), CitedPlace.of(citation));
		citation.setLines("20 - 18、3");
		assertEquals(List.of(new CitedPlace.Span(18, 20), new CitedPlace.Span(3, 3)), CitedPlace.of(citation).lines());
	}

	@Test
	void aFileIsFoundFromTheFolderOfTheChain(@TempDir Path folder) throws IOException {
		assertEquals(SourceFile.Kind.NOWHERE, SourceFile.of(draft, folder).kind());
		draft.setLocation("报告/一 二.PDF");
		assertEquals(new SourceFile(SourceFile.Kind.MISSING, folder.resolve("报告/一 二.PDF"), null), SourceFile.of(draft, folder));
		Files.createDirectories(folder.resolve("报告"));
		Files.writeString(folder.resolve("报告/一 二.PDF"), "%PDF");
		assertEquals(SourceFile.Kind.PDF, SourceFile.of(draft, folder).kind());
		draft.setLocation("https://example.org/a b");
		assertEquals(SourceFile.Kind.WEB, SourceFile.of(draft, folder).kind());
		draft.setLocation("\0");
		assertEquals(SourceFile.Kind.NOWHERE, SourceFile.of(draft, folder).kind());
	}

	@Test
	void aSourceTakesThePlaceOfAnotherAndBackByUndo() {
		cite(company, draft, "1");
		cite(fact, draft, "2");
		cite(fact, last, "2");
		cite(fact, last, "3").setOrigin(draft);
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setBasis(draft);
		chain.getPerspectives().add(perspective);
		document.getChains().add(chain);
		Identities.assign(document);
		ChainDocument before = EcoreUtil.copy(document);
		SourceReplacement replacement = SourceReplacement.of(document, draft, last);
		assertEquals(4, replacement.changes().size());
		assertEquals(1, replacement.changes().stream().filter(SourceReplacement.Change::merged).count());
		assertTrue(EcoreUtil.equals(before, document), "planning changes nothing");
		ChangeRecorder recorder = new ChangeRecorder(document);
		replacement.run();
		ChangeDescription undo = recorder.endRecording();
		assertEquals(List.of(), entry(draft).uses());
		assertEquals(2, fact.getCitations().size());
		assertSame(last, perspective.getBasis());
		undo.apply();
		assertTrue(EcoreUtil.equals(before, document), "undone");
		assertEquals(List.of(), SourceReplacement.of(document, draft, draft).changes());
	}

	@Test
	void anElementCitesAPlaceOnce() {
		Citation place = Cite.place(cite(company, draft, "7"));
		Cite.add(fact, place);
		Cite.add(fact, place);
		assertEquals(List.of("7"), fact.getCitations().stream().map(Citation::getPage).toList());
		assertTrue(fact.getCitations().get(0) != place && fact.getCitations().get(0).getId() != null);
		Cite.add(fact, Cite.place(draft));
		assertEquals(2, fact.getCitations().size());
		assertNull(Cite.place(company));
		assertTrue(Cite.canCite(fact) && !Cite.canCite(draft) && !Cite.canCite(place) && !Cite.canCite(null));
	}

	@Test
	void aTextIsReadInItsEncoding(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("a.txt");
		for (String name : List.of("UTF-8", "GB18030", "UTF-16")) {
			Files.write(file, "第一行\r\n第二行".getBytes(name));
			assertEquals("第一行\n第二行", SourceText.read(file), name);
		}
		Files.write(file, "\uFEFF标记".getBytes("UTF-8"));
		assertEquals("标记", SourceText.read(file));
	}

	@Test
	void everyCitationOfTheLibraryBelongsToASourceAndItsLinesAreRead() throws ChainFileException {
		ChainDocument library = ChainStore.load(LIBRARY);
		SourceLibrary sources = SourceLibrary.of(library, POLICY);
		long uses = sources.entries().stream().flatMap(entry -> entry.uses().stream()).filter(use -> !use.original()).count();
		assertTrue(uses > 1000);
		assertEquals(35, sources.entries().size());
		sources.entries().stream().flatMap(entry -> entry.uses().stream()).filter(use -> use.citation().getLines() != null)
			.forEach(use -> assertTrue(!CitedPlace.of(use.citation()).lines().isEmpty(), use.citation().getLines()));
	}
}
