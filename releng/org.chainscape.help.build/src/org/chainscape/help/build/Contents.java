package org.chainscape.help.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The order of the manual: chapters with their pages, from docs/contents.txt. Pages nobody named come last. */
record Contents(List<Chapter> chapters) {

	/** Name of the file with the order of pages. */
	static final String FILE = "contents.txt";
	private static final Chapter REST = new Chapter("其他", "More", List.of());

	/**
	 * A chapter.
	 *
	 * @param zh its Chinese name
	 * @param en its English name
	 * @param pages paths of its pages
	 */
	record Chapter(String zh, String en, List<String> pages) {
	}

	/**
	 * Reads the order.
	 *
	 * @param docs folder of the pages
	 * @return the chapters
	 * @throws IOException if the folder cannot be read
	 */
	static Contents read(Path docs) throws IOException {
		List<Chapter> chapters = new ArrayList<>();
		List<String> named = new ArrayList<>();
		for (String line : Files.readAllLines(docs.resolve(FILE))) {
			if (line.startsWith("\t")) {
				named.add(line.strip());
				chapters.get(chapters.size() - 1).pages().add(line.strip());
			} else if (!line.isBlank() && !line.startsWith("#")) {
				String[] names = line.split(" \\| ", 2);
				chapters.add(new Chapter(names[0], names[1], new ArrayList<>()));
			}
		}
		List<String> rest;
		try (Stream<Path> files = Files.list(docs)) {
			rest = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md") && !named.contains(name)).sorted()
				.toList();
		}
		if (!rest.isEmpty()) {
			chapters.add(new Chapter(REST.zh(), REST.en(), rest));
		}
		return new Contents(List.copyOf(chapters));
	}

	/** {@return the pages in order} */
	List<String> pages() {
		return chapters.stream().flatMap(chapter -> chapter.pages().stream()).toList();
	}
}
