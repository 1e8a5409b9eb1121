package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.Census;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What stands below what in the tree of a document: elements, and groups of them. Lists are those of the model, as long as they are. */
final class Structure {

	private static final Map<EReference, String> GROUPS = Map.ofEntries(
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES, "companies"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES, "sources"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__VIEWS, "diagrams"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__CALCULATIONS, "calculations"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES, "facts"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__FINDINGS, "findings"),
		Map.entry(ChainPackage.Literals.CHAIN_DOCUMENT__RATING_SCALES, "scales"),
		Map.entry(ChainPackage.Literals.INDUSTRY_CHAIN__EVENTS, "events"),
		Map.entry(ChainPackage.Literals.INDUSTRY_CHAIN__RISKS, "risks"),
		Map.entry(ChainPackage.Literals.INDUSTRY_CHAIN__CORRESPONDENCES, "correspondences"),
		Map.entry(ChainPackage.Literals.SUBJECT__OBSERVATIONS, "observations"),
		Map.entry(ChainPackage.Literals.ELEMENT__CITATIONS, "citations"),
		Map.entry(ChainPackage.Literals.SOURCE__EXHIBITS, "exhibits"));

	private final ChainDocument document;
	private final Census census;
	private final Language language;

	/** @param census may be {@code null} while it is taken */
	Structure(ChainDocument document, Census census, Language language) {
		this.document = document;
		this.census = census;
		this.language = language;
	}

	/** What stands below the file. */
	List<Object> roots() {
		List<Object> roots = new ArrayList<>(document.getChains());
		Stream.of(ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES, ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES,
			ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES, ChainPackage.Literals.CHAIN_DOCUMENT__VIEWS,
			ChainPackage.Literals.CHAIN_DOCUMENT__CALCULATIONS, ChainPackage.Literals.CHAIN_DOCUMENT__RATING_SCALES,
			ChainPackage.Literals.CHAIN_DOCUMENT__FINDINGS).forEach(feature -> group(roots, document, feature));
		return roots;
	}

	/** What stands below an element or group; a list of one {@code null} while that is not known. */
	List<?> below(Object parent) {
		if (parent instanceof Group group) {
			return group.members();
		}
		List<Object> below = new ArrayList<>();
		if (parent instanceof IndustryChain chain) {
			chain(chain, below);
		} else if (parent instanceof Perspective perspective) {
			below.addAll(perspective.getStages());
		} else if (parent instanceof Place place) {
			below.addAll(place.getSegments());
			below.addAll(place.getParticipations());
			below.addAll(place.getItems());
		} else if (parent instanceof Company company) {
			below.addAll(company.getSecurities());
			add(below, new Group("positions", company, ElementIndex.of(document).participationsOf(company)));
		} else if (parent instanceof Property property) {
			return census == null ? unknown() : census.of(property);
		} else if (parent instanceof Source source) {
			group(below, source, ChainPackage.Literals.SOURCE__EXHIBITS);
			List<?> citing = census == null ? unknown() : census.citing(source);
			add(below, new Group("citing", source, citing));
		} else if (parent instanceof Calculation calculation) {
			below.addAll(calculation.getInputs());
		} else if (parent instanceof RatingScale scale) {
			below.addAll(scale.getLevels());
		}
		if (parent instanceof Observation observation) {
			below.addAll(observation.getCitations());
		} else {
			if (parent instanceof Subject subject) {
				group(below, subject, ChainPackage.Literals.SUBJECT__OBSERVATIONS);
			}
			if (parent instanceof Element element) {
				group(below, element, ChainPackage.Literals.ELEMENT__CITATIONS);
			}
		}
		return below;
	}

	private void chain(IndustryChain chain, List<Object> below) {
		below.addAll(chain.getPerspectives());
		classes(below, "items", chain, chain.getItems().isEmpty(), census == null ? null : census.items(chain));
		classes(below, "relations", chain, chain.getRelations().isEmpty(), census == null ? null : census.relations(chain));
		group(below, chain, ChainPackage.Literals.INDUSTRY_CHAIN__EVENTS);
		group(below, chain, ChainPackage.Literals.INDUSTRY_CHAIN__RISKS);
		group(below, chain, ChainPackage.Literals.INDUSTRY_CHAIN__CORRESPONDENCES);
	}

	private void classes(List<Object> below, String name, IndustryChain chain, boolean empty, Map<EClass, ? extends List<?>> sorted) {
		if (empty) {
			return;
		}
		List<Object> groups = new ArrayList<>();
		if (sorted != null) {
			sorted.forEach((type, members) -> groups.add(new Group("class", type.getName(), Labels.of(type, language), chain, members)));
		}
		below.add(new Group(name, chain, sorted == null ? unknown() : groups));
	}

	private static List<?> unknown() {
		List<Object> unknown = new ArrayList<>();
		unknown.add(null);
		return unknown;
	}

	private static void add(List<Object> below, Group group) {
		if (!group.members().isEmpty()) {
			below.add(group);
		}
	}

	private static void group(List<Object> below, EObject owner, EReference feature) {
		add(below, new Group(GROUPS.get(feature), owner, (List<?>) owner.eGet(feature)));
	}

	/** The way from the top to an element: elements and names of groups. */
	List<Object> way(EObject element) {
		List<Object> way = new ArrayList<>();
		lead(element, way);
		return way;
	}

	private void lead(EObject element, List<Object> way) {
		EObject holder = element.eContainer();
		if (element instanceof Item item && !item.getPlaces().isEmpty()) {
			lead(item.getPlaces().get(0), way);
		} else if (element instanceof Item || element instanceof Relation) {
			lead(holder, way);
			way.add(ChainEntry.GROUP + (element instanceof Item ? "items" : "relations"));
			way.add(ChainEntry.GROUP + "class:" + element.eClass().getName());
		} else if (holder != null) {
			if (!(holder instanceof ChainDocument)) {
				lead(holder, way);
			}
			boolean direct = holder instanceof Observation && element.eContainmentFeature() == ChainPackage.Literals.ELEMENT__CITATIONS;
			Optional.ofNullable(direct ? null : GROUPS.get(element.eContainmentFeature())).ifPresent(name -> way.add(ChainEntry.GROUP + name));
		}
		way.add(element);
	}
}
