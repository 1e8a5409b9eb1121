package org.chainscape.store.rescue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.RandomDocuments;
import org.chainscape.store.rescue.Loss.Kind;

/** Of a broken file all is saved that is whole; what is not is told. */
class RescueProperties {

	private Path file;

	@BeforeTry
	void begin() throws IOException {
		file = Files.createTempFile("broken", ".chain");
	}

	@AfterTry
	void end() throws IOException {
		Files.deleteIfExists(file);
	}

	@Property(tries = 100, shrinking = ShrinkingMode.OFF)
	void nothingIsLostOfAWholeFile(@ForAll long seed) throws IOException {
		byte[] whole = ChainStore.serialise(RandomDocuments.create(seed, 120));
		Files.write(file, whole);
		Rescue.Result result = read();
		assertEquals(List.of(), result.losses());
		assertArrayEquals(whole, ChainStore.serialise(result.document().orElseThrow()));
	}

	@Property(tries = 150, shrinking = ShrinkingMode.OFF)
	void ofACutFileAllIsThereThatBeganBefore(@ForAll long seed) throws IOException {
		byte[] whole = ChainStore.serialise(RandomDocuments.create(seed, 80));
		int cut = new Random(seed).nextInt(whole.length);
		Files.write(file, Arrays.copyOf(whole, cut));
		Rescue.Result result = read();
		String text = new String(whole, 0, cut, StandardCharsets.UTF_8);
		Set<String> begun = new HashSet<>();
		Matcher tags = Pattern.compile("<[\\w:]+(?:\\s+(?:id=\"([^\"]+)\"|[\\w:]+=\"[^\"]*\"))*\\s*/?>").matcher(text);
		while (tags.find()) {
			if (tags.group(1) != null) {
				begun.add(tags.group(1));
			}
		}
		assertEquals(begun, ids(result));
		result.document().ifPresent(document -> assertReadable(document));
	}

	@Property(tries = 200, shrinking = ShrinkingMode.OFF)
	void whateverStandsInAFileRescueComesToAnEnd(@ForAll long seed) throws IOException {
		byte[] bytes = ChainStore.serialise(RandomDocuments.create(seed, 40));
		Random random = new Random(seed);
		for (int i = random.nextInt(20); i >= 0; i--) {
			int from = random.nextInt(bytes.length);
			byte[] hostile = List.of("<", ">", "\"", "</", "/>", "&#xD800;", "&nope;", "\u0000", "<!DOCTYPE x>", "=", "<![CDATA[", "-->", "<a ")
					.get(random.nextInt(13)).getBytes(StandardCharsets.UTF_8);
			System.arraycopy(hostile, 0, bytes, from, Math.min(hostile.length, bytes.length - from));
		}
		Files.write(file, bytes);
		read().document().ifPresent(document -> assertReadable(document));
	}

	@Example
	void nothingIsSavedOfNothing() throws IOException {
		for (byte[] nothing : new byte[][] {{}, new byte[4096], "  \n ".getBytes(StandardCharsets.UTF_8)}) {
			Files.write(file, nothing);
			assertTrue(read().document().isEmpty());
			assertEquals(1, read().losses().size(), () -> "of " + nothing.length);
		}
	}

	@Example
	void oneSideOfAConflictIsTaken() throws IOException {
		String whole = new String(ChainStore.serialise(RandomDocuments.create(5, 30)), StandardCharsets.UTF_8);
		String line = whole.lines().filter(each -> each.startsWith("    formatVersion")).findFirst().orElseThrow();
		Files.writeString(file, whole.replace(line, "<<<<<<< HEAD\n    handle=\"mine\"\n||||||| base\n    handle=\"old\"\n=======\n"
				+ "    handle=\"yours\"\n>>>>>>> branch\n" + line).replaceFirst("\n    handle=\"(?!mine|old|yours)[^\n]*", ""));
		Rescue.Result ours = Rescue.read(file, Rescue.Side.OURS, Language.ZH);
		assertTrue(ours.conflicts());
		assertEquals("mine", ours.document().orElseThrow().getHandle());
		assertEquals(List.of(Kind.CONFLICT), ours.losses().stream().map(Loss::kind).toList());
		assertTrue(ours.losses().get(0).message(Language.ZH).contains("我方"), ours.losses().get(0).message(Language.ZH));
		assertEquals("yours", Rescue.read(file, Rescue.Side.THEIRS, Language.ZH).document().orElseThrow().getHandle());
	}

	@Example
	void duplicateIdsUnknownThingsAndValuesThatDoNotFitAreTold() throws IOException {
		Files.writeString(file, """
				<chain:ChainDocument xmlns:chain="http://www.chainscape.org/chain" id="d" name="例" formatVersion="1.0">
				  <companies id="a" name="甲" mood="good"/>
				  <companies id="a" name="乙" confirmed="maybe"/>
				  <gadgets id="g"/>
				  <companies id="c" name="丙&nope;" parent="nowhere"/>
				  <companies id="e" name="丁
				      handle="x">
				  <companies id="f" name="戊"/>
				</chain:ChainDocument>
				""");
		Rescue.Result result = read();
		ChainDocument document = result.document().orElseThrow();
		assertEquals(List.of("甲", "乙", "丙&nope;"), document.getCompanies().stream().limit(3).map(company -> company.getName()).toList());
		assertTrue(document.getCompanies().stream().anyMatch(company -> "戊".equals(company.getName())), "what follows a broken tag");
		List<Kind> kinds = result.losses().stream().map(Loss::kind).toList();
		for (Kind kind : List.of(Kind.UNKNOWN_VALUE, Kind.DUPLICATE_ID, Kind.BAD_VALUE, Kind.UNKNOWN_ELEMENT,
				Kind.LOST_REFERENCE, Kind.BROKEN_TAG)) {
			assertTrue(kinds.contains(kind), kind + " in " + result.losses());
		}
		assertEquals(3, result.losses().stream().filter(loss -> loss.kind() == Kind.DUPLICATE_ID).findFirst().orElseThrow().line());
	}

	@Example
	void withoutItsBeginningTheRestIsSaved() throws IOException {
		Files.writeString(file, "xt=\"x\">\n  <companies id=\"a\" name=\"甲\"/>\n  <companies id=\"b\" name=\"乙\"/>\n</chain:ChainDocument>\n");
		Rescue.Result result = read();
		assertEquals(2, result.document().orElseThrow().getCompanies().size());
		assertTrue(result.losses().stream().anyMatch(loss -> loss.kind() == Kind.NO_BEGINNING));
	}

	private Rescue.Result read() throws IOException {
		return Rescue.read(file, Rescue.Side.OURS, Language.EN);
	}

	private static Set<String> ids(Rescue.Result result) {
		Set<String> ids = new HashSet<>();
		result.document().ifPresent(document -> {
			ids.add(document.getId());
			document.eAllContents().forEachRemaining(element -> {
				if (Identities.idOf(element) != null) {
					ids.add(Identities.idOf(element));
				}
			});
		});
		return ids;
	}

	private static void assertReadable(ChainDocument document) {
		try {
			ChainStore.parse(ChainStore.serialise(document));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
