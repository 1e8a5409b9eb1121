package org.chainscape.ui.citations;

import java.util.List;

import org.chainscape.diagram.selection.PublishedSelection;
import org.chainscape.model.chain.Element;

/** What was selected last in the view, as elements of the chain: a source, or what cites one. */
final class ChosenElements {

	private ChosenElements() {
	}

	/** The selection that follows the table and the trees. */
	static PublishedSelection of(SourceTable table, UseTree... trees) {
		PublishedSelection selection = new PublishedSelection();
		table.viewer().addSelectionChangedListener(event -> selection.publish(table.selected() == null ? List.of()
			: List.of(table.selected().source())));
		for (UseTree tree : trees) {
			tree.viewer().addSelectionChangedListener(event -> {
				List<Element> elements = tree.selected().stream().map(UseTree.Line::element).toList();
				if (!elements.isEmpty()) {
					selection.publish(elements);
				}
			});
		}
		return selection;
	}
}
