package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.store.ChainStore;
import org.chainscape.store.FileGroup;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names a company of a library is copied and pasted, whether the library is there or not. */
class SharedCompanyPastingTest {

	@TempDir
	private Path folder;
	private Path library;
	private String id;

	@BeforeEach
	void write() throws IOException {
		library = folder.resolve("公司库.chain");
		ChainDocument shared = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		shared.setName("公司库");
		Report report = Identities.assign(ChainFactory.eINSTANCE.createReport());
		report.setName("年报");
		shared.getSources().add(report);
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName("寒武纪");
		company.getCitations().add(citation(report));
		shared.getCompanies().add(company);
		ChainStore.save(shared, library);
		id = company.getId();
		write("链.chain", true, report.getId());
		write("同库.chain", true, null);
		write("无库.chain", false, null);
	}

	private static Citation citation(Report report) {
		Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
		citation.setSource(report);
		return citation;
	}

	/** A chain with or without the library; with a source, one that has taken the company in and has a source of its own with that id. */
	private void write(String name, boolean linked, String source) throws IOException {
		ChainDocument document = NewChain.create(Template.UP_MID_DOWN, name, Language.ZH);
		if (linked) {
			document.getLibraries().add(new FileGroup().open(library));
		}
		if (source != null) {
			Report own = ChainFactory.eINSTANCE.createReport();
			own.setId(source);
			own.setName("年报");
			document.getSources().add(own);
			Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
			participation.setCompany(document.getLibraries().get(0).getCompanies().get(0));
			participation.getCitations().add(citation(own));
			segment(document).getParticipations().add(participation);
		}
		Diagram map = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		map.setName("图");
		map.setKind(DiagramKind.FREE_MAP);
		if (source != null) {
			DiagramNode box = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
			box.setElement(id);
			map.getNodes().add(box);
		}
		document.getViews().add(map);
		FileGroup.save(Map.of(folder.resolve(name), document));
	}

	private static Segment segment(ChainDocument document) {
		for (EObject each : (Iterable<EObject>) document::eAllContents) {
			if (each instanceof Segment segment) {
				return segment;
			}
		}
		throw new AssertionError();
	}

	private EditSession open(String name) throws IOException {
		return new EditSession(ChainStore.load(folder.resolve(name)));
	}

	private static Diagram map(EditSession session) {
		return session.document().getViews().stream().map(Diagram.class::cast).filter(each -> each.getKind() == DiagramKind.FREE_MAP)
				.findFirst().orElseThrow();
	}

	/** As the clipboard hands it on: by its bytes. */
	private Snippet copied(EditSession from, boolean box) throws IOException {
		Segment segment = segment(from.document());
		EObject chosen = box ? segment.getParticipations().get(0).getCompany() : segment;
		return Snippet.read(Snippet.of(from.document(), map(from), List.of(chosen), false).toBytes());
	}

	private static List<EObject> paste(EditSession into, Snippet snippet) {
		List<EObject> pasted = new ArrayList<>();
		into.run("粘贴", () -> pasted.addAll(new Pasting(into.canvas(map(into)), snippet).paste(PasteMode.COPY, null, null)));
		assertFalse(pasted.isEmpty());
		return pasted;
	}

	/** Saved and read again it is the same. */
	private Company pasted(EditSession into, Segment segment, String name) throws IOException {
		FileGroup.save(Map.of(folder.resolve(name), into.document()));
		ChainDocument read = ChainStore.load(folder.resolve(name));
		Segment copy = (Segment) read.eResource().getEObject(segment.getId());
		return copy.getParticipations().get(0).getCompany();
	}

	private static Company company(Segment segment) {
		return segment.getParticipations().get(0).getCompany();
	}

	@Test
	void inTheSameChainTheReferenceStays() throws IOException {
		for (boolean there : List.of(true, false)) {
			EditSession session = openWith("链.chain", there);
			Segment copy = (Segment) paste(session, copied(session, false)).get(0);
			assertSame(company(segment(session.document())), company(copy));
			assertTrue(session.document().getCompanies().isEmpty());
			paste(session, copied(session, false));
			assertEquals(id, pasted(session, copy, "链.chain").getId());
		}
	}

	@Test
	void whereTheLibraryIsTheSameItIsReferredTo() throws IOException {
		for (boolean there : List.of(true, false)) {
			EditSession into = openWith("同库.chain", there);
			Segment copy = (Segment) paste(into, copied(open("链.chain"), false)).get(0);
			assertEquals(!there, Libraries.isAbsent(company(copy)));
			assertEquals(id, company(copy).getId());
			assertEquals("寒武纪", company(copy).getName());
			assertTrue(into.document().getCompanies().isEmpty(), "nothing is doubled");
			assertSame(company(copy), company((Segment) paste(into, copied(open("链.chain"), false)).get(0)));
			Company read = pasted(into, copy, "同库.chain");
			assertEquals(!there, Libraries.isAbsent(read));
			assertTrue(Files.readString(folder.resolve("同库.chain")).contains("公司库.chain#" + id));
		}
	}

	@Test
	void elsewhereTheCompanyIsCopied() throws IOException {
		for (boolean there : List.of(true, false)) {
			EditSession from = openWith("链.chain", there);
			EditSession into = open("无库.chain");
			Segment copy = (Segment) paste(into, copied(from, false)).get(0);
			assertSame(into.document(), company(copy).eContainer());
			assertNotSame(company(segment(from.document())), company(copy));
			assertFalse(Libraries.isAbsent(company(copy)));
			assertEquals("寒武纪", company(copy).getName());
			assertEquals(1, into.document().getSources().size());
			assertEquals(there ? 1 : 0, company(copy).getCitations().size());
			assertFalse(Libraries.isAbsent(pasted(into, copy, "anders.chain")));
			assertTrue(into.document().getLibraries().isEmpty());
		}
	}

	@Test
	void aBoxOfACompanyOnAMapIsPasted() throws IOException {
		for (boolean there : List.of(true, false)) {
			EditSession from = openWith("链.chain", there);
			for (String name : List.of("同库.chain", "无库.chain")) {
				EditSession into = open(name);
				assertEquals(id, Identities.idOf(paste(into, copied(from, true)).get(0)));
				assertEquals(1, map(into).getNodes().stream().filter(node -> id.equals(node.getElement())).count());
				into.history().undo();
				assertTrue(map(into).getNodes().isEmpty());
			}
		}
	}

	private EditSession openWith(String name, boolean there) throws IOException {
		Path away = folder.resolve("away");
		if (Files.exists(away)) {
			Files.move(away, library);
		}
		if (!there) {
			Files.move(library, away);
		}
		return open(name);
	}
}
