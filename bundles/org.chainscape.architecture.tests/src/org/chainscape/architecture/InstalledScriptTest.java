package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start scripts of an installation; Java only notes down what it was given. */
class InstalledScriptTest {

	private static final Path SCRIPTS = Checkout.ROOT.resolve("features/org.chainscape.ide.feature/rootfiles");
	/** What a line of the command interpreter of Windows holds, and the longest path of a folder there. */
	private static final int LINE = 8191;
	private static final int FOLDER = 248;

	@TempDir
	private Path root;
	private Path home;
	private Path said;

	@BeforeEach
	void installationAfterAnUpdate() throws IOException {
		home = root.resolve("产业链 (x86)/chainscape");
		said = root.resolve("said");
		Path configuration = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator");
		Files.createDirectories(configuration);
		Files.copy(SCRIPTS.resolve("chainscape"), home.resolve("chainscape"));
		home.resolve("chainscape").toFile().setExecutable(true);
		Files.writeString(home.resolve("cli.jars"), "org.chainscape.model\norg.chainscape.cli\n");
		Files.writeString(configuration.resolve("bundles.info"), """
				#encoding=UTF-8
				org.chainscape.cli,0.10.0,plugins/org.chainscape.cli_0.10.0.jar,4,false
				org.chainscape.model,0.10.0,plugins/org.chainscape.model_0.10.0.jar,4,false
				org.eclipse.equinox.launcher,1.7.0,plugins/org.eclipse.equinox.launcher_1.7.0.jar,4,false
				""");
		Path java = root.resolve("java/bin/java");
		Files.createDirectories(java.getParent());
		// Leaves for a new start the first time, for another workspace where one is noted down.
		Files.writeString(java, """
				#!/bin/sh
				printf '<%s>' "$@" >>"$SAID"
				echo >>"$SAID"
				if [ -n "${LEAVE:-}" ] && ! [ -e "$SAID.left" ]; then
				    touch "$SAID.left"
				    for argument in "$@"; do
				        case $argument in
				            -Dchainscape.relaunch=*)
				                [ -z "${WORKSPACE:-}" ] || { mkdir -p "${argument#*=}"; rmdir "${argument#*=}"; echo "$WORKSPACE" >"${argument#*=}"; }
				                ;;
				        esac
				    done
				    exit "$LEAVE"
				fi
				""");
		java.toFile().setExecutable(true);
	}

	private int run(List<String> arguments, String... environment) throws IOException, InterruptedException {
		assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "the script is run where it is for");
		List<String> command = new ArrayList<>(List.of(home.resolve("chainscape").toString()));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("CHAINSCAPE_LANG", "CHAINSCAPE_JAVA_OPTS", "WAYLAND_DISPLAY"));
		builder.environment().put("CHAINSCAPE_JAVA_HOME", root.resolve("java").toString());
		builder.environment().put("CHAINSCAPE_HOME", root.resolve("own area").toString());
		builder.environment().put("SAID", said.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("DISPLAY", ":99");
		for (int i = 0; i < environment.length; i += 2) {
			builder.environment().put(environment[i], environment[i + 1]);
		}
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Files.writeString(root.resolve("output"), output);
		return process.waitFor();
	}

	private String output() throws IOException {
		return Files.readString(root.resolve("output"));
	}

	private List<String> starts() throws IOException {
		return Files.readAllLines(said);
	}

	@Test
	void commandLineIsThatOfTheInstalledVersion() throws Exception {
		assertEquals(0, run(List.of("validate", "a b.chain")));
		String plugins = home.toRealPath() + "/plugins/";
		String path = plugins + "org.chainscape.model_0.10.0.jar:" + plugins + "org.chainscape.cli_0.10.0.jar";
		assertTrue(starts().get(0).endsWith("<-cp><" + path + "><org.chainscape.cli.Main><validate><a b.chain>"), starts().get(0));
	}

	@Test
	void missingPlugInIsNamed() throws Exception {
		Files.writeString(home.resolve("cli.jars"), "org.chainscape.model\norg.chainscape.lost\n");
		assertEquals(2, run(List.of("validate")));
		assertTrue(output().contains("安装已损坏") && output().contains("no plug-in org.chainscape.lost"), output());
		run(List.of("validate"), "CHAINSCAPE_LANG", "en");
		assertTrue(output().contains("the installation is damaged: no plug-in org.chainscape.lost in "), output());
	}

	@Test
	void restartKeepsWorkspaceAndArguments() throws Exception {
		Path file = Files.createFile(root.resolve("a b.chain"));
		assertEquals(0, run(List.of("ide", "--open", file.toString(), "-data", "my work", "-clean"), "LEAVE", "23"));
		assertEquals(2, starts().size());
		assertTrue(starts().get(0).contains("<-Dchainscape.open=" + file.toRealPath() + '>'), starts().get(0));
		assertFalse(starts().get(1).contains("chainscape.open"), starts().get(1));
		for (String start : starts()) {
			assertTrue(start.contains("<-clean>") && start.contains("<-data><my work>"), start);
		}
	}

	@Test
	void anotherWorkspaceIsTheOneOfTheNextStart() throws Exception {
		assertEquals(0, run(List.of("ide", "-data", "my work"), "LEAVE", "23", "WORKSPACE", "/elsewhere/另 一个"));
		assertEquals(2, starts().size());
		assertTrue(starts().get(0).contains("<-data><my work>"), starts().get(0));
		assertTrue(starts().get(1).contains("<-data></elsewhere/另 一个>"), starts().get(1));
		assertFalse(starts().get(1).contains("my work"), starts().get(1));
		try (var left = Files.list(root.resolve("own area"))) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void endOfTheStudioIsTheEndOfTheScript() throws Exception {
		assertEquals(13, run(List.of("ide"), "LEAVE", "13"));
		assertEquals(1, starts().size());
	}

	@Test
	void desktopEntryComesAndGoes() throws Exception {
		Path desktop = home.resolve("desktop");
		Files.createDirectories(desktop);
		for (String name : List.of("chainscape.desktop", "chainscape.xml")) {
			Files.copy(SCRIPTS.resolveSibling("desktop").resolve(name), desktop.resolve(name));
		}
		Files.copy(Checkout.ROOT.resolve("releng/brand/mark.svg"), desktop.resolve("mark.svg"));
		Path data = root.resolve("data");
		for (int i = 0; i < 2; i++) {
			assertEquals(0, run(List.of("desktop", "install"), "XDG_DATA_HOME", data.toString()));
			assertTrue(output().contains("双击 .chain 文件即可打开"), output());
		}
		assertEquals(4, ours(data).size(), ours(data).toString());
		String entry = Files.readString(data.resolve("applications/chainscape.desktop"));
		assertTrue(entry.contains("Exec=\"" + home.toRealPath() + "/chainscape\" %F\n"), entry);
		for (int i = 0; i < 2; i++) {
			assertEquals(0, run(List.of("desktop", "remove"), "XDG_DATA_HOME", data.toString(), "CHAINSCAPE_LANG", "en"));
			assertTrue(output().contains("no longer open by a double click"), output());
		}
		assertEquals(List.of(), ours(data));
	}

	private static List<Path> ours(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			// What the desktop has made of it is its own: application/x-chainscape.xml is gone with the next look at the types.
			return files.filter(file -> file.getFileName().toString().matches(".*chainscape\\.(desktop|xml|svg)"))
					.filter(file -> !file.getParent().endsWith("mime/application")).toList();
		}
	}

	@Test
	void noLineForWindowsIsTooLong() throws IOException {
		for (String line : Files.readAllLines(SCRIPTS.resolve("chainscape.cmd"))) {
			int places = line.split("%(HOME_DIR|AREA|JAVA|CLI|LAUNCHER|CONFIG|LANGUAGE)%", -1).length - 1;
			assertTrue(line.length() + places * FOLDER < LINE / 2, line);
			assertFalse(line.contains("enabledelayedexpansion"), "exclamation marks would be lost");
		}
	}
}
