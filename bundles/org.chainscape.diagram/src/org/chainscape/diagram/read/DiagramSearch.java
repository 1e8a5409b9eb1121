package org.chainscape.diagram.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds what was typed on one diagram: names as the element search knows them, labels of lines, notes and the analyst's remarks. Needs no
 * window.
 */
final class DiagramSearch {

	private static final int MOST = 2000;

	private final Diagram diagram;
	private final Scene scene;
	private final ElementIndex index;
	private final Set<EObject> named = new HashSet<>();
	private final String typed;

	private DiagramSearch(Diagram diagram, Scene scene, ElementIndex index, String typed) {
		this.diagram = diagram;
		this.scene = scene;
		this.index = index;
		this.typed = typed.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Something found.
	 *
	 * @param key key of the part or connector that shows it
	 * @param element what was found
	 * @param hidden whether it is inside the folded box that the key names
	 */
	record Hit(String key, EObject element, boolean hidden) {
	}

	/**
	 * Searches a diagram.
	 *
	 * @param diagram the diagram
	 * @param scene its scene
	 * @param index its document
	 * @param search the search over its document
	 * @param typed what was typed
	 * @return what was found, in the order it is painted; nothing for a blank text
	 */
	static List<Hit> find(Diagram diagram, Scene scene, ElementIndex index, ElementSearch search, String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		DiagramSearch run = new DiagramSearch(diagram, scene, index, typed);
		search.find(typed, MOST).stream().map(Match::element).forEach(run.named::add);
		return run.hits();
	}

	private List<Hit> hits() {
		List<Hit> hits = new ArrayList<>();
		Map<String, ScenePart> folded = new HashMap<>();
		Set<String> closed = new HashSet<>();
		Set<EObject> places = new HashSet<>();
		diagram.getNodes().stream().filter(DiagramNode::isCollapsed).forEach(node -> closed.add(node.getElement()));
		scene.allParts().forEach(part -> {
			EObject element = element(part);
			boolean isNew = !(element instanceof Place) || places.add(element);
			if (isNew && fits(element)) {
				hits.add(new Hit(part.key(), element, false));
			}
			if (element instanceof Place place && closed.contains(place.getId()) && folded.putIfAbsent(place.getId(), part) == null) {
				inside(place, part.key(), hits, new HashSet<>());
			}
		});
		for (Connector line : scene.connectors()) {
			index.find(line.relationId(), Relation.class).filter(this::fits).ifPresent(relation -> hits.add(new Hit(line.key(), relation, false)));
		}
		return hits;
	}

	private EObject element(ScenePart part) {
		return part.elementId() == null || part.role() == ScenePart.Role.BADGE ? null : index.find(part.elementId()).orElse(null);
	}

	private void inside(Place place, String key, List<Hit> hits, Set<EObject> known) {
		List<EObject> content = new ArrayList<>(place.getParticipations());
		content.addAll(place.getItems());
		content.addAll(place.getSegments());
		for (EObject each : content) {
			if (fits(each) && known.add(each instanceof Participation participation ? participation.getCompany() : each)) {
				hits.add(new Hit(key, each, true));
			}
			if (each instanceof Place nested) {
				inside(nested, key, hits, known);
			}
		}
	}

	private boolean fits(EObject element) {
		if (element instanceof Note note) {
			return contains(note.getText());
		}
		if (element instanceof Participation participation) {
			return named.contains(participation.getCompany()) || contains(participation.getNotes());
		}
		if (element instanceof Relation relation) {
			return contains(relation.getLabel()) || contains(relation.getStatement()) || contains(relation.getNotes());
		}
		boolean shown = element instanceof NamedElement || element instanceof Item;
		return shown && (named.contains(element) || contains(((Element) element).getNotes()));
	}

	private boolean contains(String text) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(typed);
	}
}
