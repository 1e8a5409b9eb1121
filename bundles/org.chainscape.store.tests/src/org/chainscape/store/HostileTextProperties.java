package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.common.util.URI;

class HostileTextProperties {

	@Property(tries = 500)
	void anyTextCanBeSavedAndComesBackClean(@ForAll("texts") String text) throws IOException {
		SampleChain sample = new SampleChain();
		sample.document.setName(text);
		sample.document.getAliases().add(text);
		byte[] bytes = ChainStore.serialise(sample.document);
		assertEquals(text, sample.document.getName(), "saving changed the model");
		ChainDocument loaded = load(bytes);
		assertEquals(XmlText.clean(text), loaded.getName());
		assertEquals(List.of(XmlText.clean(text)), loaded.getAliases());
		assertArrayEquals(bytes, ChainStore.serialise(loaded));
	}

	@Property
	void cleaningTwiceChangesNothingAndSparesGoodText(@ForAll("texts") String text) {
		String clean = XmlText.clean(text);
		assertSame(clean, XmlText.clean(clean));
	}

	@Example
	void whatBecomesOfEachSortOfCharacter() {
		assertEquals("a\nb\nc", XmlText.clean("a\u000Bb\fc"));
		assertEquals("ab", XmlText.clean("a\u0000\u0001\u001F\uFFFE\uFFFFb"));
		assertEquals("a\uFFFDb", XmlText.clean("a\uD83Db"));
		assertEquals("\uFFFD\uD83D\uDE00\uFFFD", XmlText.clean("\uDE00\uD83D\uDE00\uD83D"));
		String good = "产业链 𠮷\t\r\n\u0085\u2028\uFFFD";
		assertSame(good, XmlText.clean(good));
	}

	@Provide
	Arbitrary<String> texts() {
		char[] nasty = "\u0000\u000B\t\r\n \uD83D\uDE00\uFFFF<&\"]>".toCharArray();
		return Arbitraries.strings().all().withChars(nasty).ofMaxLength(30);
	}

	private static ChainDocument load(byte[] bytes) throws IOException {
		ChainResource resource = new ChainResource(URI.createURI("mem:/a.chain"));
		resource.load(new ByteArrayInputStream(bytes), null);
		return (ChainDocument) resource.getContents().get(0);
	}
}
