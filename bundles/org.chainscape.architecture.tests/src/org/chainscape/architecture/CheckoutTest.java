package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Habits of the checkout: decisions with a status, links that lead somewhere, no text that holds on one machine only. */
class CheckoutTest {

	private static final String TEXT = ".*\\.(java|xml|md|sh|py|properties|MF|target|product|csv|json|yml|cmd|ecore|genmodel|exsd|prefs)";
	/** Homes of people and machines, and hosts that packages are fetched from; the configuration of Maven decides about hosts. */
	private static final List<String> LOCAL = List.of("/ho" + "me/", "/Us" + "ers/", "C:" + "\\\\Users", "/ro" + "ot/", "/wo" + "rk/",
			"repo1.ma" + "ven", "repo.ma" + "ven", "maven.ali" + "yun", "download.ecl" + "ipse", "deb.deb" + "ian", "loc" + "alhost:");

	@Test
	void everyDecisionHasItsNumberAndAStatus() {
		List<Path> decisions = Checkout.files(Checkout.ROOT.resolve("docs/decisions"), file -> file.toString().endsWith(".md"));
		assertFalse(decisions.isEmpty());
		for (int i = 0; i < decisions.size(); i++) {
			Path file = decisions.get(i);
			String[] lines = Checkout.read(file).split("\n");
			assertTrue(file.getFileName().toString().startsWith("%04d-".formatted(i)), file + " is not number " + i);
			assertTrue(lines[0].startsWith("# " + i + ". "), file + ": " + lines[0]);
			assertTrue(lines[2].matches("Status: (proposed|accepted|rejected|superseded by \\[?\\d{4}.*)"), file + ": " + lines[2]);
		}
	}

	@Test
	void nothingNamesAMachineOrAHostOfPackages() {
		List<Path> texts = Checkout.files(Checkout.ROOT,
				file -> file.getFileName().toString().matches(TEXT) || file.getFileName().toString().matches("chainscape|mvnw|run"));
		assertTrue(texts.size() > 400, "files read: " + texts.size());
		TreeSet<String> found = new TreeSet<>();
		for (Path file : texts) {
			String text = Checkout.read(file);
			LOCAL.stream().filter(text::contains).forEach(local -> found.add(Checkout.ROOT.relativize(file) + ": " + local));
		}
		assertEquals(new TreeSet<>(), found);
	}

	@Test
	void linksOfThePagesLeadToFiles() {
		List<Path> pages = Checkout.files(Checkout.ROOT, file -> file.toString().endsWith(".md"));
		TreeSet<String> broken = new TreeSet<>();
		int links = 0;
		for (Path page : pages) {
			for (String link : Checkout.matches("(?<!!)\\[[^\\]]*]\\(([^)#:\\s]+)(?:#[^)]*)?\\)", Checkout.read(page))) {
				links++;
				if (!Files.exists(page.resolveSibling(link))) {
					broken.add(Checkout.ROOT.relativize(page) + ": " + link);
				}
			}
		}
		assertTrue(links > 8, "links found: " + links);
		assertEquals(new TreeSet<>(), broken);
	}

	@Test
	void theGuideNamesWhatThereIs() {
		String guide = Checkout.read(Checkout.ROOT.resolve("CONTRIBUTING.md"));
		TreeSet<String> missing = new TreeSet<>();
		for (String name : Checkout.matches("`((?:[A-Z][a-z]+){1,4}[A-Za-z]*)`", guide)) {
			if (Checkout.files(Checkout.ROOT, file -> file.endsWith(name + ".java")).isEmpty()
					&& !Checkout.read(Checkout.ROOT.resolve("bundles/org.chainscape.model/model/chain.ecore")).contains("\"" + name + "\"")) {
				missing.add(name);
			}
		}
		for (String name : Checkout.matches("`(org\\.chainscape\\.[a-z.]*[a-z])`", guide)) {
			boolean there = Stream.of("bundles", "releng").map(Checkout.ROOT::resolve).flatMap(Checkout::folders)
					.anyMatch(bundle -> isThere(bundle, name));
			if (!there) {
				missing.add(name);
			}
		}
		assertEquals(new TreeSet<>(), missing);
	}

	/** Whether a name is that of a bundle or of a package in it. */
	private static boolean isThere(Path bundle, String name) {
		return bundle.endsWith(name) || Files.isDirectory(bundle.resolve("src").resolve(name.replace('.', '/')));
	}
}
