package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain that takes its companies from a library file. */
class LibraryFilesTest {

	@TempDir
	private Path folder;
	private Path library;
	private Path chain;

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(folder.resolve("库 与#链"));
		library = folder.resolve("库 与#链/公司 库.chain");
		chain = folder.resolve("库 与#链/算力%链.chain");
		ChainDocument shared = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		shared.setName("公司库");
		for (String name : List.of("寒武纪", "海光信息")) {
			Company company = ChainFactory.eINSTANCE.createCompany();
			company.setId(name.equals("寒武纪") ? "cam" : "hygon");
			company.setName(name);
			shared.getCompanies().add(company);
		}
		ChainStore.save(shared, library);
		SampleChain sample = new SampleChain();
		FileGroup group = new FileGroup();
		ChainDocument there = group.open(library);
		sample.document.getCompanies().clear();
		sample.document.getLibraries().add(there);
		use(sample, there.getCompanies().get(0), there.getCompanies().get(1));
		ChainStore.save(sample.document, chain);
	}

	private static void use(SampleChain sample, Company cam, Company hygon) {
		ChainFactory factory = ChainFactory.eINSTANCE;
		sample.participation.setCompany(cam);
		Participation second = factory.createParticipation();
		second.setId("second");
		second.setCompany(cam);
		sample.segment.getParticipations().add(second);
		Supply supply = factory.createSupply();
		supply.setId("supply");
		supply.setSource(cam);
		supply.setTarget(hygon);
		sample.chain.getRelations().add(supply);
		Product product = factory.createProduct();
		product.setId("product");
		product.setName("思元");
		product.getMakers().add(cam);
		product.getMakers().add(hygon);
		sample.chain.getItems().add(product);
		Event event = factory.createEvent();
		event.setId("event");
		event.setName("发布");
		event.getParticipants().add(hygon);
		sample.chain.getEvents().add(event);
		Filing filing = factory.createFiling();
		filing.setId("filing");
		filing.setName("年报");
		filing.setIssuer(cam);
		sample.document.getSources().add(filing);
		Company own = factory.createCompany();
		own.setId("own");
		own.setName("行歌");
		own.setParent(cam);
		sample.document.getCompanies().add(own);
	}

	private static Participation participation(ChainDocument document) {
		return (Participation) document.eResource().getEObject("participation");
	}

	private static Product product(ChainDocument document) {
		return (Product) document.eResource().getEObject("product");
	}

	@Test
	void companiesComeFromTheOtherFile() throws IOException {
		ChainDocument document = ChainStore.load(chain);
		Company cam = participation(document).getCompany();
		assertEquals("寒武纪", cam.getName());
		assertFalse(Libraries.isAbsent(cam));
		assertSame(cam, ((Participation) document.eResource().getEObject("second")).getCompany());
		assertEquals(List.of("寒武纪", "海光信息"), product(document).getMakers().stream().map(Company::getName).toList());
		assertEquals(List.of("行歌", "寒武纪", "海光信息"), Libraries.companies(document).stream().map(Company::getName).toList());
		ElementIndex index = ElementIndex.of(document);
		assertSame(cam, index.find("cam").orElseThrow());
		assertTrue(index.isForeign(cam));
		assertFalse(index.isForeign(product(document)));
	}

	@Test
	void referencesAreRelativeAndSayTheName() throws IOException {
		String text = Files.readString(chain);
		assertFalse(text.contains("file:"), text);
		assertTrue(text.contains("name=\"寒武纪\""), text);
		String again = Files.readString(chain);
		ChainStore.save(ChainStore.load(chain), chain);
		assertEquals(again, Files.readString(chain));
	}

	@Test
	void withoutTheLibraryEverythingIsThereAndNothingIsLostBySaving() throws IOException {
		String before = Files.readString(chain);
		Path elsewhere = folder.resolve("weg.chain");
		Files.move(library, elsewhere);
		ChainDocument document = ChainStore.load(chain);
		Company cam = participation(document).getCompany();
		assertTrue(Libraries.isAbsent(cam));
		assertEquals("寒武纪", cam.getName());
		assertEquals("cam", cam.getId());
		assertSame(cam, product(document).getMakers().get(0));
		assertSame(cam, ElementIndex.of(document).find("cam").orElseThrow());
		Libraries.Problem problem = Libraries.of(document).problems().get(0);
		assertEquals("公司 库.chain", problem.fileName());
		assertTrue(problem.fault().orElseThrow().isMissing());
		assertTrue(problem.fault().orElseThrow().message(Language.ZH).contains("公司 库.chain"));
		ChainStore.save(document, chain);
		assertEquals(before, Files.readString(chain));
		Files.move(elsewhere, library);
		assertFalse(Libraries.isAbsent(participation(ChainStore.load(chain)).getCompany()));
	}

	@Test
	void aBrokenLibraryIsAProblemOfTheLibraryAlone() throws IOException {
		for (String content : List.of("", "<x/>", "no xml",
				"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:/etc/passwd\">]><x>&a;</x>")) {
			Files.writeString(library, content);
			ChainDocument document = ChainStore.load(chain);
			assertTrue(Libraries.isAbsent(participation(document).getCompany()));
			assertFalse(Libraries.of(document).problems().get(0).fault().orElseThrow().isMissing());
		}
		Files.delete(library);
		Files.createDirectory(library);
		assertTrue(Libraries.isAbsent(participation(ChainStore.load(chain)).getCompany()));
	}

	@Test
	void aCompanyTheLibraryHasLostKeepsItsReference() throws IOException {
		ChainDocument shared = ChainStore.load(library);
		shared.getCompanies().remove(0);
		ChainStore.save(shared, library);
		ChainDocument document = ChainStore.load(chain);
		assertTrue(Libraries.isAbsent(participation(document).getCompany()));
		assertEquals("海光信息", product(document).getMakers().get(1).getName());
		assertFalse(Libraries.isAbsent(product(document).getMakers().get(1)));
		assertTrue(Libraries.of(document).problems().isEmpty());
		String before = Files.readString(chain);
		ChainStore.save(document, chain);
		assertEquals(before, Files.readString(chain));
	}

	@Test
	void savedElsewhereItLeadsToTheSameLibrary() throws IOException {
		Path other = Files.createDirectories(folder.resolve("另一处/深处")).resolve("链.chain");
		ChainStore.save(ChainStore.load(chain), other);
		assertEquals("寒武纪", participation(ChainStore.load(other)).getCompany().getName());
		assertFalse(Libraries.isAbsent(participation(ChainStore.load(other)).getCompany()));
		assertFalse(Files.readString(other).contains("file:"));
	}

	@Test
	void bothFilesCanBeMovedTogether() throws IOException {
		Files.move(folder.resolve("库 与#链"), folder.resolve("新处"));
		assertFalse(Libraries.isAbsent(participation(ChainStore.load(folder.resolve("新处/算力%链.chain"))).getCompany()));
	}

	@Test
	void filesThatReferToEachOtherAreReadOnce() throws IOException {
		FileGroup group = new FileGroup();
		ChainDocument shared = group.open(library);
		shared.getLibraries().add(group.open(chain));
		FileGroup.save(Map.of(library, shared));
		ChainDocument document = ChainStore.load(chain);
		assertEquals(1, Libraries.of(document).documents().size());
		assertFalse(Libraries.isAbsent(participation(document).getCompany()));
	}

	@Test
	void aRemovedCompanyBesideOneOfALibraryIsDroppedAlone() throws IOException {
		ChainDocument document = ChainStore.load(chain);
		Company loose = ChainFactory.eINSTANCE.createCompany();
		loose.setId("loose");
		product(document).getMakers().add(loose);
		ChainStore.save(document, chain);
		assertEquals(2, product(ChainStore.load(chain)).getMakers().size());
	}

	@Test
	void ofAGroupAllFilesAreWrittenOrNone() throws IOException {
		FileGroup group = new FileGroup();
		ChainDocument shared = group.open(library);
		ChainDocument document = group.open(chain);
		String before = Files.readString(library);
		shared.setName("改名");
		Path impossible = folder.resolve("kein Ordner/链.chain");
		Map<Path, ChainDocument> changed = new LinkedHashMap<>();
		changed.put(library, shared);
		changed.put(impossible, document);
		assertThrows(ChainFileException.class, () -> FileGroup.save(changed));
		assertEquals(before, Files.readString(library));
		try (var files = Files.list(library.getParent())) {
			assertEquals(2, files.count());
		}
	}
}
