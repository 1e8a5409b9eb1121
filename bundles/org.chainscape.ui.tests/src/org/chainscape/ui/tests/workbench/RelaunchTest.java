package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.chainscape.ui.launch.Relaunch;
import org.junit.jupiter.api.Test;

/** The workspace a new start is for, from what the workbench says when it is left. */
class RelaunchTest {

	@Test
	void theOneThatIsLeft() {
		assertEquals("/work", Relaunch.workspace(null, "/work"));
		assertEquals("/work", Relaunch.workspace("", "/work"));
		assertEquals("/work", Relaunch.workspace("-data\n", "/work"));
	}

	@Test
	void theOneThatWasChosen() {
		assertEquals("/tmp/another one", Relaunch.workspace("-data\n/tmp/another one\n", "/work"));
		assertEquals("/tmp/另一个", Relaunch.workspace("-nl\nen\n-data\n/tmp/a\n-data\n/tmp/另一个\n", "/work"));
	}

	@Test
	void anAddressIsAFolder() {
		String folder = Path.of("/tmp/a b/产业链").toString();
		assertEquals(folder, Relaunch.workspace("-data\n" + Path.of("/tmp/a b/产业链").toUri() + '\n', "/work"));
		assertEquals(folder, Relaunch.workspace("-data\nfile:/tmp/a b/产业链/\n", "/work"));
	}
}
