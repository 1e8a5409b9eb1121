package org.chainscape.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;

/**
 * Decides what layers and filters leave visible. An element on layers is hidden if none of them is visible. Filters about companies hide
 * chips; filters about sources hide chips, relations and segments nothing visible is in; stages stay.
 */
final class Visibility {

	private final Set<String> hidden = new HashSet<>();
	private final List<Filter> filters;
	private final boolean items;
	private final Set<String> itemKinds;
	private final Roster roster;

	Visibility(Diagram diagram, ElementIndex index) {
		for (Layer layer : diagram.getLayers()) {
			if (!layer.isVisible()) {
				hidden.addAll(layer.getElements());
			}
		}
		diagram.getLayers().stream().filter(Layer::isVisible).forEach(layer -> hidden.removeAll(layer.getElements()));
		filters = diagram.getFilters().stream().filter(Filter::isEnabled).toList();
		items = diagram.isShowItems();
		itemKinds = Set.copyOf(diagram.getItemKinds());
		roster = new Roster(index.document(), diagram.isGathers(), this::shows);
	}

	/** The companies of places. */
	Roster roster() {
		return roster;
	}

	/** Whether layers leave an element alone; filters are not asked. */
	boolean onVisibleLayer(Element element) {
		return !hidden.contains(element.getId());
	}

	boolean shows(Participation participation) {
		Company company = participation.getCompany();
		return company != null && onVisibleLayer(participation) && onVisibleLayer(company)
				&& filters.stream().allMatch(filter -> passes(filter, participation) && passes(filter, company));
	}

	boolean shows(Item item) {
		return items && (itemKinds.isEmpty() || itemKinds.contains(item.eClass().getName())) && onVisibleLayer(item)
				&& filters.stream().allMatch(filter -> passes(filter, item));
	}

	boolean shows(Relation relation) {
		return onVisibleLayer(relation) && filters.stream().allMatch(filter -> passes(filter, relation));
	}

	boolean shows(Segment segment) {
		if (!onVisibleLayer(segment)) {
			return false;
		}
		return filters.stream().allMatch(filter -> passes(filter, segment)) || hasVisibleContent(segment);
	}

	/** Whether anything would be drawn inside a place. */
	boolean hasVisibleContent(Place place) {
		return hasOwnContent(place) || place.getSegments().stream().anyMatch(this::shows);
	}

	/** Whether the place itself has chips. */
	boolean hasOwnContent(Place place) {
		return !roster.members(place).isEmpty() || place.getItems().stream().anyMatch(this::shows);
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
