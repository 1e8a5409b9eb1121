package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;
import org.chainscape.scene.AwtTextMeasurer;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.FontRuns;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese is set in a Chinese font or not at all. */
class FontsTest {

	private static final FontSpec PLAIN = new FontSpec(12, false);

	@Test
	void theFontFoundCanShowChineseInBothWeights() {
		Fonts fonts = Fonts.find();
		for (boolean bold : new boolean[] { false, true }) {
			List<FontRuns.Run> runs = fonts.runs("产业链 AIGC 资料来源：寒武纪，等。", new FontSpec(12, bold));
			assertEquals(1, runs.size());
			assertEquals(-1, runs.get(0).font().canDisplayUpTo(runs.get(0).text()));
		}
	}

	@Test
	void runsAreTheWholeText() {
		String text = "环节 ① → ② a\u200bb\u0001c 𠮷";
		assertEquals(text, Fonts.find().runs(text, PLAIN).stream().map(FontRuns.Run::text).collect(Collectors.joining()));
	}

	@Test
	void aCharacterNoFontHasIsNamedInsteadOfDrawnAsABox() {
		FontMissingException thrown = assertThrows(FontMissingException.class, () -> Fonts.find().runs("环节\udbff\udffd", PLAIN));
		assertTrue(thrown.message(Language.ZH).contains("U+10FFFD"), thrown.message(Language.ZH));
		assertTrue(thrown.message(Language.EN).contains("U+10FFFD"), thrown.message(Language.EN));
	}

	/** They come with pasted text; a file leaves them out, and an edit is not refused because of them. */
	@Test
	void whatNoFileHoldsStopsNoDrawing() {
		String text = "甲\ud800乙\udc00\ufffe丙\uffff\u0001";
		assertEquals(text, Fonts.find().runs(text, PLAIN).stream().map(FontRuns.Run::text).collect(Collectors.joining()));
		assertTrue(new AwtTextMeasurer(Fonts.find()).width(text, PLAIN) >= 36);
	}

	@Test
	void aFileThatIsNoFontIsNamed(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("no.ttf"), "not a font");
		FontMissingException thrown = assertThrows(FontMissingException.class, () -> Fonts.ofFiles(file.toString()));
		assertTrue(thrown.message(Language.ZH).contains("no.ttf") && thrown.message(Language.ZH).contains("CHAINSCAPE_FONT"));
	}

	@Test
	void widthsHaveFractionsAndGrowWithTheSize() {
		AwtTextMeasurer measurer = new AwtTextMeasurer(Fonts.find());
		assertEquals(48, measurer.width("海光信息", PLAIN), 0.01);
		assertEquals(measurer.width("AIGC 1750", new FontSpec(11, false)) * 2, measurer.width("AIGC 1750", new FontSpec(22, false)), 0.05);
		assertTrue(measurer.width("AIGC", new FontSpec(12, true)) > measurer.width("AIGC", PLAIN));
		assertEquals(0, measurer.width("", PLAIN));
	}
}
