package org.chainscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureOfFailureTest {

	@TempDir
	private Path folder;

	@Test
	void everyTestIsWatched() {
		assertEquals("PictureOfFailureTest.everyTestIsWatched", System.getProperty(PictureOfFailure.WATCHED));
	}

	@Test
	void theWholeScreenIsKept() {
		Path file = folder.resolve("screen.png");
		PictureOfFailure.picture(Display.getCurrent(), file);
		ImageData picture = new ImageData(file.toString());
		assertEquals(Display.getCurrent().getBounds().width, picture.width);
		assertTrue(picture.height > 0);
	}
}
