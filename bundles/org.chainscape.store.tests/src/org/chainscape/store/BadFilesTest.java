package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.store.ChainFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

	private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

	@TempDir
	private Path folder;
	private Path file;
	private String good;

	@BeforeEach
	void writeGoodFile() throws IOException {
		file = folder.resolve("坏 文件.chain");
		good = new String(ChainStore.serialise(new SampleChain().document), StandardCharsets.UTF_8);
	}

	@Test
	void missing() {
		expect(Kind.MISSING, 0, 0);
	}

	@Test
	void folderInsteadOfFile() throws IOException {
		Files.createDirectory(file);
		expect(Kind.NOT_A_FILE, 0, 0);
	}

	@Test
	void unreadable() throws IOException {
		write(good);
		assumeTrue(file.toFile().setReadable(false));
		assumeFalse(Files.isReadable(file), "this user may read everything");
		expect(Kind.UNREADABLE, 0, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
	void empty(String text) throws IOException {
		write(text);
		expect(Kind.EMPTY, 0, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"hello", "{\"a\": 1}", "graph TD\nA-->B\n"})
	void noXmlAtAll(String text) throws IOException {
		write(text);
		expect(Kind.NOT_XML, 1, 1);
	}

	@Test
	void binary() throws IOException {
		byte[] bytes = new byte[1000];
		new Random(1).nextBytes(bytes);
		Files.write(file, bytes);
		assertEquals(Kind.NOT_UTF8, load().kind());
	}

	@Test
	void anotherEncoding() throws IOException {
		Files.write(file, good.getBytes("GB18030"));
		ChainFileException failure = load();
		assertEquals(Kind.NOT_UTF8, failure.kind());
		assertTrue(failure.message(Language.ZH).contains("UTF-8"));
		Files.write(file, good.getBytes(StandardCharsets.UTF_16));
		assertEquals(Kind.NOT_UTF8, load().kind());
	}

	/** Whatever walks over a document would overflow the stack, or take for ever. */
	@Test
	void nestedTooDeeply() throws IOException {
		String head = good.substring(0, good.indexOf('>', good.indexOf("ChainDocument")) + 1);
		int levels = 60_000;
		write(head + "<chains><perspectives><stages>" + "<segments>".repeat(levels) + "</segments>".repeat(levels)
				+ "</stages></perspectives></chains></chain:ChainDocument>");
		ChainFileException failure = load();
		assertEquals(Kind.TOO_DEEP, failure.kind());
		assertTrue(failure.line() > 0 && failure.message(Language.EN).contains(" 300 "), failure.getMessage());
		write(head + "<chains><perspectives><stages>" + "<segments>".repeat(200) + "</segments>".repeat(200)
				+ "</stages></perspectives></chains></chain:ChainDocument>");
		assertNotNull(ChainStore.load(file));
	}

	@Test
	void anElementOfTheWrongClassIsNamedAsInTheFile() throws IOException {
		String head = good.substring(0, good.indexOf('>', good.indexOf("ChainDocument")) + 1);
		write(head + "<chains><perspectives><stages><segments " + XSI + " xsi:type=\"chain:Company\" id=\"x1\"/></stages></perspectives>"
				+ "</chains></chain:ChainDocument>");
		ChainFileException failure = load();
		assertEquals(Kind.BAD_VALUE, failure.kind());
		assertTrue(failure.getMessage().contains("(Company x1)"), failure.getMessage());
	}

	/** Scripts compare what they gave with what they are told. */
	@Test
	void theFileIsCalledWhatTheUserCalledIt() throws IOException {
		write("no xml");
		Path named = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
		ChainFileException failure = assertThrows(ChainFileException.class, () -> ChainStore.load(named));
		assertEquals(named, failure.file());
		assertTrue(failure.getMessage().startsWith(named + ":1:1: "), failure.getMessage());
	}

	/** Renaming a new file over a device would remove the device. */
	@Test
	void aPipeIsNotReplacedByAFile() throws IOException, InterruptedException {
		Path pipe = folder.resolve("pipe");
		boolean made = !System.getProperty("os.name").startsWith("Windows")
				&& new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
		assumeTrue(made, "there are no named pipes here");
		ChainFileException failure = assertThrows(ChainFileException.class, () -> ChainStore.save(new SampleChain().document, pipe));
		assertEquals(Kind.NOT_A_FILE, failure.kind());
		assertThrows(IOException.class, () -> AtomicFile.write(pipe, stream -> stream.write(1)));
		assertFalse(Files.isRegularFile(pipe));
	}

	/** Beside the file another one is written first, whose name must not be too long then. */
	@Test
	void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
		Path longest = folder.resolve("n".repeat(249) + ".chain");
		ChainStore.save(new SampleChain().document, longest);
		assertNotNull(ChainStore.load(longest));
	}

	@Test
	void malformedInTheMiddle() throws IOException {
		write(good.replace("name=\"芯片\"", "name=\"芯片"));
		ChainFileException failure = load();
		assertEquals(Kind.NOT_XML, failure.kind());
		assertTrue(failure.line() >= lineOf("芯片"), failure.getMessage());
	}

	@Test
	void aConflictOfGitIsCalledWhatItIs() throws IOException {
		write(good.replaceFirst("(?m)^(\\s*name=)\"芯片\"", "<<<<<<< HEAD\n$1\"芯片\"\n=======\n$1\"芯\"\n>>>>>>> other"));
		ChainFileException failure = load();
		assertEquals(Kind.NOT_XML, failure.kind());
		assertTrue(failure.message(Language.ZH).contains("冲突标记"), failure.message(Language.ZH));
	}

	@Test
	void illegalCharacter() throws IOException {
		write(good.replace("芯片", "芯\u0001片"));
		ChainFileException failure = load();
		assertEquals(Kind.NOT_XML, failure.kind());
		assertEquals(lineOf("芯片"), failure.line());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<html><body/></html>", "<?xml version=\"1.0\"?>\n<a:ChainDocument xmlns:a=\"urn:x\" formatVersion=\"1.0\"/>",
			"<chain:Company xmlns:chain=\"http://www.chainscape.org/chain\" formatVersion=\"1.0\"/>"})
	void anotherVocabulary(String text) throws IOException {
		write(text);
		assertEquals(Kind.OTHER_FORMAT, load().kind());
	}

	@Test
	void documentTypeIsRefusedAndOpensNoOtherFile() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
		String doctype = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<chain:";
		write(good.replaceFirst("<chain:", doctype).replace("芯片", "&s;"));
		ChainFileException failure = load();
		assertEquals(Kind.DOCTYPE, failure.kind());
		assertFalse(failure.getMessage().contains("geheim"));
	}

	@ParameterizedTest
	@CsvSource({"2.0, NEWER_VERSION", "9999.0, NEWER_VERSION", "0.9, OLDER_VERSION",
			"x, BAD_VALUE", "1, BAD_VALUE", "'', BAD_VALUE"})
	void versions(String version, Kind kind) throws IOException {
		write(good.replace("formatVersion=\"1.0\"", "formatVersion=\"" + version + "\""));
		ChainFileException failure = load();
		assertEquals(kind, failure.kind());
		assertTrue(failure.message(Language.ZH).contains(version), failure.message(Language.ZH));
	}

	@Test
	void noVersion() throws IOException {
		write(good.replaceFirst("formatVersion=\"1.0\"", ""));
		assertEquals(Kind.BAD_VALUE, load().kind());
	}

	@Test
	void unknownFeature() throws IOException {
		write(good.replace("name=\"芯片\"", "colour=\"red\""));
		ChainFileException failure = load();
		assertEquals(Kind.UNKNOWN_CONTENT, failure.kind());
		assertTrue(failure.message(Language.EN).contains("Segment.colour"), failure.getMessage());
		// The parser knows where the element's tag ends, not where each of its attributes stands.
		assertTrue(failure.line() >= lineOf("芯片") && failure.line() <= lineOf("芯片") + 1, failure.getMessage());
	}

	@Test
	void unknownChildAndUnknownClass() throws IOException {
		write(good.replace("<companies", "<firms"));
		ChainFileException failure = load();
		assertEquals(Kind.UNKNOWN_CONTENT, failure.kind());
		assertTrue(failure.message(Language.EN).contains("ChainDocument.firms"), failure.getMessage());
		write(good.replace("<companies", "<companies " + XSI + " xsi:type=\"chain:Firm\""));
		failure = load();
		assertEquals(Kind.UNKNOWN_CONTENT, failure.kind());
		assertTrue(failure.message(Language.EN).contains("Firm"), failure.getMessage());
	}

	@Test
	void unknownPackage() throws IOException {
		write(good.replace("<companies", "<companies " + XSI + " xmlns:q=\"urn:other\" xsi:type=\"q:Firm\""));
		ChainFileException failure = load();
		assertEquals(Kind.UNKNOWN_CONTENT, failure.kind());
		assertTrue(failure.message(Language.EN).contains("urn:other"), failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"kind=\"castle\"", "items=\"perspective\"", "confirmed=\"maybe\""})
	void valuesThatDoNotFit(String attribute) throws IOException {
		write(good.replace("name=\"芯片\"", attribute));
		ChainFileException failure = load();
		assertEquals(Kind.BAD_VALUE, failure.kind(), failure.getMessage());
	}

	@Test
	void doubledId() throws IOException {
		write(good.replace("id=\"segment\"", "id=\"company\""));
		ChainFileException failure = load();
		assertEquals(Kind.DUPLICATE_ID, failure.kind());
		assertEquals(lineOf("id=\"company\""), failure.line());
		assertTrue(failure.getMessage().contains("line " + lineOf("id=\"segment\"")), failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://example.org/x.chain#c", "file://server/share/x.chain#c", "platform:/plugin/x/x.chain#c"})
	void referencesToOtherPlacesAreRefused(String href) throws IOException {
		write(good.replaceFirst("\\s*company=\"company\"/>", "><company href=\"" + href + "\"/></participations>"));
		ChainFileException failure = load();
		assertEquals(Kind.BAD_VALUE, failure.kind());
		assertTrue(failure.getMessage().contains(href));
	}

	@Test
	void aReferenceIntoNothingIsLeftEmptyAndTold() throws IOException {
		write(good.replace("company=\"company\"", "company=\"gone\""));
		ChainDocument document = ChainStore.load(file);
		var participation = (Participation) document.eResource().getEObject("participation");
		assertNull(participation.getCompany());
		var broken = ((ChainResource) document.eResource()).brokenReferences();
		assertEquals(1, broken.size());
		assertEquals("gone", broken.get(0).missingId());
		assertEquals(participation, broken.get(0).holder());
		assertTrue(Math.abs(lineOf("company=\"company\"") - broken.get(0).line()) <= 1);
		assertTrue(broken.get(0).message(Language.ZH).contains("gone"));
		ChainStore.save(document, file);
		assertTrue(((ChainResource) ChainStore.load(file).eResource()).brokenReferences().isEmpty());
	}

	@Test
	void elementsWithoutIdGetTheSameOneAtEveryReading() throws IOException {
		write(good.replaceFirst("id=\"stage\"", ""));
		String id = stageId(ChainStore.load(file));
		assertEquals(id, stageId(ChainStore.load(file)));
		assertEquals(36, id.length());
	}

	@Test
	void everyTruncationIsNoticed() throws IOException {
		byte[] bytes = ChainStore.serialise(RandomDocuments.create(7, 60));
		int end = bytes.length - 1;
		for (int length = 0; length < end; length += length < 600 || length > end - 200 ? 1 : 13) {
			Files.write(file, Arrays.copyOf(bytes, length));
			ChainFileException failure = load();
			Kind expected = length == 0 ? Kind.EMPTY : Kind.TRUNCATED;
			assertEquals(expected, failure.kind(), "after " + length + " bytes: " + failure.getMessage());
		}
	}

	@Test
	void randomDamageNeverGivesAnotherException() throws IOException {
		byte[] bytes = ChainStore.serialise(RandomDocuments.create(11, 80));
		Random random = new Random(3);
		int refused = 0;
		for (int i = 0; i < 1500; i++) {
			byte[] damaged = bytes.clone();
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(3)) {
			case 0 -> damaged[at] = (byte) random.nextInt(256);
			case 1 -> damaged[at] = (byte) "<>\"=/& #:ax0".charAt(random.nextInt(12));
			default -> System.arraycopy(bytes, random.nextInt(bytes.length - 30), damaged, Math.min(at, bytes.length - 30), 30);
			}
			Files.write(file, damaged);
			try {
				ChainStore.load(file);
			} catch (ChainFileException e) {
				refused++;
			}
		}
		assertTrue(refused > 300, "damage was hardly ever noticed: " + refused);
	}

	@Test
	void everyKindHasATextInBothLanguages() {
		Texts texts = Texts.beside(ChainFileException.class);
		assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
		for (Kind kind : Kind.values()) {
			assertTrue(texts.has(kind.name()), kind.name());
		}
	}

	private void expect(Kind kind, int line, int column) {
		ChainFileException failure = load();
		assertEquals(kind, failure.kind(), failure.getMessage());
		assertEquals(line, failure.line(), failure.getMessage());
		assertEquals(column, failure.column(), failure.getMessage());
	}

	/** Loads, and checks what holds for every message. */
	private ChainFileException load() {
		ChainFileException failure = assertThrows(ChainFileException.class, () -> ChainStore.load(file));
		assertEquals(file, failure.file());
		String position = failure.line() > 0 ? ":" + failure.line() + ":" + failure.column() : "";
		for (Language language : Language.values()) {
			String message = failure.message(language);
			assertTrue(message.startsWith(file + position + ": "), message);
			assertEquals(1, message.lines().count(), message);
			assertFalse(message.contains("{0}"), message);
		}
		return failure;
	}

	private void write(String text) throws IOException {
		Files.writeString(file, text);
	}

	private int lineOf(String part) {
		return (int) good.substring(0, good.indexOf(part)).lines().count();
	}

	private static String stageId(ChainDocument document) {
		return document.getChains().get(0).getPerspectives().get(0).getStages().get(0).getId();
	}
}
