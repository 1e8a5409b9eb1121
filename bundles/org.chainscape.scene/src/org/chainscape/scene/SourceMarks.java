package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.ElementIndex;

/** Small numbers that say which source a value is from. They follow the order of the document's sources and count only what is used. */
final class SourceMarks {

	private static final int FIRST = 0x2460;
	private static final int MOST = 20;

	private final List<Source> order;
	private final Map<Source, Integer> used = new LinkedHashMap<>();

	/**
	 * @param index the document
	 * @param statements every statement that will be marked
	 */
	SourceMarks(ElementIndex index, List<? extends Element> statements) {
		order = new ArrayList<>(index.document().getSources());
		List<Source> cited = statements.stream().flatMap(statement -> Cited.sources(statement).stream()).distinct().toList();
		order.stream().filter(cited::contains).forEach(source -> used.put(source, used.size()));
	}

	/** The marks of the sources of statements. */
	String of(List<? extends Element> statements) {
		StringBuilder marks = new StringBuilder();
		used.forEach((source, number) -> {
			if (statements.stream().anyMatch(statement -> Cited.sources(statement).contains(source))) {
				marks.append(sign(number));
			}
		});
		return marks.toString();
	}

	/** What each mark stands for, in order. */
	void explain(Legend legend, Ink ink) {
		used.forEach((source, number) -> {
			FontSpec font = ink.type().small();
			legend.add(Facts.publisher(source), ink.width(sign(number), font),
					List.of(ink.text(sign(number), 0, 0, font, ink.palette().muted())));
		});
	}

	private static String sign(int number) {
		return number < MOST ? Character.toString(FIRST + number) : "(" + (number + 1) + ")";
	}
}
