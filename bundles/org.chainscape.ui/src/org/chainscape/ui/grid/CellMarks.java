package org.chainscape.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Element;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;

/** What is wrong with the elements cells speak of, by their ids. */
final class CellMarks {

	/** Nothing is known to be wrong. */
	static final CellMarks NONE = new CellMarks(List.of(), finding -> "");

	private final Map<String, List<Finding>> byElement = new HashMap<>();
	private final Function<Finding, String> words;

	CellMarks(List<Finding> findings, Function<Finding, String> words) {
		this.words = words;
		findings.forEach(finding -> byElement.merge(finding.elementId(), List.of(finding), CellMarks::both));
	}

	private static List<Finding> both(List<Finding> one, List<Finding> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	/** {@return how grave the gravest finding about an element is; empty if there is none} */
	Optional<Severity> severity(Element element) {
		List<Finding> found = byElement.getOrDefault(Identities.idOf(element), List.of());
		return found.stream().map(Finding::severity).max((one, other) -> Integer.compare(grade(one), grade(other)));
	}

	private static int grade(Severity severity) {
		return switch (severity) {
			case INFO -> 0;
			case WARNING -> 1;
			case ERROR -> 2;
		};
	}

	/** {@return a line for each finding about an element} */
	List<String> sentences(Element element) {
		return byElement.getOrDefault(Identities.idOf(element), List.of()).stream()
			.map(finding -> UiTexts.text("grid.tip.finding", RuleTexts.severity(finding.severity(), UiTexts.language()), words.apply(finding)))
			.toList();
	}
}
