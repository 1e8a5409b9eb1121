package org.chainscape.help.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The manual as it is built from docs: whole, without dead links, in both languages. */
class HelpBuilderTest {

	private static final Path DOCS = Path.of("../../docs");
	/** Pages of the contents that are not written in Chinese yet; -Dchainscape.update=true writes it anew. */
	private static final Path UNTRANSLATED = DOCS.resolve("zh/untranslated.txt");

	@TempDir
	private static Path folder;
	private static Manual manual;

	@BeforeAll
	static void build() throws IOException {
		manual = Manual.read(DOCS);
		HelpBuilder.main(new String[] {DOCS.toString(), folder.resolve("help").toString(), folder.resolve("manual").toString()});
	}

	@Test
	void noLinkAndNoPictureIsBroken() {
		assertEquals(List.of(), manual.broken(), "links of the manual that lead nowhere");
	}

	@Test
	void everyPageHasATitleAndIsThereInBothLanguages() {
		for (Tongue tongue : Tongue.values()) {
			for (Page page : manual.inOrder(tongue)) {
				assertFalse(page.title().isBlank() || page.title().equals(page.path()), page.path() + " has no heading");
				assertTrue(Files.exists(folder.resolve("help").resolve(tongue.prefix() + "html/" + page.file())), page.path());
				assertTrue(Files.exists(folder.resolve("manual").resolve(tongue.tag()).resolve(page.file())), page.path());
			}
		}
	}

	@Test
	void pagesWithoutChineseAreTheOnesThatAreKnown() throws IOException {
		List<String> missing = manual.untranslated(Tongue.ZH);
		if (Boolean.getBoolean("chainscape.update")) {
			Html.write(UNTRANSLATED, String.join("\n", missing) + "\n");
		}
		List<String> known = Files.exists(UNTRANSLATED) ? Files.readAllLines(UNTRANSLATED).stream().filter(line -> !line.isBlank()).toList()
			: List.of();
		assertEquals(known, missing, "write docs/zh/PAGE, or name the page in docs/zh/untranslated.txt (-Dchainscape.update=true)");
	}

	@Test
	void everythingWrittenIsWellFormedAndLeadsToFilesThatAreThere() throws Exception {
		TreeSet<String> dead = new TreeSet<>();
		for (Path file : files(folder, ".html")) {
			for (String attribute : List.of("href", "src")) {
				for (String target : targets(Xml.parse(file), attribute)) {
					Path place = file.getParent().resolve(target.replaceFirst("#.*", "")).normalize();
					Path original = place.startsWith(folder.resolve("help/nl/zh"))
						? folder.resolve("help").resolve(folder.resolve("help/nl/zh").relativize(place)) : place;
					if (!target.startsWith("#") && !target.matches("[a-z]+:.*") && !Files.exists(place) && !Files.exists(original)) {
						dead.add(folder.relativize(file) + ": " + target);
					}
				}
			}
		}
		assertEquals(new TreeSet<>(), dead);
	}

	@Test
	void tableOfContentsIndexAndContextsLeadToPages() throws Exception {
		Path help = folder.resolve("help");
		for (Tongue tongue : Tongue.values()) {
			for (String name : List.of("toc.xml", "index.xml", "contexts.xml")) {
				List<String> targets = targets(Xml.parse(help.resolve(tongue.prefix() + name)), "href");
				assertFalse(targets.isEmpty(), name);
				targets.forEach(target -> assertTrue(leads(tongue, target), name + " of " + tongue + ": " + target));
			}
		}
	}

	@Test
	void everyContributionOfOursHasAContextInBothLanguages() throws Exception {
		List<String> contexts = Context.all().stream().map(Context::id).toList();
		TreeSet<String> silent = new TreeSet<>();
		for (String bundle : List.of("ui", "diagram")) {
			Document plugin = Xml.parse(Path.of("../../bundles/org.chainscape." + bundle + "/plugin.xml"));
			for (String kind : List.of("view", "editor", "wizard", "page", "intro")) {
				for (Element element : Xml.elements(plugin, kind)) {
					String id = element.getAttribute("id");
					if (!id.isEmpty() && !element.getAttribute("class").isEmpty() && !contexts.contains(Context.idOf(id))) {
						silent.add(id + " → " + Context.idOf(id));
					}
				}
			}
		}
		assertEquals(new TreeSet<>(), silent, "add these to contexts.txt");
		Context.all().forEach(context -> assertFalse(context.zh().isBlank() || context.en().isBlank() || context.zh().equals(context.en()),
			context.id()));
	}

	@Test
	void aLinkToNowhereAndAForgottenPictureAreFound(@TempDir Path docs) throws IOException {
		Files.writeString(docs.resolve("contents.txt"), "一 | One\n\ta.md\n");
		Files.writeString(docs.resolve("a.md"), "# A\n[b](b.md) [c](c.md#here) [no](c.md#there) ![p](images/p.png) [file](../x.java)\n");
		Files.writeString(docs.resolve("c.md"), "# C\n## Here\n");

		Manual small = Manual.read(docs);

		assertEquals(List.of("en/a.md: b.md", "en/a.md: c.md#there", "en/a.md: images/p.png", "zh/a.md: b.md", "zh/a.md: c.md#there",
			"zh/a.md: images/p.png"), small.broken());
		assertEquals(List.of("a.md", "c.md"), small.untranslated(Tongue.ZH));
		assertTrue(small.pages().get(Tongue.EN).get("a.md").body().contains("<a href=\"c.html#here\">c</a>"));
		assertFalse(small.pages().get(Tongue.EN).get("a.md").body().contains("x.java"));
	}

	@Test
	void aChinesePageTakesThePlaceOfTheEnglishOne(@TempDir Path docs) throws IOException {
		Files.createDirectories(docs.resolve("zh"));
		Files.createDirectories(docs.resolve("images"));
		Files.writeString(docs.resolve("images/p.png"), "");
		Files.writeString(docs.resolve("contents.txt"), "一 | One\n\ta.md\n");
		Files.writeString(docs.resolve("a.md"), "# A\n![p](images/p.png)\n## Far down\n");
		Files.writeString(docs.resolve("zh/a.md"), "# 甲\n![p](../images/p.png) [自己](#甲) [下面](#far-down)\n## 下面\n");

		Manual small = Manual.read(docs);

		assertEquals(List.of(), small.broken());
		assertEquals(List.of(), small.untranslated(Tongue.ZH));
		Page page = small.pages().get(Tongue.ZH).get("a.md");
		assertEquals("甲", page.title());
		assertTrue(page.body().contains("src=\"images/p.png\""), page.body());
	}

	private static boolean leads(Tongue tongue, String href) {
		String[] parts = href.split("#", 2);
		Page page = manual.pages().get(tongue).get(parts[0].replaceFirst("^html/", "").replaceFirst("html$", "md"));
		return page != null && (parts.length == 1 || page.anchors().contains(parts[1]));
	}

	private static List<Path> files(Path root, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(ending)).toList();
		}
	}

	private static List<String> targets(Document document, String attribute) {
		return Xml.elements(document, "*").stream().map(element -> element.getAttribute(attribute)).filter(value -> !value.isEmpty()).toList();
	}
}
