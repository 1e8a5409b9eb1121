package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a later version that has only added something is read for looking at, and never written. */
class NewerVersionTest {

	@TempDir
	private Path folder;
	private Path file;
	private String newer;

	@BeforeEach
	void writeNewerFile() throws IOException {
		file = folder.resolve("新.chain");
		newer = new String(ChainStore.serialise(new SampleChain().document), StandardCharsets.UTF_8)
				.replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\"")
				.replace("<companies\n", "<companies\n      esg=\"AA\"\n")
				.replace("</chain:ChainDocument>", "  <moods "
						+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
						+ "xsi:type=\"chain:Mood\" id=\"m\"><deep id=\"n\"/></moods>\n</chain:ChainDocument>");
		Files.writeString(file, newer);
	}

	@Test
	void whatIsKnownOfItIsRead() throws IOException {
		ChainDocument document = ChainStore.load(file);
		assertTrue(ChainStore.readOnlyReason(document, Language.ZH).orElseThrow().contains("1.7"));
		assertTrue(ChainStore.readOnlyReason(new SampleChain().document, Language.ZH).isEmpty());
		assertEquals("寒武纪", document.getCompanies().get(0).getName());
		assertEquals(2, document.eResource().getWarnings().size());
		assertEquals("1.7", document.getFormatVersion());
	}

	@Test
	void itIsWrittenNowhere() throws IOException {
		ChainDocument document = ChainStore.load(file);
		document.setName("changed");
		for (Path target : new Path[] {file, folder.resolve("other.chain")}) {
			ChainFileException refused = assertThrows(ChainFileException.class, () -> ChainStore.save(document, target));
			assertEquals(Kind.NEWER_NOT_WRITTEN, refused.kind());
			assertTrue(refused.message(Language.ZH).contains("1.7"), refused.message(Language.ZH));
		}
		assertEquals(newer, Files.readString(file));
		assertEquals(1, folder.toFile().list().length);
	}

	@Test
	void whatMeansSomethingElseIsRefused() throws IOException {
		Files.writeString(file, newer.replace("\"1.7\"", "\"2.0\""));
		assertEquals(Kind.NEWER_VERSION, assertThrows(ChainFileException.class, () -> ChainStore.load(file)).kind());
	}

	@Test
	void whatIsOfThisVersionIsNotReadSoLeniently() throws IOException {
		Files.writeString(file, newer.replace("\"1.7\"", "\"1.0\""));
		assertEquals(Kind.UNKNOWN_CONTENT, assertThrows(ChainFileException.class, () -> ChainStore.load(file)).kind());
	}
}
