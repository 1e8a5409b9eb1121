package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.emf.ecore.EObject;

/**
 * Boxes drawn without their content. A folded box says how much is in it, and stands for what is in it wherever a line starts or ends
 * there.
 */
final class Folding {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final ElementIndex index;
	private final Visibility visibility;
	private final Set<String> folded = new HashSet<>();

	Folding(Diagram diagram, ElementIndex index, Visibility visibility) {
		this.index = index;
		this.visibility = visibility;
		diagram.getNodes().stream().filter(DiagramNode::isCollapsed).forEach(node -> folded.add(node.getElement()));
	}

	/** Whether a place is drawn without its content. */
	boolean isFolded(Place place) {
		return folded.contains(place.getId());
	}

	/** The outermost folded box a node is hidden in, or {@code null}; for a company or item that of the first place it is in. */
	Place standIn(ChainNode node) {
		if (folded.isEmpty() || node == null) {
			return null;
		}
		if (node instanceof Company company) {
			return index.participationsOf(company).stream().filter(visibility::shows).map(Participation::eContainer)
					.flatMap(place -> outermost(place).stream()).findFirst().orElse(null);
		}
		if (node instanceof Item item) {
			return visibility.shows(item) ? item.getPlaces().stream().flatMap(place -> outermost(place).stream()).findFirst().orElse(null) : null;
		}
		return node instanceof Segment segment && visibility.shows(segment)
				? outermost(node.eContainer()).stream().findFirst().orElse(null) : null;
	}

	private List<Place> outermost(EObject innermost) {
		Place found = null;
		for (EObject around = innermost; around instanceof Place place; around = around.eContainer()) {
			found = isFolded(place) ? place : found;
		}
		return found == null ? List.of() : List.of(found);
	}

	/** What a folded box says of its content; empty if nothing is in it. */
	String summary(Place place, Language language) {
		List<Place> within = new ArrayList<>();
		collect(place, within);
		Set<Company> companies = new LinkedHashSet<>();
		Set<Item> items = new LinkedHashSet<>();
		for (Place each : within) {
			visibility.roster().members(each).forEach(member -> companies.add(member.company()));
			each.getItems().stream().filter(visibility::shows).forEach(items::add);
		}
		return String.join(" · ", Stream.of(count("folded.segments", within.size() - 1, language),
				count("folded.companies", companies.size(), language), count("folded.items", items.size(), language))
				.filter(text -> !text.isEmpty()).toList());
	}

	private void collect(Place place, List<Place> within) {
		within.add(place);
		place.getSegments().stream().filter(visibility::shows).forEach(segment -> collect(segment, within));
	}

	private static String count(String key, int number, Language language) {
		return number == 0 ? "" : TEXTS.get(language, key, String.valueOf(number));
	}
}
