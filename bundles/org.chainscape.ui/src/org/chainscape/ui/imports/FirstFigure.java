package org.chainscape.ui.imports;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.layout.DiagramLayout;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.SceneOptions;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;

/** The first figure of a chain that is imported anew: its stages and segments, so that what has come of the tables is seen at once. */
final class FirstFigure {

	/** A figure of more boxes than these says nothing; the editor proposes others. */
	private static final int MOST = 300;

	private FirstFigure() {
	}

	/**
	 * Adds the figure, laid out, where there is none and there are stages to show.
	 *
	 * @param document a document in no editor
	 */
	static void draw(ChainDocument document) {
		if (!document.getViews().isEmpty()) {
			return;
		}
		Diagrams diagrams = new Diagrams(document);
		Diagram diagram = diagrams.make(diagrams.first());
		if (diagram.getNodes().isEmpty() || diagram.getNodes().size() > MOST) {
			return;
		}
		try {
			new DiagramLayout(SceneOptions.standard(UiTexts.language())).layout(diagram, ElementIndex.of(document));
			document.getViews().add(diagram);
		} catch (FontMissingException e) {
			// The chain is there all the same; its editor says what is missing and draws as soon as it can.
			Problems.log(e.message(UiTexts.language()), e);
		}
	}
}
