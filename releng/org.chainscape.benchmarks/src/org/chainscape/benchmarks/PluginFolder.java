package org.chainscape.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plug-ins of a product, and what each of them cannot do without. */
final class PluginFolder {

	private final Map<String, Path> paths = new TreeMap<>();
	private final Map<String, Attributes> manifests = new HashMap<>();
	private final Map<String, String> exporters = new HashMap<>();

	PluginFolder(Path folder) throws IOException {
		try (Stream<Path> jars = Files.list(folder)) {
			for (Path jar : jars.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
				try (JarFile file = new JarFile(jar.toFile())) {
					Attributes manifest = file.getManifest() == null ? new Attributes() : file.getManifest().getMainAttributes();
					String name = manifest.getValue("Bundle-SymbolicName");
					if (name != null) {
						read(jar, name.split(";")[0].strip(), manifest);
					}
				}
			}
		}
	}

	private void read(Path jar, String name, Attributes manifest) {
		paths.put(name, jar);
		manifests.put(name, manifest);
		clauses(manifest.getValue("Export-Package")).keySet().forEach(exported -> exporters.putIfAbsent(exported, name));
	}

	/** {@return where a plug-in lies} */
	Path path(String name) {
		return paths.get(name);
	}

	/** {@return whether a plug-in belongs to another one} */
	boolean isFragment(String name) {
		return manifests.get(name).getValue("Fragment-Host") != null;
	}

	/** {@return all of them, for a compiler} */
	String classPath() {
		return paths.values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** {@return some plug-ins with everything they need, optional things left out} */
	List<String> closure(Collection<String> wanted) {
		Set<String> known = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(wanted);
		while (!waiting.isEmpty()) {
			String name = waiting.remove();
			if (name == null || !paths.containsKey(name) || !known.add(name)) {
				continue;
			}
			Attributes manifest = manifests.get(name);
			clauses(manifest.getValue("Require-Bundle")).forEach((needed, rest) -> add(waiting, needed, rest));
			clauses(manifest.getValue("Import-Package")).forEach((needed, rest) -> add(waiting, exporters.get(needed), rest));
		}
		return new ArrayList<>(known);
	}

	private static void add(Deque<String> waiting, String name, String rest) {
		if (name != null && !rest.contains("resolution:=optional") && !rest.contains("resolution:=\"optional\"")) {
			waiting.add(name);
		}
	}

	/** What stands in a header: names with their directives. */
	private static Map<String, String> clauses(String header) {
		Map<String, String> clauses = new LinkedHashMap<>();
		if (header != null) {
			for (String clause : header.replaceAll("\"[^\"]*\"", "\"\"").split(",")) {
				String name = clause.split(";")[0].strip();
				clauses.put(name, clause.substring(clause.indexOf(name) + name.length()));
			}
		}
		return clauses;
	}
}
