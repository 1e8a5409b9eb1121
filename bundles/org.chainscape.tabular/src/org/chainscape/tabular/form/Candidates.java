package org.chainscape.tabular.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.text.Labels;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements a reference may point at, found by what is typed: name, alias, ticker, pinyin. */
public final class Candidates {

	private final Scope scope;
	private final EClass type;
	private final Supplier<ElementSearch> search;

	/**
	 * An element that is offered.
	 *
	 * @param element the element
	 * @param label what it is called
	 * @param detail what tells it from others of that name
	 */
	public record Candidate(EObject element, String label, String detail) {
	}

	/**
	 * For elements of a class.
	 *
	 * @param scope the document and the language
	 * @param type the class
	 * @param search finds elements by their names; asked when something is typed
	 */
	public Candidates(Scope scope, EClass type, Supplier<ElementSearch> search) {
		this.scope = scope;
		this.type = type;
		this.search = search;
	}

	/**
	 * Finds what fits.
	 *
	 * @param typed what is typed; empty for what is likely
	 * @param recent elements that were chosen lately, the latest first; offered first where nothing is typed
	 * @param excluded what is not offered
	 * @param limit how many are wanted at most
	 * @return what fits, best first
	 */
	public List<Candidate> find(String typed, List<? extends EObject> recent, Collection<?> excluded, int limit) {
		String word = typed.strip();
		Set<EObject> found = new LinkedHashSet<>();
		if (word.isEmpty()) {
			recent.stream().filter(type::isInstance).filter(each -> each.eResource() != null || each.eContainer() != null).forEach(found::add);
			collect("", limit + excluded.size(), found);
		} else if (ChainPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
			search.get().find(word, (NamedElement each) -> type.isInstance(each) && !excluded.contains(each), limit).stream()
				.map(Match::element).forEach(found::add);
		} else {
			collect(word.toLowerCase(Locale.ROOT), limit + excluded.size(), found);
		}
		return found.stream().filter(each -> !excluded.contains(each)).limit(limit).map(this::candidate).toList();
	}

	/** Goes through the document until there is enough; what has no name is known by what it says. */
	private void collect(String word, int limit, Set<EObject> found) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(scope.document(), true); found.size() < limit && all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next) && (word.isEmpty() || fits(candidate(next), word))) {
				found.add(next);
			}
		}
		if (word.isEmpty() && type.isSuperTypeOf(ChainPackage.Literals.COMPANY)) {
			Iterator<Company> shared = Libraries.of(scope.document()).companies().iterator();
			while (found.size() < limit && shared.hasNext()) {
				found.add(shared.next());
			}
		}
	}

	private static boolean fits(Candidate candidate, String word) {
		return (candidate.label() + ' ' + candidate.detail()).toLowerCase(Locale.ROOT).contains(word);
	}

	/**
	 * How an element is offered.
	 *
	 * @param element an element
	 * @return its name and what tells it from others
	 */
	public Candidate candidate(EObject element) {
		List<String> details = new ArrayList<>();
		String label = scope.name(element);
		if (element instanceof Observation observation) {
			label = new StatementColumn(scope, 0).text(observation);
			details.add(observation.eContainer() == null ? null : scope.name(observation.eContainer()));
			details.add(observation.getProperty() == null ? null : scope.name(observation.getProperty()));
			details.add(observation.getPeriodStart() == null ? null : observation.getPeriodStart().toString());
		} else if (element instanceof Source source) {
			details.add(Labels.of(source.eClass(), scope.language()));
			details.add(source.getPublisher());
			details.add(source.getDate() == null ? source.getDateText() : source.getDate().toString());
		} else {
			details.add(Labels.of(element.eClass(), scope.language()));
			details.add(element instanceof Company company && !company.getSecurities().isEmpty()
				? company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" ")) : null);
			details.add(element.eContainer() instanceof NamedElement owner && owner != scope.document() && owner.getName() != null
				? owner.getName() : null);
		}
		return new Candidate(element, label, details.stream().filter(Objects::nonNull).filter(each -> !each.isBlank())
			.collect(Collectors.joining(" · ")));
	}
}
