package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.ticker.Reading;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds what rows refer to: by id, handle, ticker, name, alias. Built by one pass over the document, the companies of its libraries
 * behind its
 * own; what a plan makes is added as it is made.
 */
final class Directory {

	private final Map<String, Element> byId = new HashMap<>();
	private final Map<String, Element> byHandle = new HashMap<>();
	private final Map<Sort, Names> names = new EnumMap<>(Sort.class);
	private final Map<String, Set<Security>> byTicker = new HashMap<>();
	private final Map<String, Company> companyOf = new HashMap<>();
	private final Map<Security, Company> owners = new HashMap<>();
	private final Map<Company, List<Security>> securities = new HashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final List<Participation> participations = new ArrayList<>();
	private final List<Observation> observations = new ArrayList<>();
	private final Map<Source, List<Citation>> citations = new HashMap<>();

	Directory(ChainDocument document, Ids ids) {
		for (Sort sort : Sort.values()) {
			names.put(sort, new Names());
		}
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				ids.take(element.getId());
				add(element);
			}
		}
		for (Company company : Libraries.of(document).companies()) {
			add(company);
			company.getSecurities().forEach(this::add);
		}
	}

	/** Adds an element; one that holds others is added before them. */
	void add(Element element) {
		if (element instanceof Citation citation) {
			if (citation.getSource() != null) {
				citations.computeIfAbsent(citation.getSource(), any -> new ArrayList<>()).add(citation);
			}
			return;
		}
		byId.putIfAbsent(element.getId(), element);
		if (element.getHandle() != null && !element.getHandle().isBlank()) {
			byHandle.putIfAbsent(element.getHandle().strip(), element);
		}
		if (element instanceof Relation relation) {
			relations.add(relation);
		} else if (element instanceof Participation participation) {
			participations.add(participation);
		} else if (element instanceof Observation observation) {
			observations.add(observation);
		} else if (element instanceof Security security && security.eContainer() instanceof Company company) {
			add(security, company);
		} else if (element instanceof NamedElement named) {
			addNames(named);
		}
	}

	private void addNames(NamedElement element) {
		Sort sort = sort(element);
		if (sort != null) {
			names.get(sort).add(element);
		}
	}

	/** {@return the sort of an element; {@code null} if rows do not name such elements} */
	static Sort sort(EObject element) {
		if (element instanceof Company) {
			return Sort.COMPANY;
		}
		if (element instanceof Place) {
			return Sort.PLACE;
		}
		if (element instanceof Item) {
			return Sort.ITEM;
		}
		if (element instanceof Property) {
			return Sort.PROPERTY;
		}
		return element instanceof Source ? Sort.SOURCE : element instanceof ChainNode ? Sort.ANY : null;
	}

	/** Adds a security of a company that it is not yet contained in. */
	void add(Security security, Company company) {
		owners.put(security, company);
		securities.computeIfAbsent(company, any -> new ArrayList<>(1)).add(security);
		Optional<Ticker> entered = Ticker.of(security);
		Optional<Ticker> known = entered.filter(ticker -> ticker.exchange() != Exchange.UNSPECIFIED);
		known.or(() -> entered.flatMap(ticker -> share(ticker.code()))).ifPresent(ticker -> byTicker.computeIfAbsent(ticker.house(),
			any -> new LinkedHashSet<>()).add(security));
		companyOf.clear();
	}

	/** Finds a security by the ticker it will have, too. */
	void add(Ticker ticker, Security security) {
		byTicker.computeIfAbsent(ticker.house(), any -> new LinkedHashSet<>()).add(security);
		companyOf.clear();
	}

	/** Finds an element by the name it will have. */
	void rename(NamedElement element, String before, String after) {
		names.get(sort(element)).rename(before, after, element);
	}

	void addAlias(String alias, NamedElement element) {
		names.get(sort(element)).addAlias(alias, element);
	}

	/** {@return the securities of a company, those a plan gives it too} */
	List<Security> ofCompany(Company company) {
		return securities.getOrDefault(company, List.of());
	}

	Company companyOf(Security security) {
		return owners.get(security);
	}

	/** {@return the securities of a ticker} */
	Set<Security> securities(Ticker ticker) {
		return byTicker.getOrDefault(ticker.house(), Set.of());
	}

	Element byId(String id) {
		return byId.get(id);
	}

	/** {@return the element of a handle, if it is of a sort} */
	Element byHandle(String handle, Class<?> type) {
		Element found = byHandle.get(handle);
		return type.isInstance(found) ? found : null;
	}

	/**
	 * What a text may mean.
	 *
	 * @param sort what is looked for
	 * @param text id, handle, ticker, name or alias
	 * @return the candidates; the first way to name things that finds any decides
	 */
	List<? extends NamedElement> find(Sort sort, String text) {
		NamedElement exact = exact(sort, text);
		if (exact != null) {
			return List.of(exact);
		}
		if (sort == Sort.ANY) {
			Set<NamedElement> all = new LinkedHashSet<>();
			for (Sort one : List.of(Sort.ITEM, Sort.PLACE, Sort.COMPANY, Sort.ANY)) {
				all.addAll(one == Sort.COMPANY ? companies(text) : names.get(one).find(text));
			}
			return new ArrayList<>(all);
		}
		return sort == Sort.COMPANY ? companies(text) : names.get(sort).find(text);
	}

	/** {@return what is called so and is of a sort} */
	List<NamedElement> named(Sort sort, String name) {
		return names.get(sort).find(name);
	}

	private NamedElement exact(Sort sort, String text) {
		Element found = byHandle.get(text);
		if (found == null) {
			found = byId.get(text);
		}
		return found instanceof NamedElement named && sort.type().isInstance(named) ? named : null;
	}

	private List<? extends NamedElement> companies(String text) {
		Company known = companyOf.get(text);
		if (known != null) {
			return List.of(known);
		}
		Set<Company> found = new LinkedHashSet<>();
		share(text).ifPresent(ticker -> securities(ticker).forEach(security -> found.add(owners.get(security))));
		if (found.isEmpty()) {
			return names.get(Sort.COMPANY).find(text);
		}
		if (found.size() == 1) {
			companyOf.put(text, found.iterator().next());
		}
		return new ArrayList<>(found);
	}

	/** {@return the share a text names, if it names one} */
	static Optional<Ticker> share(String text) {
		Reading reading = Tickers.read(text);
		return reading.share();
	}

	List<Relation> relations() {
		return relations;
	}

	List<Participation> participations() {
		return participations;
	}

	List<Observation> observations() {
		return observations;
	}

	/** {@return the citations of a source in the document as it is} */
	List<Citation> citations(Source source) {
		return citations.getOrDefault(source, List.of());
	}
}
