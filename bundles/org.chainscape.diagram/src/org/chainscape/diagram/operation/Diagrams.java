package org.chainscape.diagram.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;

/** Creates and deletes diagrams. */
public final class Diagrams {

	private static final Texts TEXTS = Texts.beside(Diagrams.class);

	private final ChainDocument document;

	/**
	 * For one document.
	 *
	 * @param document the document
	 */
	public Diagrams(ChainDocument document) {
		this.document = document;
	}

	/**
	 * Adds a stage map of the first perspective that no diagram shows yet, or else of the first one, with all its stages and segments. It
	 * still has to be laid out.
	 *
	 * @return the diagram
	 */
	public Diagram create() {
		Set<String> shown = new HashSet<>();
		Views.diagrams(document).forEach(diagram -> shown.addAll(diagram.getPerspectives()));
		List<Perspective> perspectives = document.getChains().stream().flatMap(chain -> chain.getPerspectives().stream()).toList();
		Diagram diagram = Identities.assign(ViewFactory.eINSTANCE.createDiagram());
		diagram.setName(name(perspectives));
		perspectives.stream().filter(perspective -> !shown.contains(perspective.getId())).findFirst()
				.or(() -> perspectives.stream().findFirst()).ifPresent(perspective -> diagram.getPerspectives().add(perspective.getId()));
		document.getViews().add(diagram);
		DiagramContent.populate(diagram, ElementIndex.of(document), List.of());
		Identities.assign(diagram);
		return diagram;
	}

	private String name(List<Perspective> perspectives) {
		Set<String> names = new HashSet<>();
		Views.diagrams(document).forEach(diagram -> names.add(diagram.getName()));
		for (Perspective perspective : perspectives) {
			if (!names.contains(perspective.getName())) {
				return perspective.getName();
			}
		}
		Language language = Language.of(document.getLanguage());
		int number = 1;
		while (names.contains(TEXTS.get(language, "diagram", Integer.toString(number)))) {
			number++;
		}
		return TEXTS.get(language, "diagram", Integer.toString(number));
	}
}
