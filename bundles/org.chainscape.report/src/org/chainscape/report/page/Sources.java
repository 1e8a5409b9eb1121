package org.chainscape.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The sources a page cites, each once; citations name them by their place in the list. */
final class Sources {

	private final Language language;
	private final Texts texts;
	private final Map<Source, Integer> places = new LinkedHashMap<>();

	Sources(Language language, Texts texts) {
		this.language = language;
		this.texts = texts;
	}

	/** The citations of an element: place of the source, where it stands there, the decisive words, place of the original source. */
	List<Object> of(Element element) {
		List<Object> citations = new ArrayList<>();
		for (Citation citation : element.getCitations()) {
			if (citation.getSource() != null) {
				List<Object> told = new ArrayList<>(List.of(place(citation.getSource()), where(citation), clean(citation.getQuote())));
				if (citation.getOrigin() != null) {
					told.add(place(citation.getOrigin()));
				}
				while (told.size() > 1 && "".equals(told.get(told.size() - 1))) {
					told.remove(told.size() - 1);
				}
				citations.add(told);
			}
		}
		return citations;
	}

	/** The place of a source in the list; it joins the list if it is new. */
	int place(Source source) {
		return places.computeIfAbsent(source, key -> places.size());
	}

	/** {@return every source met so far, in order} */
	List<Source> met() {
		return List.copyOf(places.keySet());
	}

	/** {@return what is said of each source, in the order of the places} */
	List<Object> list() {
		return places.keySet().stream().map(this::told).collect(Collectors.toList());
	}

	private Object told(Source source) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("i", source.getId());
		told.put("t", clean(Labels.name(source, language)));
		put(told, "p", clean(source.getPublisher()));
		put(told, "d", source.getDate() != null ? source.getDate().toString() : clean(source.getDateText()));
		return told;
	}

	/** Section, figure or table, page and lines as far as they are known. */
	private String where(Citation citation) {
		return Stream.of(said("cited.section", citation.getSection()), clean(citation.getLocator()), said("cited.page", citation.getPage()),
				said("cited.lines", citation.getLines())).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(texts.get(language, "list")));
	}

	private String said(String key, String value) {
		String clean = clean(value);
		return clean.isEmpty() ? "" : texts.get(language, key, clean);
	}

	static void put(Map<String, Object> told, String key, String value) {
		if (value != null && !value.isEmpty()) {
			told.put(key, value);
		}
	}

	/** One line without control characters. */
	static String clean(String text) {
		return Objects.requireNonNullElse(text, "").replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}
}
