package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.layout.Tidying;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.scene.SceneOptions;
import org.eclipse.emf.ecore.EObject;

/** Sees to it that stage maps close up behind what is taken off them, on every diagram that shows it. */
public final class Gaps {

	private Gaps() {
	}

	/**
	 * Removes something and closes the gaps.
	 *
	 * @param document the document
	 * @param options how its diagrams are drawn
	 * @param elements what is going to be removed
	 * @param removal removes it, from the model or from a diagram
	 */
	public static void closing(ChainDocument document, SceneOptions options, Collection<? extends EObject> elements, Runnable removal) {
		Set<String> ids = new HashSet<>();
		elements.forEach(element -> ids.add(Identities.idOf(element)));
		ElementIndex index = ElementIndex.of(document);
		List<Tidying> diagrams = Views.diagrams(document).stream()
				.filter(diagram -> diagram.getNodes().stream().anyMatch(node -> ids.contains(node.getElement())))
				.map(diagram -> new Tidying(diagram, index, options)).toList();
		removal.run();
		diagrams.forEach(Tidying::close);
	}
}
