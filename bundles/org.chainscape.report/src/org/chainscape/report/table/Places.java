package org.chainscape.report.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.Whereabouts;
import org.eclipse.emf.ecore.EObject;

/** Where in the chain something belongs: the part, its order in the document, and how a heading names it. */
final class Places {

	private final Desk desk;
	private final Whereabouts whereabouts;
	private final Map<Place, Integer> order = new HashMap<>();

	Places(Desk desk) {
		this.desk = desk;
		whereabouts = new Whereabouts(desk.basis().index(), desk.basis().index()::participationsOf);
		for (IndustryChain chain : desk.document().getChains()) {
			for (Perspective perspective : chain.getPerspectives()) {
				perspective.getStages().forEach(this::count);
			}
		}
	}

	/** The segment or stage an element belongs to; empty for what belongs to none, or to one that may not be printed. */
	Optional<Place> of(EObject element) {
		return whereabouts.segment(element).filter(desk::admits);
	}

	/** The position of a part in the document. */
	int position(Place place) {
		return order.getOrDefault(place, Integer.MAX_VALUE);
	}

	/** A part with the perspective and the parts around it. */
	String heading(Place place) {
		Deque<String> names = new ArrayDeque<>();
		EObject at = place;
		while (at instanceof Place part) {
			names.addFirst(desk.name(part));
			at = at.eContainer();
		}
		List<String> path = new ArrayList<>(names);
		String places = String.join(" › ", path);
		return at instanceof Perspective perspective ? desk.text("places.heading", desk.name(perspective), places) : places;
	}

	private void count(Place place) {
		order.put(place, order.size());
		place.getSegments().forEach(this::count);
	}
}
