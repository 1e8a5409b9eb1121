package org.chainscape.scene;

import java.util.HashSet;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.Layer;

/**
 * How much layers and filters take out of a diagram. A company that is left somewhere is not hidden; what is inside a folded box is not
 * hidden either.
 *
 * @param companies companies that are left nowhere
 * @param segments stages and segments that are not drawn
 * @param items products and technologies that are left nowhere
 * @param relations relations between elements of the diagram that are not drawn
 */
public record HiddenContent(int companies, int segments, int items, int relations) {

	/**
	 * Counts.
	 *
	 * @param diagram a diagram
	 * @param index its document
	 * @return what is hidden; all 0 if every layer is visible and no filter is in force
	 */
	public static HiddenContent of(Diagram diagram, ElementIndex index) {
		if (diagram.getLayers().stream().allMatch(Layer::isVisible) && diagram.getFilters().stream().noneMatch(Filter::isEnabled)) {
			return new HiddenContent(0, 0, 0, 0);
		}
		Visibility unfiltered = Visibility.unfiltered(diagram, index);
		Visibility visibility = new Visibility(diagram, index);
		Set<ChainNode> all = content(diagram, index, unfiltered);
		Set<ChainNode> hidden = new HashSet<>(all);
		Set<ChainNode> left = content(diagram, index, visibility);
		hidden.removeAll(left);
		return new HiddenContent(count(hidden, Company.class), count(hidden, Place.class), count(hidden, Item.class),
				relations(diagram, index, all) - relations(diagram, index, left, visibility));
	}

	/** {@return whether nothing is hidden} */
	public boolean isEmpty() {
		return companies + segments + items + relations == 0;
	}

	private static int count(Set<ChainNode> nodes, Class<?> type) {
		return (int) nodes.stream().filter(type::isInstance).count();
	}

	private static Set<ChainNode> content(Diagram diagram, ElementIndex index, Visibility visibility) {
		Set<ChainNode> found = new HashSet<>();
		for (DiagramNode node : diagram.getNodes()) {
			index.find(node.getElement(), ChainNode.class).filter(element -> !node.isHidden() && visibility.showsBox(element))
					.ifPresent(element -> add(element, visibility, found));
		}
		return found;
	}

	private static void add(ChainNode element, Visibility visibility, Set<ChainNode> found) {
		found.add(element);
		if (element instanceof Place place) {
			visibility.roster().members(place).forEach(member -> found.add(member.company()));
			place.getItems().stream().filter(visibility::shows).forEach(found::add);
			if (!(place instanceof Stage)) {
				for (Segment segment : place.getSegments()) {
					if (visibility.shows(segment)) {
						add(segment, visibility, found);
					}
				}
			}
		}
	}

	private static int relations(Diagram diagram, ElementIndex index, Set<ChainNode> ends) {
		return relations(diagram, index, ends, Visibility.unfiltered(diagram, index));
	}

	private static int relations(Diagram diagram, ElementIndex index, Set<ChainNode> ends, Visibility visibility) {
		RelationRule rule = new RelationRule(diagram, visibility);
		int count = 0;
		for (Relation relation : index.relations()) {
			if (ends.contains(relation.getSource()) && ends.contains(relation.getTarget()) && rule.shows(relation)) {
				count++;
			}
		}
		return count;
	}
}
