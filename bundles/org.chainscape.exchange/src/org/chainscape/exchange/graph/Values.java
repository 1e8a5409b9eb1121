package org.chainscape.exchange.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** What is known of an element, put together field by field. What is not known gets no value. */
final class Values<F extends GraphField> {

	private final Map<F, Object> values;
	private final Language language;

	Values(Map<F, Object> values, Language language) {
		this.values = values;
		this.language = language;
	}

	Map<F, Object> done() {
		return values;
	}

	Values<F> text(F field, Object value) {
		String text = value == null ? "" : value.toString().strip();
		if (!text.isEmpty()) {
			values.put(field, text);
		}
		return this;
	}

	/** The words for a value of an enumeration; none for the first one, which means that nothing is said. */
	Values<F> word(F field, EEnum type, Enumerator value) {
		return value == null || value.getValue() == 0 ? this : text(field, Labels.of(type, value, language));
	}

	Values<F> list(F field, Stream<String> texts) {
		List<String> list = texts.filter(Objects::nonNull).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
		if (!list.isEmpty()) {
			values.put(field, list);
		}
		return this;
	}

	Values<F> truth(F field, boolean value) {
		values.put(field, value);
		return this;
	}

	/** Flaws and sources of an element. */
	Values<F> evidence(F flaws, F evidence, Element element) {
		list(flaws, element.getFlaws().stream().map(flaw -> Labels.of(ChainPackage.Literals.FLAW, flaw, language)));
		return list(evidence, places(element));
	}

	/** The places where an element is stated. */
	static Stream<String> places(Element element) {
		return element.getCitations().stream().map(Values::place);
	}

	/** Where it is stated: source, date, section, figure or table, page and lines. */
	private static String place(Citation citation) {
		boolean known = ChainGraph.isThere(citation.getSource());
		return Stream.of(known ? citation.getSource().getName() : null, known ? citation.getSource().getDate() : null, citation.getSection(),
				citation.getLocator(), citation.getPage(), citation.getLines()).filter(Objects::nonNull).map(Object::toString).map(String::strip)
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}
}
