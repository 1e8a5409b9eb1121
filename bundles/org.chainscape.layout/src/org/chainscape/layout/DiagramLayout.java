package org.chainscape.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Spacing;
import org.chainscape.scene.StageMapMetrics;

/**
 * Arranges a diagram: on stage maps every stage is a column and every perspective a row, on other diagrams columns are found from the
 * relations.
 * <p>
 * The result depends on the document and the options alone; the same input gives the same layout. Boxes never overlap, pinned boxes keep
 * their place, and what is written is geometry of the diagram and nothing else, so a caller that records its changes can undo them as one.
 */
public final class StageLayout {

	private final SceneOptions options;

	/**
	 * A layout for boxes of the size they have with these options.
	 *
	 * @param options theme, language and measures that decide the size of the boxes
	 */
	public StageLayout(SceneOptions options) {
		this.options = options;
	}

	/**
	 * Arranges a diagram by writing the positions of its nodes; bend points are taken back, so that lines run anew. Diagrams whose boxes stand
	 * where a rule puts them stay as they are.
	 *
	 * @param diagram the diagram, populated
	 * @param index index of the document the diagram is part of
	 */
	public void layout(Diagram diagram, ElementIndex index) {
		if (SceneBuilder.placesByRule(diagram.getKind())) {
			return;
		}
		Scene scene = new SceneBuilder(options).sketch(diagram, index);
		Cards cards = Cards.of(scene);
		Arrangement arrangement = new Arrangement();
		if (diagram.getKind() == DiagramKind.STAGE_MAP) {
			layoutRows(StageRow.rows(diagram, index, cards), cards, pinned(diagram), arrangement);
		} else {
			new FreeLayout(cards).layout(arrangement);
		}
		arrangement.writeTo(diagram);
		// The measures of drawing decide how much room related neighbours need for their arrow, and a row for its headers.
		Spacing.closeUp(diagram, index, options);
	}

	private static void layoutRows(List<StageRow> stages, Cards cards, Set<String> pinned, Arrangement arrangement) {
		List<RowLayout> rows = stages.stream().map(row -> new RowLayout(cards, row, pinned)).toList();
		double width = rows.stream().mapToDouble(RowLayout::width).max().orElse(0);
		double top = 0;
		for (RowLayout row : rows) {
			top = row.layout(top, width, arrangement) + StageMapMetrics.BAND_FOOTER + StageMapMetrics.ROW_GAP;
		}
	}

	private static Set<String> pinned(Diagram diagram) {
		Set<String> pinned = new HashSet<>();
		for (DiagramNode node : List.copyOf(diagram.getNodes())) {
			if (node.isPinned()) {
				pinned.add(node.getElement());
			}
		}
		return pinned;
	}
}
