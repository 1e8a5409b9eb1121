package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.validation.settings.FindingPattern;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.Level;
import org.chainscape.validation.settings.PolicySettings;
import org.chainscape.validation.settings.Settings;
import org.chainscape.validation.settings.SettingsFile;
import org.chainscape.validation.settings.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Files of settings, baselines and findings keep the schemas in the documentation. */
class ProjectFileSchemaTest {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	@TempDir
	private Path folder;

	private static SchemaCheck schema(String name) throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("docs/schema"))) {
			at = at.getParent();
		}
		return new SchemaCheck(MAPPER.readTree(at.resolve("docs/schema/chainscape-" + name + "-1.schema.json").toFile()));
	}

	private static Settings settings() {
		LocalDate day = LocalDate.of(2026, 12, 31);
		return Settings.STANDARD.withLevel("identity", Level.OFF).withPolicy(new PolicySettings(day, 12, 6.5))
			.withSuppression(new Suppression(new FindingPattern("a.b", "e", List.of("x"), List.of("y")), "n", "f.chain",
				new Justification("r", "b", day, day)));
	}

	@Test
	void settingsKeepTheirSchema() throws IOException {
		assertEquals(List.of(), schema("rules").faults(MAPPER.readTree(SettingsFile.text(settings()))));
		assertEquals(List.of(), schema("rules").faults(MAPPER.readTree(SettingsFile.text(Settings.STANDARD))));
	}

	@Test
	void theCheckSeesFaults() throws IOException {
		JsonNode node = MAPPER.readTree(SettingsFile.text(settings()));
		((ObjectNode) node).put("extra", 1);
		((ObjectNode) node.at("/policy")).put("asOf", "2026");
		((ObjectNode) node.at("/suppressions/0")).remove("rule");
		assertEquals(List.of("/policy/asOf", "/suppressions/0/rule missing", "/extra unknown"), schema("rules").faults(node));
	}

	@Test
	void baselinesAndWhatIsComparedWithThemKeepTheirSchemas() throws IOException {
		Path file = Samples.save(Samples.faulty(), folder.resolve("f.chain"));
		Path baseline = folder.resolve("b.json");
		Run.zh("validate", file, "--write-baseline", baseline);
		assertEquals(List.of(), schema("baseline").faults(MAPPER.readTree(baseline.toFile())));
		Files.writeString(folder.resolve(SettingsFile.NAME), SettingsFile.text(settings()));
		Samples.save(Samples.good(), file);
		for (List<String> more : List.of(List.of("--no-settings"), List.<String>of())) {
			Object[] args = Stream.concat(
				Stream.of("validate", file, "--baseline", baseline, "--format", "json"), more.stream()).toArray();
			assertEquals(List.of(), schema("findings").faults(MAPPER.readTree(Run.en(args).out())));
		}
		Files.writeString(folder.resolve(SettingsFile.NAME), "{");
		assertEquals(List.of(), schema("findings").faults(MAPPER.readTree(Run.en("validate", file, "--format", "json").out())));
	}
}
