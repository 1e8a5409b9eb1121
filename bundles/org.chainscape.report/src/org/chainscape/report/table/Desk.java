package org.chainscape.report.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.eclipse.emf.ecore.EObject;

/** What a table is read from: the chain, the language, who may see what, and the numbers of the sources. */
final class Desk {

	private static final Texts TEXTS = Texts.beside(Tables.class);

	private final ReportBasis basis;
	private final SourceNumbers numbers;

	Desk(ReportBasis basis) {
		this.basis = basis;
		this.numbers = SourceNumbers.of(basis.request().document(), basis.edition()::admits);
	}

	ReportBasis basis() {
		return basis;
	}

	ChainDocument document() {
		return basis.request().document();
	}

	Language language() {
		return basis.language();
	}

	SourceNumbers numbers() {
		return numbers;
	}

	/** A text of this package. */
	String text(String key, Object... arguments) {
		return TEXTS.get(language(), key, arguments);
	}

	/** The name of an element on one line; empty for none. */
	String name(EObject element) {
		return element == null ? "" : Words.clean(Labels.name(element, language()));
	}

	/** The names of elements as a list. */
	String names(Collection<? extends EObject> elements) {
		return Words.list(elements.stream().map(this::name).toList(), language());
	}

	/** Whether all of these may be printed; missing ones do not matter. */
	boolean admits(Element... elements) {
		return Arrays.stream(elements).allMatch(element -> element == null || basis.edition().admits(element));
	}

	/** Whether one of these is printed with the mark of reserved statements. */
	boolean marks(Element... elements) {
		return Arrays.stream(elements).anyMatch(element -> element != null && basis.edition().marks(element));
	}

	/** Those of the elements that may be printed. */
	<E extends Element> List<E> admitted(Collection<E> elements) {
		return elements.stream().filter(this::admits).toList();
	}

	/** Who published a source. */
	String publisher(Source source) {
		String publisher = Words.clean(source.getPublisher());
		if (publisher.isEmpty() && source instanceof OwnEstimate estimate) {
			publisher = Words.clean(estimate.getAuthor());
		}
		return publisher.isEmpty() ? name(source) : publisher;
	}

	/** The numbers of the sources that state elements, such as {@code [1][4]}; empty for none. */
	String cited(Collection<? extends Element> elements) {
		return citations(elements).map(citation -> numbers.of(citation.getSource())).filter(number -> number > 0).distinct().sorted()
				.map(number -> "[" + number + "]").collect(Collectors.joining());
	}

	/** The places where elements are stated: numbers of the sources with figure or table, page or section. */
	String places(Collection<? extends Element> elements) {
		Map<Integer, Map<String, Boolean>> bySource = new TreeMap<>();
		citations(elements).filter(citation -> numbers.of(citation.getSource()) > 0).forEach(citation -> bySource
				.computeIfAbsent(numbers.of(citation.getSource()), key -> new LinkedHashMap<>()).put(place(citation), Boolean.TRUE));
		return bySource.entrySet().stream().map(entry -> {
			String places = Words.list(entry.getValue().keySet(), language());
			return "[" + entry.getKey() + "]" + (places.isEmpty() ? "" : " " + places);
		}).collect(Collectors.joining(language() == Language.ZH ? "；" : "; "));
	}

	/** Where in its source something stands: figure or table and page; else the section. */
	private String place(Citation citation) {
		String place = Stream.of(Words.clean(citation.getLocator()), page(citation)).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
		String origin = citation.getOrigin() == null ? "" : Words.bracketed(text("cited.origin", publisher(citation.getOrigin())), language());
		return (place.isEmpty() ? section(citation) : place) + origin;
	}

	private String section(Citation citation) {
		String section = Words.clean(citation.getSection());
		return section.matches("[0-9]+(\\.[0-9]+)*") ? text("cited.section", section) : section;
	}

	private String page(Citation citation) {
		String page = Words.clean(citation.getPage());
		return page.isEmpty() ? "" : text("cited.page", page);
	}

	private static Stream<Citation> citations(Collection<? extends Element> elements) {
		return elements.stream().flatMap(element -> element.getCitations().stream()).filter(citation -> citation.getSource() != null);
	}
}
