package org.chainscape.ui.welcome;

import java.util.List;

/** The guided tasks, in the order one does them. */
final class Tasks {

	/**
	 * A guided task.
	 *
	 * @param key key of its name
	 * @param sheet id of its cheat sheet
	 */
	record Task(String key, String sheet) {
	}

	static final List<Task> ALL = List.of(task("first"), task("sources"), task("check"), task("import"), task("publish"), task("compare"));

	private Tasks() {
	}

	private static Task task(String key) {
		return new Task(key, "org.chainscape.ui.sheet." + key);
	}
}
