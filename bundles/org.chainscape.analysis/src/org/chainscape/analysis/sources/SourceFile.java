package org.chainscape.analysis.sources;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.chainscape.model.chain.Source;

/**
 * Where the content of a source is.
 *
 * @param kind what it is
 * @param path the file, perhaps one that is missing; {@code null} for pages of the web and for sources that say no place
 * @param address the page of the web; {@code null} for files
 */
public record SourceFile(Kind kind, Path path, URI address) {

	private static final Set<String> TEXTS = Set.of("txt", "md", "log", "json", "xml", "text");
	private static final Set<String> TABLES = Set.of("csv", "tsv");

	/** What a place is. */
	public enum Kind {
		/** A text whose lines can be shown. */
		TEXT,
		/** A PDF file whose pages can be shown. */
		PDF,
		/** Another file, for the program the system opens it with. */
		OTHER,
		/** A page of the web. */
		WEB,
		/** A file that is not there. */
		MISSING,
		/** The source does not say. */
		NOWHERE
	}

	/**
	 * Looks where a source is.
	 *
	 * @param source the source
	 * @param folder the folder of the chain, which relative places are told from; {@code null} if it lies nowhere
	 * @return the place
	 */
	public static SourceFile of(Source source, Path folder) {
		String location = source.getLocation() == null ? "" : source.getLocation().strip();
		if (location.isEmpty()) {
			return new SourceFile(Kind.NOWHERE, null, null);
		}
		if (location.matches("(?i)https?://.*")) {
			return web(location);
		}
		try {
			Path path = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
			Path whole = (folder == null ? path : folder.resolve(path)).normalize();
			return new SourceFile(Files.isRegularFile(whole) ? kind(whole) : Kind.MISSING, whole, null);
		} catch (IllegalArgumentException e) {
			// Words that are no path lead nowhere.
			return new SourceFile(Kind.NOWHERE, null, null);
		}
	}

	private static SourceFile web(String location) {
		try {
			return new SourceFile(Kind.WEB, null, URI.create(location.replace(" ", "%20")));
		} catch (IllegalArgumentException e) {
			return new SourceFile(Kind.NOWHERE, null, null);
		}
	}

	private static Kind kind(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		return extension.equals("pdf") ? Kind.PDF : TEXTS.contains(extension) || TABLES.contains(extension) ? Kind.TEXT : Kind.OTHER;
	}
}
