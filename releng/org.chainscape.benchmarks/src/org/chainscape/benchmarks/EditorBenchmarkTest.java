package org.chainscape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Runs the benchmark of the diagram editor and writes its table to target/benchmarks/editor.md. */
class EditorBenchmarkTest {

	@Test
	void editorAgainstPlainDrawing() throws IOException {
		List<String> table = new EditorBenchmark(Display.getCurrent()).run(1000, 2000, 5000, 10_000);
		Path file = Path.of("target", "benchmarks", "editor.md");
		Files.createDirectories(file.getParent());
		Files.write(file, table);
		assertFalse(table.isEmpty());
	}
}
