package org.chainscape.report.page;

import java.util.Map;

/** Signs of buttons, drawn, because no font has them all. */
final class Icons {

	private static final Map<String, String> PATHS = Map.of("menu", "M3 5h14M3 10h14M3 15h14",
			"theme", "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
			"print", "M6 7V3h8v4M6 15H3V8h14v7h-3M6 12h8v5H6z", "in", "M10 4v12M4 10h12", "out", "M4 10h12", "reset",
			"M4 4v4h4M4.5 8A6.5 6.5 0 1 1 3.8 12", "full", "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4");

	private Icons() {
	}

	/** The sign of a button as markup. */
	static String of(String name) {
		return "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"" + PATHS.get(name) + "\"/></svg>";
	}
}
