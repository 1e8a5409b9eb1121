package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DataSource;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The numbers under which the tables of a report name its sources. Those that are cited come first: reports, then filings, web pages, data
 * sources and own estimates, each in the order of the document. The number of a source is the same in every table.
 */
final class SourceNumbers {

	private static final List<Class<? extends Source>> KINDS = List.of(Report.class, Filing.class, Web.class, DataSource.class,
			OwnEstimate.class);

	private final List<Source> sources = new ArrayList<>();
	private final Map<Source, Integer> numbers = new HashMap<>();
	private final Map<Source, Integer> uses = new HashMap<>();

	private SourceNumbers(ChainDocument document, Predicate<Element> printed) {
		count(EcoreUtil.getAllContents(document, true), printed);
		sources.addAll(document.getSources());
		// Companies of libraries bring their own sources.
		Libraries.involved(document).stream().filter(company -> Libraries.isForeign(company, document))
				.forEach(company -> count(EcoreUtil.getAllContents(List.of(company)), printed));
		uses.keySet().stream().filter(source -> source.eContainer() != document).sorted(Comparator.comparing(Source::getId))
				.forEach(sources::add);
		sources.sort(Comparator.comparing((Source source) -> uses(source) > 0 ? 0 : 1).thenComparing(SourceNumbers::kind));
		sources.forEach(source -> numbers.put(source, numbers.size() + 1));
	}

	private void count(Iterator<EObject> elements, Predicate<Element> printed) {
		while (elements.hasNext()) {
			EObject object = elements.next();
			// That a source stands in itself or names another one as a source is no use of it.
			if (object instanceof Element element && !(object instanceof Source) && !element.getCitations().isEmpty() && printed.test(element)) {
				Set.copyOf(element.getCitations().stream().flatMap(SourceNumbers::named).toList())
						.forEach(source -> uses.merge(source, 1, Integer::sum));
			}
		}
	}

	/**
	 * Numbers the sources of a document.
	 *
	 * @param printed what may be printed; what only other statements cite counts as not cited
	 */
	static SourceNumbers of(ChainDocument document, Predicate<Element> printed) {
		return new SourceNumbers(document, printed);
	}

	/** {@return all sources of the document and those libraries bring, in the order of their numbers} */
	List<Source> all() {
		return List.copyOf(sources);
	}

	/** How many elements that may be printed cite a source, or name it as where the cited place takes it from. */
	int uses(Source source) {
		return uses.getOrDefault(source, 0);
	}

	/** The number, from 1; 0 for a source of another document. */
	int of(Source source) {
		return numbers.getOrDefault(source, 0);
	}

	private static Stream<Source> named(Citation citation) {
		return Stream.of(Optional.ofNullable(citation.getSource()), Optional.ofNullable(citation.getOrigin())).flatMap(Optional::stream);
	}

	private static int kind(Source source) {
		for (int i = 0; i < KINDS.size(); i++) {
			if (KINDS.get(i).isInstance(source)) {
				return i;
			}
		}
		return KINDS.size();
	}
}
