package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.chainscape.scene.Rect;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One run of ELK's layered algorithm over boxes and lines; knows nothing of chains and diagrams. */
final class LayoutGraph {

	/** Distance of two columns in the positions that tell ELK the layers; wider than any box. */
	private static final double COLUMN_PITCH = 100_000;

	/** Distance of two boxes of a column in the positions that tell ELK their order. */
	private static final double ROW_PITCH = 100;

	/** Up to so many boxes ELK tries several orders. */
	private static final int THOROUGH = 200;

	private static final int SEED = 1;

	/** What two boxes of a column out of the order of the model count, in crossings: lines may change the order only where it pays. */
	private static final double ORDER_WEIGHT = 0.2;

	/** The longest column ELK orders: it compares all pairs at every sweep to weigh the order, which takes minutes for columns of hundreds. */
	private static final int ELK_COLUMN = 32;

	private final LayoutProgress progress;
	private final LayoutSpacing spacing;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final List<List<String>> edges = new ArrayList<>();

	static {
		// Idempotent; inside OSGi the service loader sees only its own bundle.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	/**
	 * An empty graph.
	 *
	 * @param spacing distances to keep
	 * @param progress asked whether to stop
	 */
	LayoutGraph(LayoutSpacing spacing, LayoutProgress progress) {
		this.progress = progress;
		this.spacing = spacing;
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.cardGap());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.edgeGap());
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.edgeGap());
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.columnGap());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing.edgeInset());
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, spacing.edgeGap());
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
	}

	/**
	 * Adds a box.
	 *
	 * @param key its key, unique
	 * @param bounds its size; the position is where it is now
	 */
	void addNode(String key, Rect bounds) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setIdentifier(key);
		node.setDimensions(bounds.width(), bounds.height());
		node.setLocation(bounds.x(), bounds.y());
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
		nodes.put(key, node);
	}

	/**
	 * Adds a line between two boxes that are both in the graph.
	 *
	 * @param source key of the box it starts at
	 * @param target key of the box it ends at
	 */
	void addEdge(String source, String target) {
		ElkGraphUtil.createSimpleEdge(nodes.get(source), nodes.get(target));
		edges.add(List.of(source, target));
	}

	/**
	 * Arranges the boxes in layers found from the lines.
	 *
	 * @param direction which way lines run
	 * @param keepOrder whether layers and the order within them are those the boxes stand in now
	 */
	void layoutFreely(Direction direction, boolean keepOrder) {
		graph.setProperty(CoreOptions.DIRECTION, direction);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		if (nodes.size() > THOROUGH) {
			graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
			graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
		}
		if (keepOrder) {
			graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
			graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
			graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
			graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
		}
		run();
	}

	/**
	 * Finds the distances of given columns and leaves the order of their boxes.
	 *
	 * @param columns keys of the boxes of each column, top to bottom
	 * @return the same
	 */
	List<List<String>> spaceColumns(List<List<String>> columns) {
		if (columns.stream().anyMatch(column -> column.size() > ELK_COLUMN)) {
			return placeColumns(columns);
		}
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
		runColumns(columns, ROW_PITCH);
		return columns;
	}

	/**
	 * Arranges the boxes in given columns; within a column the order is found so that lines cross little.
	 *
	 * @param columns keys of the boxes of each column, in the order preferred where no line asks for another
	 * @return the order found, per column
	 */
	List<List<String>> layoutColumns(List<List<String>> columns) {
		if (columns.stream().anyMatch(column -> column.size() > ELK_COLUMN)) {
			ColumnOrder order = new ColumnOrder(columns);
			edges.forEach(edge -> order.addEdge(edge.get(0), edge.get(1)));
			return placeColumns(order.improve());
		}
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, ORDER_WEIGHT);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		runColumns(columns, 0);
		List<List<String>> ordered = new ArrayList<>();
		for (List<String> column : columns) {
			ordered.add(column.stream().sorted(Comparator.comparingDouble(key -> nodes.get(key).getY())).toList());
		}
		return ordered;
	}

	/** What ELK would do with an order that is given, in a time that does not grow faster than the columns. */
	private List<List<String>> placeColumns(List<List<String>> columns) {
		Map<String, Integer> columnOf = StageRow.columnOf(columns);
		for (List<String> column : columns) {
			double y = 0;
			for (String key : column) {
				nodes.get(key).setY(y);
				y += nodes.get(key).getHeight() + spacing.cardGap();
			}
		}
		ColumnGaps gaps = new ColumnGaps(columns.size(), spacing);
		for (List<String> edge : edges) {
			Rect source = bounds(edge.get(0));
			Rect target = bounds(edge.get(1));
			int later = Math.max(columnOf.get(edge.get(0)), columnOf.get(edge.get(1)));
			gaps.add(later - 1, edge.get(0), source.center().y(), target.center().y());
		}
		double x = 0;
		for (int i = 0; i < columns.size(); i++) {
			double left = x;
			columns.get(i).forEach(key -> nodes.get(key).setX(left));
			x += columns.get(i).stream().mapToDouble(key -> nodes.get(key).getWidth()).max().orElse(0);
			x += i + 1 < columns.size() ? gaps.width(i) : 0;
		}
		if (progress.isCanceled()) {
			throw new CancellationException();
		}
		return columns;
	}

	private void runColumns(List<List<String>> columns, double pitch) {
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		// Given the same wish for every box, the interactive placer stacks them tightly from the top.
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
		for (int column = 0; column < columns.size(); column++) {
			for (int i = 0; i < columns.get(column).size(); i++) {
				nodes.get(columns.get(column).get(i)).setLocation(column * COLUMN_PITCH, i * pitch);
			}
		}
		run();
	}

	/**
	 * Where a box ended up.
	 *
	 * @param key its key
	 * @return its bounds
	 */
	Rect bounds(String key) {
		ElkNode node = nodes.get(key);
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}

	private void run() {
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return progress.isCanceled();
			}
		});
		if (progress.isCanceled()) {
			throw new CancellationException();
		}
	}
}
