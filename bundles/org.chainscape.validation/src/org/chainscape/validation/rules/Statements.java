package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;

/** How messages quote what sources say: every side with the places that state it. */
final class Statements {

	private static final String BETWEEN_SIDES = " ⇔ ";

	private Statements() {
	}

	/**
	 * The sides of a contradiction, equal ones joined: {@code 1.17亿［兴业证券 L176；财通证券 图8 L175］ ⇔ 1.2亿［浙商证券 L689］}.
	 *
	 * @param elements what is stated, in order
	 * @param value what an element says
	 * @return one line, the same in every language
	 */
	static <T extends Element> String sides(List<T> elements, Function<T, String> value) {
		Map<String, Set<String>> sides = new LinkedHashMap<>();
		for (T element : elements) {
			sides.computeIfAbsent(value.apply(element), key -> new LinkedHashSet<>()).addAll(places(element));
		}
		return sides.entrySet().stream().map(side -> side.getKey() + bracket(side.getValue())).collect(Collectors.joining(BETWEEN_SIDES));
	}

	/** {@return one line of sides that are texts already} */
	static String join(List<String> sides) {
		return String.join(BETWEEN_SIDES, sides);
	}

	/** {@return a text with the places of an element in brackets} */
	static String at(String text, Element element) {
		return text + bracket(places(element));
	}

	/** {@return a text with one place in brackets} */
	static String at(String text, Citation citation) {
		return text + bracket(List.of(place(citation)));
	}

	/** {@return the sources an element is cited from} */
	static Set<Source> sources(Element element) {
		Set<Source> sources = new LinkedHashSet<>();
		element.getCitations().stream().map(Citation::getSource).filter(source -> source != null).forEach(sources::add);
		return sources;
	}

	private static List<String> places(Element element) {
		List<String> places = new ArrayList<>();
		element.getCitations().forEach(citation -> places.add(place(citation)));
		return places;
	}

	private static String place(Citation citation) {
		Source source = citation.getSource();
		List<String> parts = new ArrayList<>();
		if (source != null) {
			parts.add(isBlank(source.getPublisher()) ? source.getName() : source.getPublisher());
		}
		parts.add(citation.getLocator());
		parts.add(citation.getPage());
		parts.add(citation.getLines());
		return parts.stream().filter(part -> !isBlank(part)).map(String::strip).collect(Collectors.joining(" "));
	}

	private static String bracket(Iterable<String> places) {
		String joined = String.join("；", places);
		return joined.isEmpty() ? "" : "［" + joined + "］";
	}

	/** {@return a remark, or a dash for none} */
	static String orDash(String text) {
		return isBlank(text) ? "–" : text;
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
