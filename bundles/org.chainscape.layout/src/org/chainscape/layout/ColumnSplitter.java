package org.chainscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.chainscape.scene.StageMapMetrics;

/** Splits a stage that is much taller than it should be into columns side by side, so that a figure fills a page and not a strip. */
final class ColumnSplitter {

	/** A stage is split where it is this many times as tall as the middle one of its row. */
	private static final double TALL = 1.8;

	private static final int MAX_COLUMNS = 5;

	private final ToDoubleFunction<String> widthOf;
	private final ToDoubleFunction<String> heightOf;

	/**
	 * A splitter for boxes of known sizes.
	 *
	 * @param widthOf width of a box by its element id
	 * @param heightOf height of a box by its element id
	 */
	ColumnSplitter(ToDoubleFunction<String> widthOf, ToDoubleFunction<String> heightOf) {
		this.widthOf = widthOf;
		this.heightOf = heightOf;
	}

	/**
	 * Splits the stages of a row.
	 *
	 * @param stages boxes per stage, in order
	 * @return boxes per column; the columns of one stage stand side by side and keep its order
	 */
	List<List<String>> split(List<List<String>> stages) {
		List<List<String>> columns = new ArrayList<>();
		for (List<String> stage : stages) {
			columns.addAll(partition(stage, columnsFor(stage, stages)));
		}
		return columns;
	}

	private int columnsFor(List<String> stage, List<List<String>> stages) {
		double height = height(stage);
		if (stages.size() == 1) {
			// As many columns as make the figure about as wide as tall.
			double pitch = stage.stream().mapToDouble(widthOf).max().orElse(0) + 2 * StageMapMetrics.BAND_PADDING + StageMapMetrics.BAND_GAP;
			return clamp(Math.round(Math.sqrt(height / pitch)), stage);
		}
		double[] heights = stages.stream().mapToDouble(this::height).sorted().toArray();
		double middle = heights[heights.length / 2];
		return clamp((long) (height / (TALL * middle)), stage);
	}

	private static int clamp(long columns, List<String> stage) {
		return (int) Math.max(1, Math.min(columns, Math.min(MAX_COLUMNS, stage.size())));
	}

	/** Cuts a list into consecutive parts whose tallest is as low as can be. */
	private List<List<String>> partition(List<String> boxes, int parts) {
		double low = boxes.stream().mapToDouble(heightOf).max().orElse(0);
		double high = height(boxes);
		for (int step = 0; step < 40; step++) {
			double middle = (low + high) / 2;
			if (fill(boxes, middle).size() <= parts) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return fill(boxes, high);
	}

	private List<List<String>> fill(List<String> boxes, double limit) {
		List<List<String>> columns = new ArrayList<>();
		List<String> column = new ArrayList<>();
		double height = 0;
		for (String box : boxes) {
			double added = heightOf.applyAsDouble(box) + (column.isEmpty() ? 0 : StageMapMetrics.CARD_GAP);
			if (!column.isEmpty() && height + added > limit) {
				columns.add(column);
				column = new ArrayList<>();
				height = 0;
				added = heightOf.applyAsDouble(box);
			}
			column.add(box);
			height += added;
		}
		columns.add(column);
		return columns;
	}

	private double height(List<String> boxes) {
		return boxes.stream().mapToDouble(heightOf).sum() + StageMapMetrics.CARD_GAP * (boxes.size() - 1);
	}
}
