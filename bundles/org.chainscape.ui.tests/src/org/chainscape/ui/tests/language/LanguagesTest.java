package org.chainscape.ui.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.ui.language.LanguageChoice;
import org.chainscape.ui.language.Languages;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of a language: what is written down is what holds; without a place to write there is no choice. */
class LanguagesTest {

	@TempDir
	private Path folder;

	@AfterEach
	void noChoice() {
		System.clearProperty(Languages.FILE);
	}

	@ParameterizedTest
	@CsvSource({ "en, EN", "zh_CN, ZH", "' zh_CN  ', ZH", "tlh, SYSTEM", "'', SYSTEM" })
	void readsWhatIsWritten(String written, LanguageChoice expected) throws IOException {
		Path file = Files.writeString(folder.resolve("language"), written + "\n");
		System.setProperty(Languages.FILE, file.toString());
		assertTrue(Languages.switchable());
		assertEquals(expected, Languages.chosen());
	}

	@Test
	void nothingWrittenIsTheLanguageOfTheMachine() {
		System.setProperty(Languages.FILE, folder.resolve("none").toString());
		assertEquals(LanguageChoice.SYSTEM, Languages.chosen());
	}

	@Test
	void withoutAPlaceThereIsNoChoice() {
		assertFalse(Languages.switchable());
		assertEquals(LanguageChoice.SYSTEM, Languages.chosen());
		Languages.choose(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), LanguageChoice.EN);
		assertEquals(LanguageChoice.SYSTEM, Languages.chosen());
	}
}
