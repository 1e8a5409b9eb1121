package org.chainscape.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;

/**
 * The themes a diagram can name: those of the product, and those somebody put as files {@code themes/*.properties} beside the chain. A file
 * with a problem is left out, and the problem is told.
 */
public final class ThemeLibrary {

	/** Name of the look of the house. */
	public static final String STANDARD = "standard";
	/** Name of the folder beside a chain that holds themes. */
	public static final String FOLDER = "themes";
	private static final String EXTENSION = ".properties";
	private static final List<String> SHIPPED = List.of(STANDARD, "classic-blue", "ink-grey", "color-safe", "high-contrast");

	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final List<ThemeProblem> problems = new ArrayList<>();

	/**
	 * A theme with its names.
	 *
	 * @param name what diagrams call it: the name of its file without extension
	 * @param chinese its name for Chinese readers
	 * @param english its name for English readers
	 * @param theme the look
	 */
	public record Entry(String name, String chinese, String english, Theme theme) {

		/**
		 * Its name for a reader.
		 *
		 * @param language the language
		 * @return the name
		 */
		public String label(Language language) {
			return language == Language.ZH ? chinese : english;
		}
	}

	private ThemeLibrary() {
		for (String name : SHIPPED) {
			String file = name + EXTENSION;
			try (InputStream stream = ThemeLibrary.class.getResourceAsStream(FOLDER + '/' + file)) {
				read(name, file, new InputStreamReader(stream, StandardCharsets.UTF_8));
			} catch (IOException e) {
				problems.add(new ThemeProblem(file, ThemeProblem.Kind.UNREADABLE, "", String.valueOf(e.getMessage())));
			}
		}
	}

	/** {@return the themes of the product} */
	public static ThemeLibrary shipped() {
		return new ThemeLibrary();
	}

	/**
	 * The themes of the product and those that lie beside a chain. One of the same name as one of the product takes its place.
	 *
	 * @param chain a chain file, which need not exist
	 * @return the themes
	 */
	public static ThemeLibrary beside(Path chain) {
		ThemeLibrary library = new ThemeLibrary();
		Path folder = chain.toAbsolutePath().resolveSibling(FOLDER);
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().forEach(library::read);
			} catch (IOException e) {
				library.problems.add(new ThemeProblem(folder.toString(), ThemeProblem.Kind.UNREADABLE, "", String.valueOf(e.getMessage())));
			}
		}
		return library;
	}

	/** {@return all themes that can be used, that of the house first} */
	public List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/** {@return what is wrong with files that are left out} */
	public List<ThemeProblem> problems() {
		return List.copyOf(problems);
	}

	/**
	 * Finds a theme.
	 *
	 * @param name what a diagram calls it; {@code null} or empty for that of the house
	 * @return the theme; empty if there is none of this name
	 */
	public Optional<Theme> find(String name) {
		return Optional.ofNullable(entries.get(name == null || name.isBlank() ? STANDARD : name.strip())).map(Entry::theme);
	}

	private void read(Path path) {
		String file = FOLDER + '/' + path.getFileName();
		String name = path.getFileName().toString();
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			read(name.substring(0, name.length() - EXTENSION.length()), file, reader);
		} catch (IOException e) {
			problems.add(new ThemeProblem(file, ThemeProblem.Kind.UNREADABLE, "", String.valueOf(e.getMessage())));
		}
	}

	private void read(String name, String file, Reader reader) throws IOException {
		ThemeFile content = new ThemeFile(file, reader);
		if (!content.problems().isEmpty()) {
			problems.addAll(content.problems());
			return;
		}
		String chinese = content.name("zh").isEmpty() ? name : content.name("zh");
		entries.put(name, new Entry(name, chinese, content.name("en").isEmpty() ? chinese : content.name("en"), content.theme()));
	}
}
