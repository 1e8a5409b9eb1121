package org.chainscape.diagram.create;

import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Placements;
import org.chainscape.diagram.part.Creatable;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;

/**
 * Existing elements to be put somewhere together. Those that cannot be put there are left out as long as one can.
 *
 * @param elements elements of the document
 */
record PlacedElements(List<EObject> elements) implements Creatable {

	private static final int STEP = 48;

	/** Copies the list. */
	PlacedElements {
		elements = List.copyOf(elements);
	}

	@Override
	public String step() {
		return elements.size() == 1 ? CreateTexts.get("step.place", DiagramTexts.name(elements.get(0)))
				: CreateTexts.get("step.place.many", Integer.toString(elements.size()));
	}

	@Override
	public Optional<String> refusal(Canvas canvas, EObject target) {
		Placements placements = new Placements(canvas);
		Optional<String> first = Optional.empty();
		for (EObject element : elements) {
			Optional<String> refusal = placements.refusal(element, target, DiagramTexts.language());
			if (refusal.isEmpty()) {
				return Optional.empty();
			}
			first = first.isEmpty() ? refusal : first;
		}
		return first;
	}

	@Override
	public EObject create(Canvas canvas, EObject target, Point at) {
		Placements placements = new Placements(canvas);
		EObject last = null;
		Point corner = at;
		for (EObject element : elements) {
			if (placements.refusal(element, target, DiagramTexts.language()).isEmpty()) {
				last = placements.place(element, target, corner);
				corner = corner == null ? null : new Point(corner.x(), corner.y() + STEP);
			}
		}
		return last;
	}
}
