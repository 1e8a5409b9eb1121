package org.chainscape.diagram.operation;

import java.util.Objects;

import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Rect;
import org.eclipse.emf.ecore.EObject;

/**
 * A box as it is drawn.
 *
 * @param view where its place is stored: a diagram node, note or image
 * @param element what it shows: a model element, or the note or image itself
 * @param outline where it is drawn, in diagram coordinates
 * @param column the stage whose band it stands in, or {@code null} if it stands free
 */
public record Placed(ViewElement view, EObject element, Rect outline, Stage column) {

	/** Refuses missing parts. */
	public Placed {
		Objects.requireNonNull(view);
		Objects.requireNonNull(element);
		Objects.requireNonNull(outline);
	}
}
