package org.chainscape.help.build;

import java.nio.file.Path;

/** A language of the manual, and where its pages lie. */
enum Tongue {

	/** The language the pages are written in first. */
	EN("en", "", ""),
	/** Pages in docs/zh; where one is missing, the English page stands in its place. */
	ZH("zh", "zh", "nl/zh/");

	private final String tag;
	private final String folder;
	private final String prefix;

	Tongue(String tag, String folder, String prefix) {
		this.tag = tag;
		this.folder = folder;
		this.prefix = prefix;
	}

	/** {@return the tag in HTML and in folders} */
	String tag() {
		return tag;
	}

	/** {@return the folder of its pages} */
	Path pages(Path docs) {
		return docs.resolve(folder);
	}

	/** {@return the folder of its files in the help bundle, with a slash at its end, or nothing} */
	String prefix() {
		return prefix;
	}

	/** {@return the text of this language} */
	String choose(String zh, String en) {
		return this == ZH ? zh : en;
	}
}
