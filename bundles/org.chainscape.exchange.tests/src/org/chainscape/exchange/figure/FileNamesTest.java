package org.chainscape.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

	@ParameterizedTest
	@CsvSource({"全景图,全景图", "A/B\\C:D,A_B_C_D", "'a\tb',a_b", "..,_", "con,_con", "Lpt1.x,_Lpt1.x", "' x. ',x", "图？,图？",
		"<?>,_"})
	void namesAreMadeFitForEverySystem(String name, String expected) {
		assertEquals(expected, new FileNames().of(name, "id"));
	}

	@Test
	void namesDifferAlsoWhereCaseDoesNotCount() {
		FileNames names = new FileNames();
		assertEquals("GPU", names.of("GPU", "id"));
		assertEquals("gpu-2", names.of("gpu", "id"));
		assertEquals("gpu-3", names.of("gpu", "id"));
	}

	@Test
	void withoutANameTheIdStandsIn() {
		assertEquals("id", new FileNames().of(" ", "id"));
		assertEquals("id", new FileNames().of(null, "id"));
	}

	@Test
	void longNamesAreCutBetweenCharacters() {
		String name = new FileNames().of("𠮷".repeat(100), "id");
		assertEquals("𠮷".repeat(60), name);
	}

	@Test
	void stems() {
		assertEquals("a.b", FileNames.stem(Path.of("x/a.b.chain")));
		assertEquals(".chain", FileNames.stem(Path.of(".chain")));
		assertEquals("a", FileNames.stem(Path.of("a")));
	}
}
