package org.chainscape.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Names and places inside an argument of a finding. They are kept as tokens and filled in when the message is read, so that a finding stays
 * as it is when an element or a source is renamed.
 */
public final class Quotes {

	/** Around tokens; stands in no name and in no file. */
	private static final String EDGE = "\u001E";
	private static final Pattern TOKEN = Pattern.compile(EDGE + "(name|at|label):([^" + EDGE + "]*)" + EDGE);

	private Quotes() {
	}

	/**
	 * The name of an element.
	 *
	 * @param element the element
	 * @return a token
	 */
	public static String name(EObject element) {
		return EDGE + "name:" + Objects.requireNonNullElse(Identities.idOf(element), "") + EDGE;
	}

	/**
	 * The label of a class, feature or literal.
	 *
	 * @param named a member of the metamodel
	 * @return a token
	 */
	public static String label(ENamedElement named) {
		return EDGE + "label:" + Arguments.path(named) + EDGE;
	}

	/**
	 * The places where elements are stated, in brackets.
	 *
	 * @param elements elements or citations
	 * @return a token that becomes empty if no place is known
	 */
	public static String places(Collection<? extends EObject> elements) {
		return EDGE + "at:" + elements.stream().map(Identities::idOf).filter(Objects::nonNull).collect(Collectors.joining(",")) + EDGE;
	}

	static String fill(String text, Elements elements, Language language) {
		if (!text.contains(EDGE)) {
			return text;
		}
		Matcher token = TOKEN.matcher(text);
		StringBuilder filled = new StringBuilder();
		while (token.find()) {
			token.appendReplacement(filled, Matcher.quoteReplacement(value(token.group(1), token.group(2), elements, language)));
		}
		return token.appendTail(filled).toString();
	}

	private static String value(String kind, String what, Elements elements, Language language) {
		return switch (kind) {
			case "name" -> elements.find(what).map(element -> Labels.name(element, language)).orElse(what);
			case "label" -> Arguments.find(what).map(named -> Labels.of(named, language)).orElse(what);
			default -> places(what, elements);
		};
	}

	private static String places(String ids, Elements elements) {
		Set<String> places = new LinkedHashSet<>();
		for (String id : ids.split(",")) {
			EObject found = elements.find(id).orElse(null);
			if (found instanceof Citation citation) {
				places.add(place(citation));
			} else if (found instanceof Element element) {
				element.getCitations().forEach(citation -> places.add(place(citation)));
			}
		}
		return places.isEmpty() ? "" : "［" + String.join("；", places) + "］";
	}

	private static String place(Citation citation) {
		Source source = citation.getSource();
		String publisher = source == null ? null : isBlank(source.getPublisher()) ? source.getName() : source.getPublisher();
		List<String> parts = Stream.of(publisher, citation.getLocator(), citation.getPage(), citation.getLines())
			.filter(part -> !isBlank(part)).map(String::strip).toList();
		return String.join(" ", parts);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
