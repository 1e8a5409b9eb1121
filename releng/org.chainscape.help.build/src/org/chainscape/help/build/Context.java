package org.chainscape.help.build;

import java.util.ArrayList;
import java.util.List;

/**
 * What help says about a part of the studio: a sentence and pages to read on.
 *
 * @param id its id: that of the view, editor, wizard or preference page, without "org.chainscape." and with lines for dots
 * @param pages the pages, the most important first; PATH or PATH#ANCHOR
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
record Context(String id, List<String> pages, String zh, String en) {

	private static final String PREFIX = "org.chainscape.";

	/** The id of the help of something with an id in a plugin.xml. */
	static String idOf(String contribution) {
		return (contribution.startsWith(PREFIX) ? contribution.substring(PREFIX.length()) : contribution).replace('.', '_');
	}

	/** Reads the table of contexts. */
	static List<Context> all() {
		List<Context> contexts = new ArrayList<>();
		String[] lines = Html.resource("contexts.txt").split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
				String[] head = lines[i].split(": ", 2);
				contexts.add(new Context(head[0], List.of(head[1].split(", ")), lines[i + 1].strip(), lines[i + 2].strip()));
				i += 2;
			}
		}
		return contexts;
	}
}
