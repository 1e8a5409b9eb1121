package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line finds its plug-ins in an installation, also where the path to it is long. */
class InstallationTest {

	@TempDir
	private Path folder;
	private Path home;

	@BeforeEach
	void installation() throws IOException {
		home = folder.resolve("a".repeat(120)).resolve("产业链 & co".repeat(8)).resolve("b".repeat(120));
		Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.createDirectories(list.getParent());
		Files.writeString(list, """
				#encoding=UTF-8
				#version=1
				org.chainscape.cli,0.10.0,plugins/org.chainscape.cli_0.10.0.jar,4,false
				org.chainscape.model,0.10.0,file:/pool/org.chainscape.model_0.10.0.jar,4,false
				org.chainscape.ui,0.10.0,plugins/org.chainscape.ui_0.10.0.jar,4,false
				""");
	}

	@Test
	void plugInsOfTheListInItsOrder() throws Exception {
		Files.writeString(home.resolve("cli.jars"), "org.chainscape.model\norg.chainscape.cli\n");
		var jars = Installation.jars(home);
		assertEquals(2, jars.size());
		assertEquals(Path.of("/pool/org.chainscape.model_0.10.0.jar"), Path.of(URI.create(jars.get(0).toString())));
		assertEquals(home.resolve("plugins/org.chainscape.cli_0.10.0.jar"), Path.of(URI.create(jars.get(1).toString())));
	}

	@Test
	void aMissingPlugInIsNamed() throws IOException {
		Files.writeString(home.resolve("cli.jars"), "org.chainscape.lost\n");
		assertEquals("no plug-in org.chainscape.lost", assertThrows(IOException.class, () -> Installation.jars(home)).getMessage());
	}
}
