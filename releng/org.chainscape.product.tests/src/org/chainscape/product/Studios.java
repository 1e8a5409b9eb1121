package org.chainscape.product;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives a test a product of its own and the studios it starts. When a test fails, what the screen shows, what the studios have written and
 * their error logs are kept in {@code target/pictures}. In the end no studio is left, and no product.
 */
final class Studios implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

	private static final Path KEPT = Path.of("target", "pictures").toAbsolutePath();

	private final List<Studio> started = new ArrayList<>();
	private Product product;

	/** {@return the product of the test that runs} */
	Product product() {
		return product;
	}

	/** Starts the studio of the product. */
	Studio start(String... arguments) throws IOException, InterruptedException {
		Studio studio = Studio.start(product, arguments);
		started.add(studio);
		return studio;
	}

	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "The start script is tried on Linux");
		assumeTrue(System.getenv("DISPLAY") != null, "The studio needs a display: ./chainscape test, or xvfb-run");
		product = Product.unpack(context.getRequiredTestMethod().getName()).withDriver();
		product.set("autosave.seconds", "1");
	}

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		String name = context.getRequiredTestClass().getSimpleName() + '.' + context.getRequiredTestMethod().getName();
		Files.createDirectories(KEPT);
		for (int i = 0; i < started.size(); i++) {
			Files.copy(started.get(i).output(), KEPT.resolve(name + '-' + i + ".txt"), StandardCopyOption.REPLACE_EXISTING);
			if (started.get(i).isAlive()) {
				try {
					started.get(i).picture(KEPT.resolve(name + '-' + i + ".png"));
				} catch (RuntimeException e) {
					failure.addSuppressed(e);
				}
			}
		}
		Path log = product.workspace().resolve(".metadata/.log");
		if (Files.exists(log)) {
			Files.copy(log, KEPT.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
		}
		throw failure;
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		for (Studio studio : started) {
			studio.close();
		}
		if (product != null) {
			product.remove();
		}
	}
}
