package org.chainscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Whole pages that are chosen by language (the step by step guides): the Chinese one is built like the English one. */
class TranslatedPagesTest {

	private static final Path BUNDLES = Checkout.ROOT.resolve("bundles");
	private static final Path CHINESE = Path.of("nl/zh");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/** The pages below a folder {@code nl/zh}; those of the manual are made of the pages under docs, which have their own test. */
	private static List<Path> chinese() {
		return Checkout.files(BUNDLES, file -> file.toString().replace('\\', '/').matches(".*/nl/zh/.*\\.xml")
				&& !file.toString().contains("org.chainscape.help"));
	}

	private static Path english(Path chinese) {
		String path = chinese.toString().replace('\\', '/');
		return Path.of(path.replace("/" + CHINESE.toString().replace('\\', '/') + "/", "/"));
	}

	@Test
	void everyChinesePageHasItsEnglishOneWithTheSameSteps() {
		assertTrue(chinese().size() >= 6, "pages found: " + chinese());
		for (Path page : chinese()) {
			assertTrue(Files.exists(english(page)), "no English page for " + page);
			assertEquals(skeleton(english(page)), skeleton(page), page.toString());
		}
	}

	@Test
	void everyGuideIsThereInChinese() {
		TreeSet<Path> missing = new TreeSet<>();
		for (Path page : chinese()) {
			for (Path beside : Checkout.files(english(page).getParent(), file -> file.toString().endsWith(".xml"))) {
				Path wanted = page.getParent().resolve(english(page).getParent().relativize(beside));
				if (beside.getParent().equals(english(page).getParent()) && !Files.exists(wanted)) {
					missing.add(BUNDLES.relativize(beside));
				}
			}
		}
		assertEquals(new TreeSet<>(), missing);
	}

	@Test
	void whatIsReadInThemIsChinese() {
		TreeSet<String> plain = new TreeSet<>();
		for (Path page : chinese()) {
			String code = Checkout.read(page).replaceAll("(?s)<!--.*?-->", "");
			List<String> read = Checkout.matches("(?:title|label)=\"([^\"]+)\"", code);
			read.addAll(Checkout.matches("<(?:description|onCompletion)>([^<]+)", code));
			for (String text : read) {
				if (!HAN.matcher(text).find()) {
					plain.add(BUNDLES.relativize(page) + ": " + text);
				}
			}
		}
		assertEquals(new TreeSet<>(), plain);
	}

	/** A page without what is said in it. */
	private static String skeleton(Path page) {
		return Checkout.read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("(title|label)=\"[^\"]*\"", "$1").replaceAll(">[^<]+<", "><")
				.replaceAll("<(/?)b>", "").replaceAll("\\s+", " ");
	}
}
