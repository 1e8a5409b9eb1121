package org.chainscape.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps what the screen showed when a test failed, as {@code target/failures/CLASS.METHOD.png}. JUnit finds it by itself. */
public final class PictureOfFailure implements TestExecutionExceptionHandler, BeforeTestExecutionCallback {

	/** System property with the name of the test that is watched. */
	static final String WATCHED = "chainscape.tests.watched";

	private static final Path FOLDER = Path.of("target", "failures");

	@Override
	public void beforeTestExecution(ExtensionContext context) {
		System.setProperty(WATCHED, name(context));
	}

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		Display display = Display.getCurrent();
		if (display != null && !display.isDisposed() && !failure.getClass().getName().endsWith("TestAbortedException")) {
			Files.createDirectories(FOLDER);
			picture(display, FOLDER.resolve(name(context) + ".png"));
		}
		throw failure;
	}

	/** Writes what the screen shows now. */
	static void picture(Display display, Path file) {
		Rectangle area = display.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static String name(ExtensionContext context) {
		return context.getRequiredTestClass().getSimpleName() + '.' + context.getRequiredTestMethod().getName();
	}
}
