package org.chainscape.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;

/** By what results are gathered. */
enum Grouping {
	/** By file. */
	FILE,
	/** By class of the element. */
	CLASS,
	/** By stage and segment. */
	PLACE;

	/** So many results of a group are shown at once. */
	static final int PAGE = 500;

	/**
	 * A heading with what is below it.
	 *
	 * @param label its text
	 * @param hits the results
	 */
	record Group(String label, List<Hit> hits) {

		/** {@return the results, as many as anybody looks through, and how many there are behind them} */
		List<Object> shown() {
			if (hits.size() <= PAGE) {
				return List.copyOf(hits);
			}
			List<Object> shown = new ArrayList<>(hits.subList(0, PAGE));
			shown.add(new Group(UiTexts.text("tree.more", hits.size() - PAGE), hits.subList(PAGE, hits.size())));
			return shown;
		}
	}

	List<Group> of(List<Hit> hits) {
		Map<String, List<Hit>> sorted = new LinkedHashMap<>();
		hits.forEach(hit -> sorted.computeIfAbsent(label(hit), key -> new ArrayList<>()).add(hit));
		return sorted.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
	}

	private String label(Hit hit) {
		return switch (this) {
			case FILE -> hit.file().getFullPath().makeRelative().toString();
			case CLASS -> Labels.of(hit.type(), UiTexts.language());
			case PLACE -> hit.place().isEmpty() ? SearchTexts.get("place.none") : String.join(" › ", hit.place());
		};
	}
}
