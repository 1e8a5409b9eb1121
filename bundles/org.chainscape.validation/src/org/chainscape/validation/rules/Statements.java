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
import org.chainscape.validation.Quotes;
import org.eclipse.emf.ecore.EObject;

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
	 * @return one line, the same in every language but for names
	 */
	static <T extends Element> String sides(List<T> elements, Function<T, String> value) {
		Map<String, List<T>> sides = new LinkedHashMap<>();
		for (T element : elements) {
			sides.computeIfAbsent(value.apply(element), key -> new ArrayList<>()).add(element);
		}
		return sides.entrySet().stream().map(side -> side.getKey() + Quotes.places(side.getValue()))
			.collect(Collectors.joining(BETWEEN_SIDES));
	}

	/** {@return one line of sides that are texts already} */
	static String join(List<String> sides) {
		return String.join(BETWEEN_SIDES, sides);
	}

	/** {@return a text with the places of an element in brackets} */
	static String at(String text, Element element) {
		return text + Quotes.places(List.of(element));
	}

	/** {@return a text with one place in brackets} */
	static String at(String text, Citation citation) {
		return text + Quotes.places(List.of(citation));
	}

	/** {@return names in order} */
	static String names(List<? extends EObject> elements) {
		return elements.stream().map(Quotes::name).collect(Collectors.joining("、"));
	}

	/** {@return the sources an element is cited from} */
	static Set<Source> sources(Element element) {
		Set<Source> sources = new LinkedHashSet<>();
		element.getCitations().stream().map(Citation::getSource).filter(source -> source != null).forEach(sources::add);
		return sources;
	}

	/** {@return a remark, or a dash for none} */
	static String orDash(String text) {
		return isBlank(text) ? "–" : text;
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
