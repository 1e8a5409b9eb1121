package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start script hands the words of the user to the product; here the product only says what it was given. */
class StartScriptTest {

	private static final String PRODUCT =
			"releng/org.chainscape.product/target/products/org.chainscape.ide/linux/gtk/x86_64/chainscape/chainscape";

	@TempDir
	private Path root;

	@BeforeEach
	void buildThatIsCurrent() throws IOException {
		assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "the script is run where the product of Linux is");
		Files.copy(Checkout.ROOT.resolve("chainscape"), root.resolve("chainscape"));
		Path product = root.resolve(PRODUCT);
		Files.createDirectories(product.getParent());
		Files.writeString(product, "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
		product.toFile().setExecutable(true);
		Files.createDirectories(root.resolve("target"));
		Files.writeString(root.resolve("target/chainscape.stamp"), "");
	}

	@ParameterizedTest
	@CsvSource({
		"demo a b, <demo><a b>, a b",
		"demo, '', ",
		"demo --dir a, <demo><a>, ",
		"demo --dir=a --lang en, <demo><a><--lang><en>, ",
		"demo --no-ide --lang en a, <demo><a><--lang><en>, ",
		"calc a.chain --set X=1300万, <calc><a.chain><--set><X=1300万>, " })
	void handsOverWhatItIsTold(String line, String expected, String folder) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("bash", "chainscape"));
		if (folder == null) {
			command.addAll(List.of(line.split(" ")));
		} else {
			command.addAll(List.of("demo", folder));
		}
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String wanted = expected.isEmpty() ? "<demo><" + root.toRealPath().resolve("chainscape-demo") + ">" : expected;
		assertEquals(wanted, said);
		assertEquals(0, process.waitFor());
	}
}
