package org.chainscape.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user sees at one moment, as the driver tells it.
 *
 * @param text its lines: the kind of a thing and what is to say of it, with tabs between
 */
record Seen(String text) {

	/**
	 * An editor.
	 *
	 * @param title what its tab says
	 * @param isDirty whether it has what is not saved
	 * @param isInFront whether it is the one that is seen
	 * @param file path of its file, or nothing
	 */
	record Editor(String title, boolean isDirty, boolean isInFront, String file) {
	}

	private Stream<String[]> lines(String kind) {
		return text.lines().map(line -> line.split("\t", -1)).filter(line -> line[0].equals(kind));
	}

	/** {@return the title of the window in front} */
	String front() {
		return lines("front").map(line -> line[1]).findFirst().orElse("");
	}

	/** Whether there is a window with this title, in front or not. */
	boolean hasWindow(String title) {
		return lines("shell").anyMatch(line -> line[1].equals(title));
	}

	/** {@return whether the welcome page is seen} */
	boolean isWelcome() {
		return lines("welcome").findAny().isPresent();
	}

	/** {@return all editors} */
	List<Editor> editors() {
		return lines("editor").map(line -> new Editor(line[1], line[2].equals("dirty"), line[3].equals("front"), line[4])).toList();
	}

	/** {@return the editor in front} */
	Optional<Editor> editor() {
		return editors().stream().filter(Editor::isInFront).findFirst();
	}

	/** {@return kind and content of what has the keyboard} */
	String focus() {
		return lines("focus").map(line -> line[1] + ":" + line[2]).findFirst().orElse("");
	}

	/** {@return the title of the part that is worked in} */
	String part() {
		return lines("part").map(line -> line[1]).findFirst().orElse("");
	}

	/** Whether a word of some kind is seen. */
	boolean has(String kind, String word) {
		return lines(kind).anyMatch(line -> line[2].equals(word));
	}

	/** {@return the first line of the lists, those in the window in front first} */
	String firstRow() {
		return lines("row").map(line -> line[2]).findFirst().orElse("");
	}

	/** Whether something can be pressed. */
	boolean canPress(String word) {
		return Stream.of("button", "tool", "tab").flatMap(this::lines).anyMatch(line -> line[1].isEmpty() && line[2].equals(word));
	}

	/** Whether a part of what is seen says this. */
	boolean says(String words) {
		return text.contains(words);
	}
}
