package org.chainscape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Runs the benchmark of the start with the product of this build and writes its table to target/benchmarks/start.md. */
class StartBenchmarkTest {

	private static final Path PRODUCT = Path.of("..", "org.chainscape.product", "target", "products", "org.chainscape.ide", "linux", "gtk",
		"x86_64", "chainscape");

	@Test
	void startAgainstBareProducts() throws IOException, InterruptedException {
		assumeTrue(Files.exists(PRODUCT), "There is no product at " + PRODUCT + "; build it first");
		Path folder = Files.createDirectories(Path.of("target", "start").toAbsolutePath());
		List<String> table = new StartBenchmark(PRODUCT.toAbsolutePath().normalize(), folder).run();
		Path file = Path.of("target", "benchmarks", "start.md");
		Files.createDirectories(file.getParent());
		Files.write(file, table);
		assertFalse(table.isEmpty());
	}
}
