package org.chainscape.model.search;

import java.util.TreeSet;

/** The syllables characters are read as. */
final class Syllables {

	private static final TreeSet<String> ALL = new TreeSet<>(Pinyin.syllables());

	private Syllables() {
	}

	/** Whether part of what was typed is a syllable. */
	static boolean isWhole(String typed, int start, int end) {
		return ALL.contains(typed.substring(start, end));
	}

	/** Whether the rest of what was typed is the beginning of a syllable, or a single letter or digit. */
	static boolean isStart(String typed, int start) {
		String rest = typed.substring(start);
		String next = ALL.ceiling(rest);
		return rest.length() == 1 || next != null && next.startsWith(rest);
	}
}
