package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.store.ChainFileException.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainStoreTest {

	private final SampleChain sample = new SampleChain();

	@TempDir
	private Path folder;

	@Test
	void aFileHasOneAttributePerLineReferencesByIdAndLineFeeds() throws IOException {
		Path file = folder.resolve("示例.chain");
		ChainStore.save(sample.document, file);
		String text = Files.readString(file);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
		assertTrue(text.contains("\n              id=\"participation\"\n              company=\"company\"/>\n"), text);
		assertTrue(text.endsWith("</chain:ChainDocument>\n"));
		assertFalse(text.contains("\r"));
		assertFalse(text.contains(folder.toString()));
		assertFalse(text.contains("schemaLocation"));
		assertTrue(text.lines().allMatch(line -> line.contains("<?xml") || line.indexOf('=') == line.lastIndexOf('=')), text);
	}

	@Test
	void theCurrentVersionIsWrittenWhateverTheModelSays() throws IOException {
		Path file = folder.resolve("a.chain");
		sample.document.setFormatVersion("7.3");
		ChainStore.save(sample.document, file);
		assertTrue(Files.readString(file).contains("formatVersion=\"1.0\""));
	}

	@Test
	void savingElsewhereLeavesTheDocumentInItsResource() throws IOException {
		Path file = folder.resolve("a.chain");
		ChainStore.save(sample.document, file);
		ChainDocument loaded = ChainStore.load(file);
		var resource = loaded.eResource();
		Path copy = folder.resolve("copy.chain");
		ChainStore.save(loaded, copy);
		assertEquals(resource, loaded.eResource());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
		assertArrayEquals(Files.readAllBytes(file), ChainStore.serialise(loaded));
	}

	@Test
	void referencesToOtherFilesAreRelativeAlsoFromAnotherFolder() throws IOException {
		Path library = folder.resolve("公司 库.chain");
		SampleChain other = new SampleChain();
		ChainStore.save(other.document, library);
		ChainStore.save(sample.document, folder.resolve("a.chain"));
		ChainDocument loaded = ChainStore.load(folder.resolve("a.chain"));
		var shared = loaded.eResource().getResourceSet()
				.getResource(URI.createFileURI(library.toString()), true);
		Company company = (Company) shared.getEObject("company");
		sample(loaded).setCompany(company);
		ChainStore.save(loaded, folder.resolve("a.chain"));
		assertTrue(Files.readString(folder.resolve("a.chain")).contains("%20%E5%BA%93.chain#company\"")
				|| Files.readString(folder.resolve("a.chain")).contains("公司%20库.chain#company\""));
		assertEquals("寒武纪", sample(ChainStore.load(folder.resolve("a.chain"))).getCompany().getName());
		Path sub = Files.createDirectory(folder.resolve("sub")).resolve("b.chain");
		ChainStore.save(loaded, sub);
		assertTrue(Files.readString(sub).contains("href=\"../"), Files.readString(sub));
		assertFalse(Files.readString(sub).contains("file:"));
		assertEquals("寒武纪", sample(ChainStore.load(sub)).getCompany().getName());
	}

	@Test
	void aReferenceIntoAFileThatIsNotThereIsKept() throws IOException {
		Path file = folder.resolve("a.chain");
		ChainStore.save(sample.document, file);
		String text = Files.readString(file);
		String href = text.replaceFirst("\\s*company=\"company\"/>", "><company href=\"gone.chain#c1\"/></participations>");
		Files.writeString(file, href);
		ChainDocument loaded = ChainStore.load(file);
		assertTrue(sample(loaded).getCompany().eIsProxy());
		ChainStore.save(loaded, file);
		assertTrue(Files.readString(file).contains("href=\"gone.chain#c1\""));
	}

	@Test
	void aReferenceToARemovedElementIsDroppedFromTheFile() throws IOException {
		Path file = folder.resolve("a.chain");
		EcoreUtil.remove(sample.company);
		ChainStore.save(sample.document, file);
		assertEquals(null, sample(ChainStore.load(file)).getCompany());
	}

	@Test
	void missingIdsAreAssignedAndDoubledOnesParted() throws IOException {
		Company second = ChainFactory.eINSTANCE.createCompany();
		second.setId("company");
		Company third = ChainFactory.eINSTANCE.createCompany();
		sample.document.getCompanies().add(second);
		sample.document.getCompanies().add(third);
		ChainStore.save(sample.document, folder.resolve("a.chain"));
		assertEquals("company", sample.company.getId());
		assertNotEquals("company", second.getId());
		assertFalse(third.getId().isBlank());
	}

	@Test
	void aFailedSaveLeavesTheOldContentAndNothingElse() throws IOException {
		Path file = folder.resolve("a.chain");
		Files.writeString(file, "old");
		Path blocked = folder.resolve("no/such/folder.chain");
		ChainFileException failure = assertThrows(ChainFileException.class, () -> ChainStore.save(sample.document, blocked));
		assertEquals(Kind.NOT_WRITABLE, failure.kind());
		assertEquals(blocked, failure.file());
		assertEquals(Kind.NOT_A_FILE, assertThrows(ChainFileException.class, () -> ChainStore.save(sample.document, folder)).kind());
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
		assertEquals("old", Files.readString(file));
	}

	@Test
	void aReadOnlyFileIsNotReplaced() throws IOException {
		Path file = Files.writeString(folder.resolve("a.chain"), "old");
		assumeTrue(file.toFile().setReadOnly());
		assumeFalse(Files.isWritable(file), "this user may write everything");
		assertEquals(Kind.NOT_WRITABLE, assertThrows(ChainFileException.class, () -> ChainStore.save(sample.document, file)).kind());
		assertEquals("old", Files.readString(file));
	}

	@Test
	void permissionsAndLinksAreKept() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Path file = Files.writeString(folder.resolve("a.chain"), "old");
		Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
		Files.setPosixFilePermissions(file, permissions);
		Path link = Files.createSymbolicLink(folder.resolve("link.chain"), file.getFileName());
		ChainStore.save(sample.document, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(permissions, Files.getPosixFilePermissions(file));
		assertEquals("示例", ChainStore.load(file).getName());
	}

	@Test
	void aByteOrderMarkIsNoHindrance() throws IOException {
		byte[] bytes = ChainStore.serialise(sample.document);
		Path file = folder.resolve("a.chain");
		Files.writeString(file, "\uFEFF" + new String(bytes, StandardCharsets.UTF_8));
		assertEquals("示例", ChainStore.load(file).getName());
	}

	private static Participation sample(ChainDocument document) {
		return document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().get(0).getParticipations().get(0);
	}
}
