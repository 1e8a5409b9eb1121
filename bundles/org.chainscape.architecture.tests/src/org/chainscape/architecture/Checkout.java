package org.chainscape.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the checkout this build stands in, without what a build leaves there. */
final class Checkout {

	static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
	private static final Set<String> LEFT_BY_BUILDS = Set.of("target", "bin", "src-gen", "chains");

	private Checkout() {
	}

	/** The wanted files below a folder, in order; hidden folders but that of the continuous integration are left out. */
	static List<Path> files(Path folder, Predicate<Path> wanted) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
					String name = inner.getFileName().toString();
					boolean skipped = !inner.equals(folder) && (LEFT_BY_BUILDS.contains(name) || name.startsWith(".") && !name.equals(".ci"));
					return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (wanted.test(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		found.sort(null);
		return found;
	}

	/** The folders in a folder. */
	static Stream<Path> folders(Path parent) {
		try (Stream<Path> inside = Files.list(parent)) {
			return inside.filter(Files::isDirectory).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException("not UTF-8 or not readable: " + file, e);
		}
	}

	static Properties properties(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the first group of a pattern finds in a text, in order. */
	static List<String> matches(String pattern, String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}
