package org.chainscape.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

/** Makes the two products a start is measured against, of the plug-ins of a built product and of one small source each. */
final class BareProducts {

	private static final List<String> JAVA = List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");
	/** What a workbench needs besides what its plug-ins ask for by name: services, renderers, the fragment of the window system. */
	private static final List<String> WORKBENCH = List.of("org.eclipse.ui.workbench", "org.eclipse.ui", "org.eclipse.equinox.app",
		"org.eclipse.equinox.registry", "org.eclipse.core.runtime", "org.eclipse.e4.ui.workbench.renderers.swt",
		"org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.e4.ui.css.swt.theme", "org.eclipse.equinox.event", "org.apache.felix.scr",
		"org.eclipse.swt.svg", "org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.core.filesystem", "org.eclipse.osgi.compatibility.state");
	private static final Set<String> EARLY = Set.of("org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.common",
		"org.eclipse.core.runtime", "org.apache.aries.spifly.dynamic.bundle");

	private final PluginFolder plugins;
	private final Path folder;

	BareProducts(Path product, Path folder) throws IOException {
		plugins = new PluginFolder(product.resolve("plugins"));
		this.folder = folder;
	}

	/** {@return the command that starts a framework with one bundle, which says hello and ends it} */
	List<String> hello() throws IOException {
		Path bundle = bundle("Hello", """
			Bundle-Activator: bare.Hello
			Import-Package: org.osgi.framework
			""", "");
		Path configuration = Files.createDirectories(folder.resolve("hello-configuration"));
		Files.writeString(configuration.resolve("config.ini"), "osgi.bundles=reference\\:file\\:" + bundle + "@start\neclipse.ignoreApp=true\n");
		List<String> command = java("-XX:+UseSerialGC");
		command.addAll(List.of("-Dosgi.noShutdown=true", "-jar", plugins.path("org.eclipse.osgi").toString(), "-configuration",
			configuration.toString()));
		return command;
	}

	/** {@return the command that opens an empty window of the workbench, says how long that took, and closes it} */
	List<String> window() throws IOException {
		Path bundle = bundle("Window", "Require-Bundle: org.eclipse.ui,org.eclipse.core.runtime\n", """
			<plugin>
			<extension point="org.eclipse.core.runtime.applications" id="window"><application><run class="bare.Window"/></application></extension>
			<extension point="org.eclipse.ui.perspectives"><perspective id="bare.perspective" name="bare" class="bare.Window$Empty"/></extension>
			</plugin>
			""");
		List<String> bundles = new ArrayList<>();
		for (String name : plugins.closure(WORKBENCH)) {
			boolean fragment = plugins.isFragment(name);
			bundles.add("reference\\:file\\:" + plugins.path(name) + (fragment || name.equals("org.eclipse.osgi") ? ""
				: EARLY.contains(name) ? "@2\\:start" : "@4"));
		}
		bundles.add("reference\\:file\\:" + bundle + "@4");
		Path configuration = Files.createDirectories(folder.resolve("window-configuration"));
		String list = bundles.stream().filter(each -> !each.contains("/org.eclipse.osgi_")).collect(Collectors.joining(","));
		Files.writeString(configuration.resolve("config.ini"), "osgi.bundles=" + list
			+ "\nosgi.bundles.defaultStartLevel=4\neclipse.application=bare.window.window\n");
		List<String> command = java("-XX:+UseG1GC");
		command.addAll(List.of("-jar", plugins.path("org.eclipse.osgi").toString(), "-configuration", configuration.toString(), "-data",
			folder.resolve("window-workspace").toString()));
		return command;
	}

	private static List<String> java(String collector) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), collector));
		command.addAll(JAVA);
		return command;
	}

	private Path bundle(String name, String headers, String descriptor) throws IOException {
		Path source = folder.resolve("bare").resolve(name + ".java");
		Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
		Files.createDirectories(source.getParent());
		try (InputStream text = BareProducts.class.getResourceAsStream(name + ".txt")) {
			Files.write(source, text.readAllBytes());
		}
		int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-d", classes.toString(), "-cp",
			plugins.classPath(), source.toString());
		if (failed != 0) {
			throw new IOException(source + " does not compile");
		}
		Path jar = folder.resolve("bare." + name.toLowerCase(java.util.Locale.ROOT) + "_1.0.0.jar");
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			entry(out, "META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: bare."
				+ name.toLowerCase(java.util.Locale.ROOT) + ";singleton:=true\nBundle-Version: 1.0.0\n" + headers + "\n").getBytes());
			if (!descriptor.isEmpty()) {
				entry(out, "plugin.xml", descriptor.getBytes());
			}
			try (var files = Files.walk(classes)) {
				for (Path each : files.filter(Files::isRegularFile).toList()) {
					entry(out, classes.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
				}
			}
		}
		return jar;
	}

	private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
		out.putNextEntry(new JarEntry(name));
		out.write(content);
		out.closeEntry();
	}
}
