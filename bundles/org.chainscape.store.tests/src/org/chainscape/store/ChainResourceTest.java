package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of the editor: through a resource set, with whatever options it passes. */
class ChainResourceTest {

	private final SampleChain sample = new SampleChain();

	@TempDir
	private Path folder;

	@Test
	void editorAndCommandLineWriteTheSameBytes() throws IOException {
		Path file = folder.resolve("a.chain");
		Resource resource = resources().createResource(URI.createFileURI(file.toString()));
		assertInstanceOf(ChainResource.class, resource);
		resource.getContents().add(sample.document);
		resource.save(Map.of(XMLResource.OPTION_LINE_WIDTH, 80, XMLResource.OPTION_ENCODING, "ASCII"));
		assertArrayEquals(ChainStore.serialise(sample.document), Files.readAllBytes(file));
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		resource.save(stream, Map.of());
		assertArrayEquals(Files.readAllBytes(file), stream.toByteArray());
	}

	@Test
	void savingMarksTheResourceClean() throws IOException {
		Resource resource = resources().createResource(URI.createFileURI(folder.resolve("a.chain").toString()));
		resource.setTrackingModification(true);
		resource.getContents().add(sample.document);
		resource.save(null);
		assertFalse(resource.isModified());
		sample.company.setName("海光信息");
		assertTrue(resource.isModified());
	}

	@Test
	void loadingFindsElementsById() throws IOException {
		Path file = folder.resolve("a.chain");
		ChainStore.save(sample.document, file);
		Resource resource = resources().getResource(URI.createFileURI(file.toString()), true);
		ChainDocument document = (ChainDocument) resource.getContents().get(0);
		assertSame(document.getCompanies().get(0), resource.getEObject("company"));
		assertTrue(resource.getErrors().isEmpty());
	}

	@Test
	void aFailedLoadLeavesNothingHalf() throws IOException {
		Path file = folder.resolve("a.chain");
		String text = new String(ChainStore.serialise(sample.document), StandardCharsets.UTF_8);
		Files.writeString(file, text.replace("<companies", "<firms"));
		ChainResource resource = new ChainResource(URI.createFileURI(file.toString()));
		ChainFileException failure = assertThrows(ChainFileException.class, () -> resource.load(null));
		assertTrue(resource.getContents().isEmpty());
		assertEquals(List.of(failure), resource.getErrors());
		assertEquals(failure.line(), resource.getErrors().get(0).getLine());
	}

	@Test
	void aFailedSaveLeavesTheFile() throws IOException {
		Path file = folder.resolve("no/folder.chain");
		Resource resource = resources().createResource(URI.createFileURI(file.toString()));
		resource.getContents().add(sample.document);
		assertThrows(ChainFileException.class, () -> resource.save(null));
		assertFalse(Files.exists(file));
	}

	private static ResourceSet resources() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ChainResourceFactory.EXTENSION, new ChainResourceFactory());
		return resources;
	}
}
