package org.chainscape.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;

/** Places in sources on one line. */
final class CitationText {

	private CitationText() {
	}

	/** {@return the places where an element is stated} */
	static List<String> places(Element element) {
		return element.getCitations().stream().map(CitationText::place).filter(place -> !place.isEmpty()).toList();
	}

	private static String place(Citation citation) {
		String source = citation.getSource() == null ? "" : isBlank(citation.getSource().getPublisher()) ? citation.getSource().getName()
			: citation.getSource().getPublisher();
		return Stream.of(source, citation.getLocator(), citation.getPage(), citation.getLines()).filter(Objects::nonNull).map(String::strip)
			.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
