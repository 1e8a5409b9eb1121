package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Technology;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.eclipse.emf.ecore.EObject;

/** What elements of a document can have in common. */
public final class Groupings {

	/** Objects that bear an id, by the id. */
	public static final Grouping<String, EObject> IDS = new Grouping<>(Inputs.of(EObject.class), Groupings::ownId);

	/** Companies by name, English name and aliases, each as {@link KnownNames} compares them. */
	public static final Grouping<String, Company> COMPANY_NAMES = new Grouping<>(Inputs.of(Company.class), Groupings::names);

	/** Companies by their names without the mark of a market, see {@link MarketMarks}. */
	public static final Grouping<String, Company> UNMARKED_NAMES = new Grouping<>(Inputs.of(Company.class), MarketMarks::unmarkedNames);

	/** Elements by their handle. */
	public static final Grouping<String, Element> HANDLES = new Grouping<>(Inputs.of(Element.class),
		element -> element.getHandle() == null ? List.of() : ids(element.getHandle().strip()));

	/**
	 * Products and technologies by class and each of their names, as {@link KnownNames} compares them. Scenarios and steps of processes bear
	 * the same name in several industries.
	 */
	public static final Grouping<String, Item> ITEM_NAMES = new Grouping<>(Inputs.of(Item.class),
		item -> item instanceof Product || item instanceof Technology
			? names(item).stream().map(name -> item.eClass().getName() + ' ' + name).toList() : List.of());

	/** Items by the items they name, other than in relations. */
	public static final Grouping<ChainNode, Item> NAMED_BY_ITEMS = new Grouping<>(Inputs.of(Item.class), Groupings::namedBy);

	/** Items by their makers. */
	public static final Grouping<Company, Item> MADE_BY = new Grouping<>(Inputs.of(Item.class), item -> new LinkedHashSet<>(item.getMakers()));

	/** Events by who and what is concerned. */
	public static final Grouping<ChainNode, Event> EVENTS = new Grouping<>(Inputs.of(Event.class),
		event -> new LinkedHashSet<>(event.getParticipants()));

	/** Securities by exchange and code, see {@link #ticker}; those without an exchange or a code are in no group. */
	public static final Grouping<String, Security> TICKERS = new Grouping<>(Inputs.of(Security.class), security ->
		security.getExchange() == Exchange.UNSPECIFIED || security.getCode() == null || security.getCode().isBlank() ? List.of()
			: List.of(ticker(security.getExchange(), security.getCode())));

	/** Participations by company. */
	public static final Grouping<Company, Participation> PARTICIPATIONS = new Grouping<>(Inputs.of(Participation.class),
		participation -> present(participation.getCompany()));

	/** Relations by the nodes they start and end at. */
	public static final Grouping<ChainNode, Relation> RELATIONS = new Grouping<>(Inputs.of(Relation.class),
		relation -> relation.getSource() == relation.getTarget() ? present(relation.getSource())
			: present(relation.getSource(), relation.getTarget()));

	/** Participations, relations, items and events by the ids of companies they name that are in another file and were not found there. */
	public static final Grouping<String, EObject> ABSENT = new Grouping<>(Inputs.of(EObject.class),
		object -> absentOf(object).map(Element::getId).filter(Objects::nonNull).distinct().toList());

	/** Relations by everything that tells one relation between two nodes from another. */
	public static final Grouping<List<Object>, Relation> SAME_RELATIONS = new Grouping<>(Inputs.of(Relation.class), SameRelation::keys);

	/** Companies by their parent. */
	public static final Grouping<Company, Company> SUBSIDIARIES = new Grouping<>(Inputs.of(Company.class),
		company -> present(company.getParent()));

	/** Correspondences by the nodes on either side. */
	public static final Grouping<ChainNode, Correspondence> CORRESPONDENCES = new Grouping<>(Inputs.of(Correspondence.class),
		correspondence -> {
			Set<ChainNode> ends = new LinkedHashSet<>(correspondence.getLeft());
			ends.addAll(correspondence.getRight());
			return ends;
		});

	/** Citations by the source they cite. */
	public static final Grouping<Source, Citation> CITATIONS = new Grouping<>(Inputs.of(Citation.class),
		citation -> present(citation.getSource()));

	/** Calculations by the observations and calculations they name as input or result. */
	public static final Grouping<EObject, Calculation> CALCULATIONS = new Grouping<>(
		Inputs.of(Calculation.class).within(CalculationInput.class), Groupings::usedBy);

	/** Diagrams, boxes, lines and layers by the ids of what they show. */
	public static final Grouping<String, EObject> SHOWN = new Grouping<>(Inputs.of(EObject.class), Groupings::shownBy);

	/** Disclosed observations by the question they answer: property, subject, basis and whole. */
	public static final Grouping<Question, Observation> QUESTIONS = new Grouping<>(Inputs.of(Observation.class),
		observation -> observation.getProperty() == null || observation.getState() != DisclosureState.DISCLOSED ? List.of()
			: List.of(question(observation)));

	/** Observations by their property. */
	public static final Grouping<Property, Observation> OF_PROPERTY = new Grouping<>(
		Inputs.of(Observation.class), observation -> present(observation.getProperty()));

	/** Shares by the whole they are parts of, at a time and according to a source. */
	public static final Grouping<ShareGroup, Observation> SHARES = new Grouping<>(
		Inputs.of(Observation.class).within(Citation.class, ChainPackage.Literals.CITATION__SOURCE)
			.when(Property.class, (property, index) -> index.group(OF_PROPERTY, property),
				ChainPackage.Literals.PROPERTY__KIND), ShareGroup::of);

	/** Levels of rating scales by their word. */
	public static final Grouping<String, RatingLevel> RATING_WORDS = new Grouping<>(Inputs.of(RatingLevel.class),
		level -> List.of(KnownNames.normalise(level.getWord())));

	/**
	 * What observations answer.
	 *
	 * @param subject what is observed
	 * @param property the property
	 * @param basis what is counted, normalised
	 * @param whole the denominator, or {@code null}
	 * @param wholeText the denominator as printed, normalised
	 */
	public record Question(EObject subject, EObject property, String basis, ChainNode whole, String wholeText) {
	}

	private Groupings() {
	}

	/**
	 * The key of a security.
	 *
	 * @param exchange the exchange
	 * @param code the code; case and surrounding spaces do not count
	 * @return the key
	 */
	public static String ticker(Exchange exchange, String code) {
		return exchange + " " + (code == null ? "" : code.strip().toUpperCase(Locale.ROOT));
	}

	/** {@return what an object names that is in another file and was not found there} */
	static Stream<Element> absentOf(EObject object) {
		boolean names = object instanceof Participation || object instanceof Relation || object instanceof Item || object instanceof Event
			|| object instanceof Company;
		return names ? object.eCrossReferences().stream().filter(EObject::eIsProxy).filter(Element.class::isInstance).map(Element.class::cast)
			: Stream.empty();
	}

	private static Question question(Observation observation) {
		return new Question(observation.eContainer(), observation.getProperty(), KnownNames.normalise(observation.getBasis()),
			observation.getDenominator(), KnownNames.normalise(observation.getDenominatorText()));
	}

	private static Collection<String> ownId(EObject object) {
		return ids(Identities.idOf(object));
	}

	/**
	 * The items an item names, other than in relations: its family, its packaging, the products of a scenario.
	 *
	 * @param item an item
	 * @return the other items, in order
	 */
	public static Collection<ChainNode> namedBy(Item item) {
		Set<ChainNode> named = new LinkedHashSet<>();
		for (EObject other : item.eCrossReferences()) {
			if (other instanceof Item node && node != item) {
				named.add(node);
			}
		}
		return named;
	}

	private static Collection<String> names(NamedElement company) {
		Set<String> names = new LinkedHashSet<>();
		names.add(KnownNames.normalise(company.getName()));
		names.add(KnownNames.normalise(company.getNameEn()));
		company.getAliases().forEach(alias -> names.add(KnownNames.normalise(alias)));
		names.remove("");
		return names;
	}

	private static Collection<EObject> usedBy(Calculation calculation) {
		Set<EObject> used = new LinkedHashSet<>(present(calculation.getExpected()));
		for (CalculationInput input : calculation.getInputs()) {
			Stream.of(input.getObservation(), input.getCalculation()).filter(Objects::nonNull).forEach(used::add);
		}
		return used;
	}

	private static Collection<String> shownBy(EObject object) {
		if (object instanceof DiagramNode node) {
			return ids(node.getElement());
		}
		if (object instanceof DiagramEdge edge) {
			return ids(edge.getRelation());
		}
		if (object instanceof Layer layer) {
			return new LinkedHashSet<>(layer.getElements());
		}
		if (object instanceof Diagram diagram) {
			Set<String> ids = new LinkedHashSet<>(diagram.getPerspectives());
			ids.addAll(diagram.getShownProperties());
			ids.addAll(ids(diagram.getFocus()));
			return ids;
		}
		return List.of();
	}

	private static Collection<String> ids(String id) {
		return id == null || id.isBlank() ? List.of() : List.of(id);
	}

	@SafeVarargs
	private static <T> List<T> present(T... values) {
		List<T> present = new ArrayList<>(values.length);
		for (T value : values) {
			if (value != null) {
				present.add(value);
			}
		}
		return present;
	}
}
