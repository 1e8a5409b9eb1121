package org.chainscape.model.query;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.view.Diagram;

/** What a document shows of its chains. */
public final class Views {

	private Views() {
	}

	/**
	 * The diagrams of a document.
	 *
	 * @param document the document
	 * @return its diagrams in the order of the file; the list does not follow later changes
	 */
	public static List<Diagram> diagrams(ChainDocument document) {
		return document.getViews().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).toList();
	}
}
