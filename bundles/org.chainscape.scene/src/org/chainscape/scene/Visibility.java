package org.chainscape.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewElement;

/**
 * Decides what layers and filters leave visible. An element on layers is hidden if none of them is visible, any element if
 * its node says so. Filters about companies hide chips; filters about sources hide chips, relations and segments nothing visible is in;
 * stages stay. Filters of different kinds all hold; filters of one kind are alternatives.
 */
final class Visibility {

	private final Set<String> hidden = new HashSet<>();
	private final Map<FilterKind, List<Filter>> filters = new EnumMap<>(FilterKind.class);
	private final ElementIndex index;
	private final boolean items;
	private final Set<String> itemKinds;
	private final Roster roster;
	private final Folding folding;

	Visibility(Diagram diagram, ElementIndex index) {
		this(diagram, index, diagram.getLayers(), diagram.getFilters());
	}

	private Visibility(Diagram diagram, ElementIndex index, List<Layer> layers, List<Filter> rules) {
		this.index = index;
		layers.stream().filter(layer -> !layer.isVisible()).forEach(layer -> hidden.addAll(layer.getElements()));
		layers.stream().filter(Layer::isVisible).forEach(layer -> layer.getElements().forEach(hidden::remove));
		diagram.getNodes().stream().filter(DiagramNode::isHidden).forEach(node -> hidden.add(node.getElement()));
		rules.stream().filter(Filter::isEnabled)
				.forEach(filter -> filters.computeIfAbsent(filter.getKind(), kind -> new ArrayList<>()).add(filter));
		items = diagram.isShowItems();
		itemKinds = Set.copyOf(diagram.getItemKinds());
		roster = new Roster(index.document(), diagram.isGathers(), this::shows);
		folding = new Folding(diagram, index, this);
	}

	/** What would be visible without layers and filters. */
	static Visibility unfiltered(Diagram diagram, ElementIndex index) {
		return new Visibility(diagram, index, List.of(), List.of());
	}

	/** The companies of places. */
	Roster roster() {
		return roster;
	}

	/** Which boxes are drawn without their content. */
	Folding folding() {
		return folding;
	}

	/** Whether layers leave an element alone; filters are not asked. */
	boolean onVisibleLayer(Element element) {
		return !hidden.contains(element.getId());
	}

	/** Whether layers leave a note or picture alone. */
	boolean onVisibleLayer(ViewElement element) {
		return !hidden.contains(element.getId());
	}

	boolean shows(Participation participation) {
		Company company = participation.getCompany();
		return company != null && onVisibleLayer(participation) && onVisibleLayer(company)
				&& passes(filter -> passes(filter, participation) && passes(filter, company));
	}

	boolean shows(Item item) {
		return items && (itemKinds.isEmpty() || itemKinds.contains(item.eClass().getName())) && onVisibleLayer(item)
				&& passes(filter -> passes(filter, item));
	}

	boolean shows(Relation relation) {
		return onVisibleLayer(relation) && passes(filter -> passes(filter, relation));
	}

	boolean shows(Segment segment) {
		if (!onVisibleLayer(segment)) {
			return false;
		}
		return passes(filter -> passes(filter, segment)) || hasVisibleContent(segment);
	}

	/** Whether a box of its own may be drawn for an element; a company is as well sourced as the places that name it. */
	boolean showsBox(ChainNode element) {
		if (element instanceof Segment segment) {
			return shows(segment);
		}
		if (element instanceof Company company) {
			return onVisibleLayer(company) && passes(filter -> passes(filter, company) && (passes(filter, (Element) company)
					|| index.participationsOf(company).stream().anyMatch(participation -> passes(filter, participation))));
		}
		return onVisibleLayer(element) && (!(element instanceof Item) || passes(filter -> passes(filter, element)));
	}

	/** Whether anything would be drawn inside a place. */
	boolean hasVisibleContent(Place place) {
		return hasOwnContent(place) || place.getSegments().stream().anyMatch(this::shows);
	}

	/** Whether the place itself has chips. */
	boolean hasOwnContent(Place place) {
		return !roster.members(place).isEmpty() || place.getItems().stream().anyMatch(this::shows);
	}

	/** Filters of different kinds all count; of one kind, one is enough: two markets show the companies of both. */
	private boolean passes(Predicate<Filter> test) {
		return filters.values().stream().allMatch(same -> same.stream().anyMatch(test));
	}

	private static boolean passes(Filter filter, Element element) {
		return switch (filter.getKind()) {
		case SOURCED_ONLY -> !element.getCitations().isEmpty();
		case BY_SOURCE -> element.getCitations().stream().anyMatch(citation -> isFrom(citation, filter.getArgument()));
		default -> true;
		};
	}

	private static boolean passes(Filter filter, Company company) {
		if (filter.getKind() == FilterKind.LISTED_ONLY) {
			return !company.getSecurities().isEmpty();
		}
		return filter.getKind() != FilterKind.BY_MARKET || company.getSecurities().stream().map(security -> security.getExchange())
				.anyMatch(isMarket(filter.getArgument()));
	}

	private static boolean isFrom(Citation citation, String argument) {
		return citation.getSource() != null && argument != null
				&& (argument.equals(citation.getSource().getId()) || argument.equals(citation.getSource().getHandle()));
	}

	private static Predicate<Exchange> isMarket(String argument) {
		String suffix = argument == null ? "" : argument.strip().replaceFirst("^\\.", "").toUpperCase(Locale.ROOT);
		return exchange -> exchange != null && exchange.getLiteral().equals(suffix);
	}
}
