package org.chainscape.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled bundles of this build and the arrows allowed between them. */
final class Bundles {

	/** Bundle to the bundles it may know, all without the common prefix. */
	static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")),
			Map.entry("calculation", Set.of("model")),
			Map.entry("store", Set.of("model")),
			Map.entry("validation", Set.of("model", "calculation", "store", "scene")),
			Map.entry("rules.evl", Set.of("model", "validation")),
			Map.entry("analysis", Set.of("model", "store", "validation")),
			Map.entry("fonts", Set.of()),
			Map.entry("scene", Set.of("model", "fonts")),
			Map.entry("layout", Set.of("model", "scene")),
			Map.entry("exchange", Set.of("model", "fonts", "store", "scene")),
			Map.entry("tabular", Set.of("model", "calculation", "store")),
			Map.entry("compare", Set.of("model", "store", "scene")),
			Map.entry("report", Set.of("model", "calculation", "store", "validation", "scene", "layout", "exchange")),
			Map.entry("cli", Set.of("model", "calculation", "store", "validation", "rules.evl", "analysis", "scene", "layout", "exchange",
					"tabular", "compare", "report")),
			Map.entry("diagram", Set.of("model", "model.edit", "store", "validation", "scene", "layout", "exchange")),
			Map.entry("ui", Set.of("model", "calculation", "store", "validation", "rules.evl", "analysis", "scene", "layout",
					"exchange", "tabular", "compare", "report", "diagram"))));

	/** The bundles that run without a display. */
	static final List<String> CORE =
			List.of("model", "model.edit", "calculation", "store", "validation", "rules.evl", "analysis", "fonts", "scene", "layout",
					"exchange", "tabular", "compare", "report", "cli");

	private static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
	private static final List<String> GENERATED = List.of("chain", "aigc", "view");
	private static final JavaClasses ALL = importAll();

	private Bundles() {
	}

	static Path folder(String bundle) {
		return FOLDER.resolve("org.chainscape." + bundle);
	}

	static JavaClasses classes(String bundle) {
		return classes(List.of(bundle));
	}

	static JavaClasses classes(Collection<String> bundles) {
		return ALL.that(new DescribedPredicate<>("in " + bundles) {
			@Override
			public boolean test(JavaClass type) {
				return bundles.contains(bundleOf(type));
			}
		});
	}

	private static String bundleOf(JavaClass type) {
		Path output = Path.of(type.getSource().orElseThrow().getUri());
		return FOLDER.relativize(output).getName(0).toString().substring("org.chainscape.".length());
	}

	private static JavaClasses importAll() {
		List<Path> outputs = ARROWS.keySet().stream().map(bundle -> folder(bundle).resolve("target/classes")).toList();
		for (Path output : outputs) {
			if (!Files.isDirectory(output)) {
				throw new IllegalStateException("not compiled: " + output);
			}
		}
		return new ClassFileImporter().importPaths(outputs);
	}

	/** Whether the class comes out of the model generator, which ties packages and their implementations in rings. */
	static boolean isGenerated(JavaClass type) {
		return isGenerated(type.getPackageName());
	}

	static boolean isGenerated(String packageName) {
		return GENERATED.stream().map(name -> "org.chainscape.model." + name)
				.anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
	}

	/** The packages a bundle shows to everybody, that is without {@code x-friends} or {@code x-internal}. */
	static Set<String> exported(String bundle) {
		try (InputStream stream = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(stream).getMainAttributes().getValue("Export-Package");
			return value == null ? Set.of() : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(String::strip)
					.filter(clause -> !clause.contains(";")).collect(Collectors.toSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every bundle folder that has a manifest and is no fragment, test or mere data. */
	static Set<String> present() {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.map(folder -> folder.getFileName().toString().substring("org.chainscape.".length()))
					.filter(name -> !name.endsWith("tests") && !name.endsWith(".compat") && !List.of("examples", "help").contains(name))
					.collect(Collectors.toSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
