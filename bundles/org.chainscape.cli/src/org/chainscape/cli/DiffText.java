package org.chainscape.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Section;
import org.chainscape.compare.diff.Wording;
import org.chainscape.model.text.Language;

/** Differences as lines to be read, under the segment or diagram they belong to. */
final class DiffText {

	private final Wording wording;

	DiffText(Differences differences, Language language) {
		wording = new Wording(differences, language);
	}

	String write(List<Difference> told) {
		StringBuilder text = new StringBuilder();
		sections(told).forEach((section, differences) -> {
			text.append(section.label()).append('\n');
			for (Difference difference : differences) {
				text.append("  ").append(wording.naming().kind(difference.kind())).append("  ").append(wording.line(difference)).append('\n');
			}
		});
		return text.append(text.isEmpty() ? "" : "\n").append(wording.summary()).append('\n').toString();
	}

	/** By rank, and within a rank in the order the sections first occur. */
	private Map<Section, List<Difference>> sections(List<Difference> told) {
		List<Section> order = new ArrayList<>(told.stream().map(wording::section).distinct().toList());
		order.sort(Comparator.comparingInt(Section::rank));
		Map<Section, Integer> places = new HashMap<>();
		order.forEach(section -> places.put(section, places.size()));
		Map<Section, List<Difference>> sections = new TreeMap<>(Comparator.comparing(places::get));
		told.forEach(each -> sections.computeIfAbsent(wording.section(each), section -> new ArrayList<>()).add(each));
		return sections;
	}
}
