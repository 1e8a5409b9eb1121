package org.chainscape.diagram.part;

import java.util.Optional;

import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;

/** What a request wants to put somewhere on the diagram: something new, or something the document already has. */
public interface Creatable {

	/** {@return what the step is called} */
	String step();

	/**
	 * Why it cannot be put there.
	 *
	 * @param canvas the diagram
	 * @param target the element under the mouse, or {@code null} for the empty diagram
	 * @return one short sentence in the language of the user interface, or nothing if it can
	 */
	Optional<String> refusal(Canvas canvas, EObject target);

	/**
	 * Puts it there; called inside a step.
	 *
	 * @param canvas the diagram
	 * @param target the element under the mouse, or {@code null} for the empty diagram
	 * @param at where, in diagram coordinates
	 * @return what is to be selected
	 */
	EObject create(Canvas canvas, EObject target, Point at);

	/**
	 * What the new object of a request is.
	 *
	 * @param object a kind or a creatable
	 * @return it as a creatable; empty for anything else
	 */
	static Optional<Creatable> of(Object object) {
		if (object instanceof NodeKind kind) {
			return Optional.of(new NewElement(kind));
		}
		return object instanceof Creatable creatable ? Optional.of(creatable) : Optional.empty();
	}

	/**
	 * Something new.
	 *
	 * @param kind what
	 */
	record NewElement(NodeKind kind) implements Creatable {

		@Override
		public String step() {
			return DiagramTexts.get("step.create", kind.label(DiagramTexts.language()));
		}

		@Override
		public Optional<String> refusal(Canvas canvas, EObject target) {
			return new Creations(canvas).refusal(kind, target, DiagramTexts.language());
		}

		@Override
		public EObject create(Canvas canvas, EObject target, Point at) {
			return new Creations(canvas).create(kind, target, at);
		}
	}
}
