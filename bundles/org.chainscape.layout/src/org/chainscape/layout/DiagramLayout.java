package org.chainscape.layout;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.chainscape.layout.LayoutRequest.Scope;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Spacing;
import org.chainscape.scene.StageMapMetrics;

/**
 * Arranges a diagram: on stage maps every stage is a column and every perspective a row, on free diagrams boxes stand as the layout options
 * of the diagram say.
 * <p>
 * The result depends on the document, the request and the options alone; the same input gives the same layout. Boxes never overlap, pinned
 * and locked boxes keep their place, and what is written is geometry of the diagram and nothing else, so a caller that records its changes
 * can undo them as one.
 */
public final class DiagramLayout {

	private final SceneOptions options;

	/**
	 * A layout for boxes of the size they have with these options.
	 *
	 * @param options theme, language and measures that decide the size of the boxes
	 */
	public DiagramLayout(SceneOptions options) {
		this.options = options;
	}

	/**
	 * Arranges a whole diagram.
	 *
	 * @param diagram the diagram, populated
	 * @param index index of the document the diagram is part of
	 */
	public void layout(Diagram diagram, ElementIndex index) {
		layout(diagram, index, LayoutRequest.whole(), LayoutProgress.NONE);
	}

	/**
	 * Arranges a diagram by writing the positions of its nodes; lines of boxes that move give their bend points back, so that they run
	 * anew.
	 * Diagrams whose boxes stand where a rule puts them stay as they are.
	 *
	 * @param diagram the diagram, populated
	 * @param index index of the document the diagram is part of
	 * @param request how much may move
	 * @param progress is told how far it is, and asked whether to stop
	 * @return whether it was done; false if it was stopped, and then nothing has changed
	 */
	public boolean layout(Diagram diagram, ElementIndex index, LayoutRequest request, LayoutProgress progress) {
		if (SceneBuilder.placesByRule(diagram.getKind())) {
			return true;
		}
		try {
			arrange(diagram, index, request, progress);
			progress.reached(1);
			return true;
		} catch (CancellationException stopped) {
			return false;
		}
	}

	private void arrange(Diagram diagram, ElementIndex index, LayoutRequest request, LayoutProgress progress) {
		Cards cards = cards(diagram, index);
		check(progress, 0.25);
		LayoutSettings settings = LayoutSettings.of(diagram);
		Set<String> fresh = fresh(diagram, request, cards);
		boolean nothingPlaced = fresh.containsAll(cards.elements());
		Scope scope = request.scope() == Scope.INCREMENTAL && nothingPlaced ? Scope.WHOLE : request.scope();
		Set<String> subject = new HashSet<>(scope == Scope.SELECTION ? request.elements() : fresh);
		subject.removeAll(cards.fixed());
		boolean hasRows = diagram.getKind() == DiagramKind.STAGE_MAP;
		List<StageRow> rows = hasRows ? StageRow.rows(diagram, index, cards) : List.of();
		Arrangement arrangement = new Arrangement(cards);
		if (hasRows) {
			switch (scope) {
			case SELECTION -> new RowSelection(cards, subject, settings, progress).layout(rows, arrangement);
			case INCREMENTAL -> tidy(rows, cards, settings, subject, arrangement);
			default -> layoutRows(rows, cards, settings, progress, arrangement);
			}
		} else {
			FreeLayout free = new FreeLayout(diagram, cards, settings, progress);
			switch (scope) {
			case SELECTION -> free.only(subject, arrangement);
			case INCREMENTAL -> free.tidy(subject, arrangement);
			default -> free.whole(arrangement);
			}
		}
		check(progress, 0.8);
		if (scope == Scope.WHOLE) {
			arrangement.writeTo(diagram);
		} else {
			arrangement.writeChangesTo(diagram);
		}
		if (hasRows && scope != Scope.SELECTION) {
			// The measures of drawing decide how much room related neighbours need for their arrow, and a row for its headers.
			Spacing.closeUp(diagram, index, options);
			Set<String> strays = new LinkedHashSet<>(cards.elements());
			rows.forEach(row -> row.stages().forEach(strays::removeAll));
			if (!strays.isEmpty()) {
				settleStrays(diagram, index, strays);
			}
		}
	}

	private Cards cards(Diagram diagram, ElementIndex index) {
		return Cards.of(new SceneBuilder(options).sketch(diagram, index), diagram);
	}

	private static void check(LayoutProgress progress, double share) {
		if (progress.isCanceled()) {
			throw new CancellationException();
		}
		progress.reached(share);
	}

	/** Boxes the request calls new, and those nobody has put anywhere. */
	private static Set<String> fresh(Diagram diagram, LayoutRequest request, Cards cards) {
		Set<String> fresh = new HashSet<>(request.scope() == Scope.INCREMENTAL ? request.elements() : Set.of());
		diagram.getNodes().stream().filter(node -> !Cards.isPlaced(node)).map(DiagramNode::getElement).forEach(fresh::add);
		fresh.retainAll(cards.elements());
		fresh.removeAll(cards.fixed());
		return fresh;
	}

	private static void layoutRows(List<StageRow> stages, Cards cards, LayoutSettings settings, LayoutProgress progress,
			Arrangement arrangement) {
		List<RowLayout> rows = stages.stream().map(row -> new RowLayout(cards, row, settings, progress)).toList();
		double width = rows.stream().mapToDouble(RowLayout::width).max().orElse(0);
		double top = 0;
		for (RowLayout row : rows) {
			top = row.layout(top, width, arrangement) + StageMapMetrics.BAND_FOOTER + StageMapMetrics.ROW_GAP;
		}
	}

	private static void tidy(List<StageRow> rows, Cards cards, LayoutSettings settings, Set<String> fresh, Arrangement arrangement) {
		double top = StageMapMetrics.BAND_HEADER;
		for (StageRow row : rows) {
			new RowTidy(cards, row, settings, fresh).tidy(top, arrangement);
			double bottom = row.stages().stream().flatMap(List::stream).mapToDouble(box -> arrangement.bounds(box).bottom()).max().orElse(top);
			top = bottom + StageMapMetrics.BAND_FOOTER + StageMapMetrics.ROW_GAP + StageMapMetrics.BAND_HEADER;
		}
	}

	/** Boxes of a stage map that belong to no stage give way to those that do; those without a place go below. */
	private void settleStrays(Diagram diagram, ElementIndex index, Set<String> strays) {
		Cards cards = cards(diagram, index);
		Set<String> unplaced = fresh(diagram, LayoutRequest.whole(), cards);
		Clearance clearance = new Clearance(StageMapMetrics.BAND_GAP / 2);
		cards.bands().forEach(clearance::take);
		cards.fixed().stream().filter(strays::contains).forEach(element -> clearance.take(cards.bounds(element)));
		double bottom = cards.bands().stream().mapToDouble(Rect::bottom).max().orElse(0) + StageMapMetrics.ROW_GAP;
		Arrangement arrangement = new Arrangement(cards);
		for (String element : strays) {
			if (!cards.isFixed(element)) {
				Rect now = cards.bounds(element);
				Rect wished = unplaced.contains(element) ? new Rect(0, bottom, now.width(), now.height()) : now;
				Rect place = clearance.settle(wished);
				arrangement.place(element, new Point(place.x(), place.y()));
			}
		}
		arrangement.writeChangesTo(diagram);
	}
}
