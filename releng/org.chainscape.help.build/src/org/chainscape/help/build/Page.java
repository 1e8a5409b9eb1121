package org.chainscape.help.build;

import java.util.List;

/**
 * A page of the manual in one language.
 *
 * @param path path of its source in docs, such as editor.md or decisions/0001-x.md
 * @param tongue the language it is for
 * @param translated whether it is written in that language; otherwise the English page stands in
 * @param title its first heading
 * @param body the page without its frame, well-formed
 * @param headings its headings of second degree
 * @param anchors names that can be linked to
 * @param links pages and places it leads to, as PATH or PATH#ANCHOR
 * @param images paths of its pictures in docs/images
 */
record Page(String path, Tongue tongue, boolean translated, String title, String body, List<Heading> headings, List<String> anchors,
	List<String> links, List<String> images) {

	/** A heading and the name it is linked to by. */
	record Heading(String anchor, String text) {
	}

	/** {@return the name of the file made of it} */
	String file() {
		return file(path);
	}

	static String file(String path) {
		return path.replaceFirst("\\.md$", ".html");
	}

	/** {@return the way from this page to the folder all pages are in} */
	String up() {
		return "../".repeat((int) path.chars().filter(each -> each == '/').count());
	}
}
