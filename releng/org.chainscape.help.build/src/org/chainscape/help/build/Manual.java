package org.chainscape.help.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All pages in both languages: those of the contents, and those they lead to.
 *
 * @param docs folder of the pages
 * @param contents chapters and pages
 * @param pages for each language the pages by their paths, the contents first
 */
record Manual(Path docs, Contents contents, Map<Tongue, Map<String, Page>> pages) {

	/**
	 * Reads all pages.
	 *
	 * @param docs folder of the pages
	 * @return the manual
	 * @throws IOException if a page cannot be read
	 */
	static Manual read(Path docs) throws IOException {
		Contents contents = Contents.read(docs);
		Map<Tongue, Map<String, Page>> pages = new LinkedHashMap<>();
		for (Tongue tongue : Tongue.values()) {
			pages.put(tongue, read(docs, contents, tongue));
		}
		return new Manual(docs, contents, pages);
	}

	private static Map<String, Page> read(Path docs, Contents contents, Tongue tongue) throws IOException {
		Map<String, Page> found = new LinkedHashMap<>();
		Deque<String> open = new ArrayDeque<>(contents.pages());
		while (!open.isEmpty()) {
			String path = open.removeFirst();
			if (!found.containsKey(path) && Files.exists(docs.resolve(path))) {
				Page page = page(docs, path, tongue);
				found.put(path, page);
				page.links().forEach(link -> open.addLast(link.replaceFirst("#.*", "")));
			}
		}
		return found;
	}

	private static Page page(Path docs, String path, Tongue tongue) throws IOException {
		Path own = tongue.pages(docs).resolve(path);
		String original = Files.readString(docs.resolve(path));
		boolean translated = tongue != Tongue.EN && Files.exists(own);
		return PageReader.read(path, tongue, translated ? Files.readString(own) : original, translated ? original : null);
	}

	/** {@return the pages of the contents in a language, in order} */
	List<Page> inOrder(Tongue tongue) {
		return contents.pages().stream().map(pages.get(tongue)::get).toList();
	}

	/** {@return pages of the contents that are not written in a language, by path} */
	List<String> untranslated(Tongue tongue) {
		return inOrder(tongue).stream().filter(page -> !page.translated()).map(Page::path).sorted().toList();
	}

	/** {@return what leads nowhere, as PAGE: TARGET, in all languages} */
	List<String> broken() {
		TreeSet<String> broken = new TreeSet<>();
		pages.forEach((tongue, all) -> all.values().forEach(page -> {
			page.links().stream().filter(link -> !leads(all, link)).forEach(link -> broken.add(tongue.tag() + "/" + page.path() + ": " + link));
			page.images().stream().filter(image -> !Files.exists(docs.resolve(image)))
				.forEach(image -> broken.add(tongue.tag() + "/" + page.path() + ": " + image));
		}));
		return new ArrayList<>(broken);
	}

	private static boolean leads(Map<String, Page> all, String link) {
		String[] parts = link.split("#", 2);
		Page page = all.get(parts[0]);
		return page != null && (parts.length == 1 || page.anchors().contains(parts[1]));
	}

	/** {@return the pictures of all pages, by path in docs} */
	TreeSet<String> images() {
		TreeSet<String> images = new TreeSet<>();
		pages.values().forEach(all -> all.values().forEach(page -> images.addAll(page.images())));
		return images;
	}
}
