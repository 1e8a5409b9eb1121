package org.chainscape.ui.manual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** The manual as the help system has it: chapters, pages, and their text to search in. */
final class ManualBook {

	/** What the address of every page begins with. */
	static final String PREFIX = "/org.chainscape.help/html/";
	private static final String TOC = "/org.chainscape.help/toc.xml";

	private final Map<String, String> texts = new LinkedHashMap<>();

	/**
	 * A page that has what was looked for.
	 *
	 * @param title its title
	 * @param href its address
	 * @param score how well it fits
	 */
	record Hit(String title, String href, int score) {
	}

	/** {@return chapters with their pages; empty if the manual is not installed} */
	ITopic[] chapters() {
		for (IToc toc : HelpSystem.getTocs()) {
			if (TOC.equals(toc.getHref())) {
				return toc.getTopics();
			}
		}
		return new ITopic[0];
	}

	/** {@return the first page} */
	String first() {
		for (ITopic chapter : chapters()) {
			for (ITopic page : chapter.getSubtopics()) {
				return page.getHref();
			}
		}
		return PREFIX + "first-steps.html";
	}

	/** The text of a page as XHTML; null if there is none. */
	static String read(String href) {
		try (InputStream stream = HelpSystem.getHelpContent(href, Platform.getNL())) {
			return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return null;
		}
	}

	/** The pages that have all words of a query, those first that have them in the title or often. */
	List<Hit> search(String query) {
		String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
		List<Hit> hits = new ArrayList<>();
		for (ITopic chapter : chapters()) {
			for (ITopic page : chapter.getSubtopics()) {
				int score = score(page, words);
				if (score > 0) {
					hits.add(new Hit(page.getLabel(), page.getHref(), score));
				}
			}
		}
		hits.sort((one, two) -> Integer.compare(two.score(), one.score()));
		return hits;
	}

	private int score(ITopic page, String... words) {
		String text = texts.computeIfAbsent(page.getHref(), href -> plain(read(href)));
		int score = 0;
		for (String word : words) {
			int times = text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
			boolean inTitle = page.getLabel().toLowerCase(Locale.ROOT).contains(word);
			if (times == 0 && !inTitle) {
				return 0;
			}
			score += Math.min(times, 20) + (inTitle ? 100 : 0);
		}
		return score;
	}

	private static String plain(String html) {
		return html == null ? "" : html.replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]*>", " ").toLowerCase(Locale.ROOT);
	}
}
