package org.chainscape.diagram.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.library.ForeignElementException;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.FileGroup;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session of a document that takes a company from a library. */
class SharedLibraryTest {

	@TempDir
	private Path folder;
	private Path library;
	private EditSession session;

	@BeforeEach
	void open() throws IOException {
		library = folder.resolve("公司库.chain");
		Path chain = folder.resolve("链.chain");
		ChainDocument shared = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		shared.setName("公司库");
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName("寒武纪");
		shared.getCompanies().add(company);
		ChainStore.save(shared, library);
		ChainDocument there = new FileGroup().open(library);
		ChainDocument document = NewChain.create(Template.UP_MID_DOWN, "算力", Language.ZH);
		document.getLibraries().add(there);
		Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		participation.setCompany(there.getCompanies().get(0));
		segment(document).getParticipations().add(participation);
		FileGroup.save(Map.of(chain, document));
		session = new EditSession(ChainStore.load(chain));
	}

	private static Segment segment(ChainDocument document) {
		for (EObject each : (Iterable<EObject>) document::eAllContents) {
			if (each instanceof Segment segment) {
				return segment;
			}
		}
		throw new AssertionError();
	}

	private Company company() {
		return segment(session.document()).getParticipations().get(0).getCompany();
	}

	@Test
	void whatBelongsToTheLibraryIsRefusedAndStaysAsItIs() {
		Company company = company();
		List<Runnable> attempts = List.of(() -> company.setName("改名"), () -> company.getAliases().add("别名"),
				() -> company.getSecurities().add(ChainFactory.eINSTANCE.createSecurity()),
				() -> new Deletions((ChainDocument) company.eContainer()).delete(List.of(company)), () -> {
					session.document().setName("也改");
					company.setDescription("说明");
				});
		for (Runnable attempt : attempts) {
			ForeignElementException refused = assertThrows(ForeignElementException.class, () -> session.run("改", attempt));
			assertTrue(refused.getMessage().contains("公司库.chain"), refused.getMessage());
			assertEquals("寒武纪", company().getName());
			assertTrue(company().getAliases().isEmpty());
			assertTrue(company().getSecurities().isEmpty());
			assertEquals("算力", session.document().getName());
			assertFalse(session.history().canUndo());
		}
		assertTrue(session.index().isForeign(company()));
	}

	@Test
	void aLibrarySavedElsewhereIsReadAgainAndTheHistoryStays() throws IOException {
		session.run("改", () -> session.document().setName("改过"));
		session.run("移除", () -> segment(session.document()).getParticipations().clear());
		session.history().undo();
		ChainDocument shared = ChainStore.load(library);
		shared.getCompanies().get(0).setName("中科寒武纪");
		ChainStore.save(shared, library);
		boolean[] heard = {false};
		session.onChange(() -> heard[0] = true);
		session.readLibraries();
		assertTrue(heard[0]);
		assertEquals("中科寒武纪", company().getName());
		assertEquals(company(), session.index().find(company().getId()).orElseThrow());
		assertEquals(1, session.index().participationsOf(company()).size());
		session.history().redo();
		assertTrue(segment(session.document()).getParticipations().isEmpty());
		session.history().undo();
		assertEquals("中科寒武纪", company().getName());
		assertFalse(Libraries.isAbsent(company()));
		session.history().undo();
		assertEquals("算力", session.document().getName());
	}

	@Test
	void aLibraryThatVanishesAndComesBackIsFollowed() throws IOException {
		Path elsewhere = folder.resolve("weg");
		Files.move(library, elsewhere);
		session.readLibraries();
		assertTrue(Libraries.isAbsent(company()));
		assertEquals("寒武纪", company().getName());
		assertEquals(1, Libraries.of(session.document()).problems().size());
		Files.move(elsewhere, library);
		session.readLibraries();
		assertFalse(Libraries.isAbsent(company()));
		assertTrue(Libraries.of(session.document()).problems().isEmpty());
	}
}
