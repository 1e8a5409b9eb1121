package org.chainscape.report.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Labels;
import org.chainscape.validation.ElementNames;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What several sheets ask: names, places in the chain, numbers of sources, rows of observations, what may be printed. */
final class Ledger {

	private static final String STEP = " › ";

	private final Book book;
	private final Page sources;
	private final Map<Source, Integer> numbers = new LinkedHashMap<>();
	private final Map<Observation, Integer> rows = new IdentityHashMap<>();

	/**
	 * A ledger.
	 *
	 * @param book the workbook
	 * @param sources the sheet of sources
	 * @param first ids of the sources that have numbers in the tables of the report, in that order; the others follow
	 */
	Ledger(Book book, Page sources, List<String> first) {
		this.book = book;
		this.sources = sources;
		first.forEach(id -> book.basis().index().find(id, Source.class).ifPresent(source -> numbers.put(source, numbers.size() + 1)));
		document().getSources().forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
	}

	ChainDocument document() {
		return book.basis().request().document();
	}

	/** {@return all elements of a type, in the order of the document, that may be printed} */
	<T extends Element> Iterator<T> all(Class<T> type) {
		// Companies of libraries the chain names belong to it, with all that is said of them.
		List<Company> shared = Libraries.involved(document()).stream().filter(company -> Libraries.isForeign(company, document())).toList();
		Stream<EObject> stream = Stream.concat(stream(EcoreUtil.getAllContents(document(), true)),
			Stream.concat(shared.stream(), shared.stream().flatMap(company -> stream(company.eAllContents()))));
		return stream.filter(type::isInstance).map(type::cast).filter(book.basis().edition()::admits).iterator();
	}

	private static Stream<EObject> stream(Iterator<EObject> contents) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(contents, Spliterator.ORDERED), false);
	}

	String name(EObject element) {
		return element == null ? "" : ElementNames.of(element, book.basis().index(), book.language());
	}

	String label(EEnum type, Enumerator value) {
		return value == null ? "" : Labels.of(type, value, book.language());
	}

	/** {@return handle, or the id where nobody gave one} */
	String handle(Element element) {
		return element.getHandle() == null || element.getHandle().isBlank() ? element.getId() : element.getHandle();
	}

	/** {@return why an element is reserved; empty if it is not} */
	String reservation(Element element) {
		Reservation reservation = Reservation.of(element);
		return reservation == Reservation.NONE ? "" : book.text("reservation." + reservation);
	}

	/** {@return where in the chain something stands, from the outside in, without itself} */
	String path(EObject element) {
		if (element instanceof Item item && !item.getPlaces().isEmpty()) {
			return distinct(item.getPlaces(), this::place);
		}
		if (element instanceof Company company) {
			return distinct(book.basis().index().participationsOf(company),
				participation -> participation.eContainer() instanceof Place place ? place(place) : "");
		}
		if (element instanceof Participation participation && participation.eContainer() instanceof Place place) {
			return place(place);
		}
		return up(element.eContainer());
	}

	/** {@return a place with everything around it} */
	String place(Place place) {
		return up(place);
	}

	private String up(EObject from) {
		List<String> names = new ArrayList<>();
		for (EObject at = from; at != null && !(at instanceof ChainDocument); at = at.eContainer()) {
			names.add(0, Labels.name(at, book.language()));
		}
		return String.join(STEP, names);
	}

	<T> String distinct(List<? extends T> all, Function<? super T, String> text) {
		Set<String> texts = new LinkedHashSet<>();
		all.stream().map(text).filter(Objects::nonNull).filter(one -> !one.isBlank()).forEach(texts::add);
		return String.join(book.text("separator"), texts);
	}

	/** Fills the columns that say where a row stands: numbers of sources with a link, and the places in them. */
	Line cite(Line line, Element element) {
		number(line, element);
		return line.text("where", distinct(element.getCitations(), this::where));
	}

	/** Fills the columns of numbers of sources and of who published them. */
	void number(Line line, Element element) {
		List<Citation> citations = element.getCitations().stream().filter(citation -> numbers.containsKey(citation.getSource())).toList();
		if (!citations.isEmpty()) {
			String shown = citations.stream().map(citation -> numbers.get(citation.getSource()).toString()).distinct()
				.collect(Collectors.joining(", "));
			line.link("source", shown, sources.reference() + "A" + (numbers.get(citations.get(0).getSource()) + 1));
			line.text("publisher", distinct(citations, citation -> publisher(citation.getSource())));
		}
	}

	private static String publisher(Source source) {
		return source.getPublisher() == null || source.getPublisher().isBlank() ? source.getName() : source.getPublisher();
	}

	private String where(Citation citation) {
		return Stream.of(citation.getSection(), citation.getLocator(), page(citation), citation.getLines())
			.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
	}

	private String page(Citation citation) {
		return citation.getPage() == null || citation.getPage().isBlank() ? "" : book.text("page", citation.getPage());
	}

	Map<Source, Integer> numbers() {
		return numbers;
	}

	/** Remembers where an observation stands. */
	void put(Observation observation, int row) {
		rows.put(observation, row);
	}

	/** {@return the row of an observation as people count; {@code null} if it may not be printed} */
	Integer row(Observation observation) {
		return rows.get(observation);
	}
}
