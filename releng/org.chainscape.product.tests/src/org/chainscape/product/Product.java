package org.chainscape.product;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

/** A fresh copy of the built product and a home for whoever uses it, in a folder whose name is no easy one. */
final class Product {

	/** System property: the folder of the product for Linux that the build has made. */
	private static final String BUILT = "chainscape.product";
	private static final long PATIENCE_S = 120;
	private static final String DRIVER = "org.chainscape.product.driver";

	private final Path folder;

	private Product(Path folder) {
		this.folder = folder;
	}

	/** Unpacks it. The name of the folder has a blank and Chinese characters. */
	static Product unpack(String name) throws IOException {
		Path built = Path.of(System.getProperty(BUILT));
		if (!Files.isExecutable(built.resolve("chainscape"))) {
			throw new IOException("No product in " + built + "; these tests run after the phase package of org.chainscape.product");
		}
		Path folder = Path.of("target", "试用 " + name).toAbsolutePath();
		delete(folder);
		Product product = new Product(folder);
		copy(built, product.installed());
		Files.createDirectories(product.home());
		return product;
	}

	/** {@return the folder the product was unpacked into} */
	Path installed() {
		return folder.resolve("产业链 studio");
	}

	/** {@return the home folder of the user} */
	Path home() {
		return folder.resolve("家 home");
	}

	/** {@return the workspace of a user who chose none} */
	Path workspace() {
		return home().resolve("chainscape-workspace");
	}

	/** {@return where journals and former versions lie} */
	Path state() {
		return home().resolve("state");
	}

	/** The start script with arguments, in the home folder of the user. */
	ProcessBuilder command(String... arguments) {
		List<String> line = new ArrayList<>(List.of(installed().resolve("chainscape").toString()));
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).directory(home().toFile());
		builder.environment().putAll(Map.of("HOME", home().toString(), "CHAINSCAPE_STATE", state().toString(), "CHAINSCAPE_LANG", "zh",
			"NO_AT_BRIDGE", "1"));
		builder.environment().keySet().removeAll(List.of("CHAINSCAPE_HOME", "CHAINSCAPE_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));
		return builder;
	}

	/**
	 * What a run of the command line left.
	 *
	 * @param code its exit code
	 * @param out what it wrote to its standard output
	 * @param err what it wrote to its error output
	 */
	record Result(int code, String out, String err) {
	}

	/** Runs the command line to its end. */
	Result run(String... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile(folder, "out", ".txt");
		Path err = Files.createTempFile(folder, "err", ".txt");
		Process process = command(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			throw new IOException("Does not end: " + List.of(arguments));
		}
		return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	/** Puts the driver of the tests among the plug-ins: compiled against those of the product, listed with them. */
	Product withDriver() throws IOException {
		Path source = Path.of("driver").toAbsolutePath();
		Path classes = Files.createDirectories(folder.resolve("driver"));
		List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "--release", "17", "-d", classes.toString(), "-cp",
			String.join(File.pathSeparator, files(installed().resolve("plugins"), ".jar"))));
		arguments.addAll(files(source, ".java"));
		if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
			throw new IOException("The driver does not compile against the product");
		}
		Files.copy(source.resolve("plugin.xml"), classes.resolve("plugin.xml"));
		String jar = "plugins/" + DRIVER + "_1.0.0.jar";
		pack(source.resolve("META-INF/MANIFEST.MF"), classes, installed().resolve(jar));
		Files.writeString(installed().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
			DRIVER + ",1.0.0," + jar + ",4,false\n", StandardOpenOption.APPEND);
		return this;
	}

	private static List<String> files(Path within, String end) throws IOException {
		try (Stream<Path> files = Files.walk(within)) {
			return files.map(Path::toString).filter(file -> file.endsWith(end)).toList();
		}
	}

	private static void pack(Path manifest, Path classes, Path jar) throws IOException {
		Manifest head = new Manifest(Files.newInputStream(manifest));
		head.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), head); Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
				Files.copy(file, out);
			}
		}
	}

	/** A setting of the studio as its preference pages would have stored it. */
	void set(String key, String value) throws IOException {
		Path settings = Files.createDirectories(workspace().resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
		Path file = settings.resolve("org.chainscape.ui.prefs");
		String before = Files.exists(file) ? Files.readString(file) : "eclipse.preferences.version=1\n";
		Files.writeString(file, before + key + "=" + value + "\n", StandardCharsets.ISO_8859_1);
	}

	/** Writes the library that comes with the product somewhere. */
	Path library(Path file) throws IOException {
		String jar = files(installed().resolve("plugins"), ".jar").stream().filter(each -> each.contains("org.chainscape.examples_")).findFirst()
			.orElseThrow();
		try (JarFile examples = new JarFile(jar); InputStream in = examples.getInputStream(examples.getEntry("chains/aigc.chain"))) {
			Files.createDirectories(file.getParent());
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}

	/** Removes all of it. */
	void remove() throws IOException {
		delete(folder);
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(inner)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
					Files.delete(inner);
					return FileVisitResult.CONTINUE;
				}
			});
		}
	}
}
