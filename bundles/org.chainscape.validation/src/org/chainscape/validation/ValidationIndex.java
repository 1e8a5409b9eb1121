package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcomes;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything rules ask about a document, answered in constant time. Built by two passes over the document; a snapshot that does not follow
 * later edits.
 */
public final class ValidationIndex {

	private final ElementIndex elements;
	private final List<EObject> contents = new ArrayList<>();
	private final Map<EObject, Integer> positions = new HashMap<>();
	private final Map<String, List<EObject>> byId = new HashMap<>();
	private final Map<String, List<Company>> companiesByName = new HashMap<>();
	private final Map<String, List<Security>> securities = new HashMap<>();
	private final Map<Stage, Integer> stageOrdinals = new HashMap<>();
	private final Set<Place> occupied = new HashSet<>();
	private final ShareGroups shares = new ShareGroups();
	/** Made when the first rule asks. */
	private Outcomes outcomes;
	/** Made when the first rule asks. */
	private List<List<Observation>> rivals;

	private ValidationIndex(ElementIndex elements) {
		this.elements = elements;
	}

	/**
	 * Indexes a document.
	 *
	 * @param document the document
	 * @return the index of its present state
	 */
	public static ValidationIndex of(ChainDocument document) {
		ValidationIndex index = new ValidationIndex(ElementIndex.of(document));
		index.add(document);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(document, true); all.hasNext();) {
			index.add(all.next());
		}
		return index;
	}

	/** {@return the document} */
	public ChainDocument document() {
		return elements.document();
	}

	/** {@return elements by id, participations of companies, relations of nodes} */
	public ElementIndex elements() {
		return elements;
	}

	/** {@return the document and everything in it, in the order of the file} */
	public List<EObject> contents() {
		return Collections.unmodifiableList(contents);
	}

	/**
	 * Where an object stands in the order of the file.
	 *
	 * @param object the object
	 * @return its position from 0; {@link Integer#MAX_VALUE} for objects of other files
	 */
	public int position(EObject object) {
		return positions.getOrDefault(object, Integer.MAX_VALUE);
	}

	/**
	 * All objects that bear an id.
	 *
	 * @param id the id
	 * @return the objects in the order of the file; more than one is a fault
	 */
	public List<EObject> withId(String id) {
		return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
	}

	/**
	 * Companies that have a name as their own, as their English name or as an alias; width, case and spaces do not count.
	 *
	 * @param name the name
	 * @return the companies in the order of the file
	 */
	public List<Company> companiesKnownAs(String name) {
		return Collections.unmodifiableList(companiesByName.getOrDefault(KnownNames.normalise(name), List.of()));
	}

	/**
	 * Securities with a code on an exchange.
	 *
	 * @param exchange the exchange
	 * @param code the code; case and surrounding spaces do not count
	 * @return the securities in the order of the file
	 */
	public List<Security> securities(Exchange exchange, String code) {
		return Collections.unmodifiableList(securities.getOrDefault(ticker(exchange, code), List.of()));
	}

	/**
	 * The place of a stage in its perspective.
	 *
	 * @param stage the stage
	 * @return its place from 0; empty if it stands in no perspective of this document
	 */
	public OptionalInt ordinal(Stage stage) {
		Integer ordinal = stageOrdinals.get(stage);
		return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
	}

	/**
	 * The stage a place belongs to.
	 *
	 * @param place a stage or a segment at any depth
	 * @return the stage
	 */
	public static Optional<Stage> stageOf(Place place) {
		EObject at = place;
		while (at != null && !(at instanceof Stage)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Stage) at);
	}

	/**
	 * Whether anything sits in a place or in the segments below it.
	 *
	 * @param place a stage or segment
	 * @return true if there is a company or an item
	 */
	public boolean isOccupied(Place place) {
		return occupied.contains(place);
	}

	/**
	 * The shares that make up one whole together with an observation.
	 *
	 * @param observation an observation
	 * @return one group per source of the observation; none if it is no share or has no denominator
	 */
	public List<ShareGroup> shareGroups(Observation observation) {
		return shares.of(observation);
	}

	/** {@return every calculation of the document run again with the numbers as printed} */
	public Outcomes outcomes() {
		if (outcomes == null) {
			outcomes = Calculator.of(document()).run();
		}
		return outcomes;
	}

	/**
	 * Observations that answer the same question: one property of one subject, on the same basis, of the same whole.
	 *
	 * @return groups of several observations, they and their members in the order of the file
	 */
	public List<List<Observation>> rivals() {
		if (rivals == null) {
			rivals = RivalGroups.of(contents);
		}
		return rivals;
	}

	private void add(EObject object) {
		positions.put(object, contents.size());
		contents.add(object);
		String id = Identities.idOf(object);
		if (id != null && !id.isBlank()) {
			byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(object);
		}
		if (object instanceof Company company) {
			addNames(company);
		} else if (object instanceof Security security) {
			securities.computeIfAbsent(ticker(security.getExchange(), security.getCode()), key -> new ArrayList<>(1)).add(security);
		} else if (object instanceof Perspective perspective) {
			addStages(perspective);
		} else if (object instanceof Participation participation && participation.eContainer() instanceof Place place) {
			occupy(place);
		} else if (object instanceof Item item) {
			item.getPlaces().forEach(this::occupy);
		} else if (object instanceof Observation observation) {
			shares.add(observation);
		}
	}

	private void addNames(Company company) {
		Set<String> names = new LinkedHashSet<>();
		names.add(KnownNames.normalise(company.getName()));
		names.add(KnownNames.normalise(company.getNameEn()));
		company.getAliases().forEach(alias -> names.add(KnownNames.normalise(alias)));
		names.remove("");
		names.forEach(name -> companiesByName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(company));
	}

	private void addStages(Perspective perspective) {
		int ordinal = 0;
		for (Stage stage : perspective.getStages()) {
			stageOrdinals.put(stage, ordinal++);
		}
	}

	private void occupy(Place place) {
		EObject at = place;
		while (at instanceof Place here && occupied.add(here)) {
			at = here.eContainer();
		}
	}

	private static String ticker(Exchange exchange, String code) {
		return exchange + " " + (code == null ? "" : code.strip().toUpperCase(Locale.ROOT));
	}
}
