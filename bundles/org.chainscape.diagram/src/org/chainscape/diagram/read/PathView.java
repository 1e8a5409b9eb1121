package org.chainscape.diagram.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reach;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/** Which parts and lines of a scene show what is reached. Needs no window. */
final class PathView {

	private static final Set<ScenePart.Role> FURNITURE = Set.of(ScenePart.Role.CAPTION, ScenePart.Role.LEGEND, ScenePart.Role.SOURCE_LINE,
			ScenePart.Role.ROW_TITLE);

	private final ElementIndex index;
	private final Set<ChainNode> reached;
	private final Set<ChainNode> passed;
	private final Set<String> relations = new HashSet<>();
	private final Set<String> keys = new HashSet<>();
	private final Set<ChainNode> shown = new HashSet<>();

	private PathView(ElementIndex index, Reach reach) {
		this.index = index;
		reached = reach.reached();
		passed = reach.distances().keySet();
		reach.relations().forEach(relation -> relations.add(relation.getId()));
	}

	/**
	 * The keys of what is reached.
	 *
	 * @param scene a scene of the document
	 * @param index the document
	 * @param reach what is reached
	 * @return keys of parts and connectors; what stands around the picture is among them
	 */
	static Set<String> keys(Scene scene, ElementIndex index, Reach reach) {
		PathView view = new PathView(index, reach);
		scene.parts().forEach(part -> view.visit(part, false));
		Set<ChainNode> hidden = new HashSet<>(view.reached);
		hidden.removeAll(view.shown);
		Set<String> boxes = new HashSet<>();
		hidden.forEach(node -> view.standIns(node, boxes));
		scene.allParts().filter(part -> boxes.contains(part.elementId())).forEach(part -> view.keys.add(part.key()));
		for (Connector line : scene.connectors()) {
			if (view.relations.contains(line.relationId())) {
				view.keys.addAll(List.of(line.key(), line.sourceKey(), line.targetKey()));
			}
		}
		return view.keys;
	}

	/** Returns whether the part or something in it is shown strongly. */
	private boolean visit(ScenePart part, boolean inside) {
		if (FURNITURE.contains(part.role())) {
			keys.add(part.key());
			return false;
		}
		ChainNode node = node(part);
		boolean strong = node != null && (passed.contains(node) && node instanceof Place || reached.contains(node)) || inside && isChip(part);
		if (strong && node != null) {
			shown.add(node);
		}
		boolean within = node instanceof Place && reached.contains(node) && part.role() != ScenePart.Role.BAND;
		for (ScenePart child : part.children()) {
			strong |= visit(child, within) && part.role() != ScenePart.Role.BAND;
		}
		if (strong) {
			keys.add(part.key());
		}
		return strong;
	}

	private static boolean isChip(ScenePart part) {
		return part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP;
	}

	private ChainNode node(ScenePart part) {
		EObject element = part.elementId() == null ? null : index.find(part.elementId()).orElse(null);
		return element instanceof Participation participation ? participation.getCompany() : element instanceof ChainNode node ? node : null;
	}

	/** The boxes something not drawn is in. */
	private void standIns(ChainNode node, Set<String> boxes) {
		if (node instanceof Company company) {
			index.participationsOf(company).forEach(participation -> around(participation.eContainer(), boxes));
		} else if (node instanceof Item item) {
			item.getPlaces().forEach(place -> around(place, boxes));
		} else {
			around(node.eContainer(), boxes);
		}
	}

	private static void around(EObject innermost, Set<String> boxes) {
		for (EObject around = innermost; around instanceof Place place; around = around.eContainer()) {
			boxes.add(place.getId());
		}
	}
}
