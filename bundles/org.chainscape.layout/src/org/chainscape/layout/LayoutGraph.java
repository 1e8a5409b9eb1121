package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Point;
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
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One run of ELK's layered algorithm over boxes and lines; knows nothing of chains and diagrams. */
final class LayoutGraph {

	/** Distance of two columns in the positions that tell ELK the layers; wider than any box. */
	private static final double COLUMN_PITCH = 100_000;

	private static final int SEED = 1;

	/** What two boxes of a column out of the order of the model count, in crossings: lines may change the order only where it pays. */
	private static final double ORDER_WEIGHT = 0.2;

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final Map<String, ElkEdge> edges = new HashMap<>();

	static {
		// Idempotent; inside OSGi the service loader sees only its own bundle.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	/**
	 * An empty graph.
	 *
	 * @param spacing distances to keep
	 */
	LayoutGraph(LayoutSpacing spacing) {
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
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, ORDER_WEIGHT);
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
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
		nodes.put(key, node);
	}

	/**
	 * Adds a line between two boxes that are both in the graph.
	 *
	 * @param key its key, unique
	 * @param source where it starts
	 * @param target where it ends
	 */
	void addEdge(String key, End source, End target) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(shape(source, PortSide.EAST), shape(target, PortSide.WEST));
		edge.setIdentifier(key);
		edges.put(key, edge);
	}

	/** Arranges the boxes in layers found from the lines. */
	void layoutFreely() {
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		run();
	}

	/**
	 * Arranges the boxes in given columns; within a column the order is found so that lines cross little.
	 *
	 * @param columns keys of the boxes of each column, in the order preferred where no line asks for another
	 * @return the order found, per column
	 */
	List<List<String>> orderColumns(List<List<String>> columns) {
		fixLayers(columns);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
		run();
		List<List<String>> ordered = new ArrayList<>();
		for (List<String> column : columns) {
			List<String> order = new ArrayList<>(column);
			order.sort((a, b) -> Double.compare(nodes.get(a).getY(), nodes.get(b).getY()));
			ordered.add(order);
		}
		return ordered;
	}

	/**
	 * Stacks the boxes from the top of their columns in exactly the given order and routes the lines.
	 *
	 * @param columns keys of the boxes of each column, top to bottom
	 */
	void layoutColumns(List<List<String>> columns) {
		fixLayers(columns);
		for (List<String> column : columns) {
			for (int i = 0; i < column.size(); i++) {
				nodes.get(column.get(i)).setProperty(LayeredOptions.POSITION, new KVector(0, i));
			}
		}
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
		// Given the same wish for every box, the interactive placer stacks them tightly from the top and leaves room for passing lines.
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
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

	/**
	 * How a line runs.
	 *
	 * @param key its key
	 * @return its corners with both ends; empty if ELK drew none
	 */
	List<Point> route(String key) {
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edges.get(key).getSections()) {
			points.add(new Point(section.getStartX(), section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(bend.getX(), bend.getY()));
			}
			points.add(new Point(section.getEndX(), section.getEndY()));
		}
		return points;
	}

	private ElkConnectableShape shape(End end, PortSide side) {
		ElkNode node = nodes.get(end.node());
		if (Double.isNaN(end.offset())) {
			return node;
		}
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, end.offset());
		return port;
	}

	private void fixLayers(List<List<String>> columns) {
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		for (int column = 0; column < columns.size(); column++) {
			for (String key : columns.get(column)) {
				nodes.get(key).setLocation(column * COLUMN_PITCH, 0);
			}
		}
	}

	private void run() {
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
	}

	/**
	 * An end of a line.
	 *
	 * @param node key of the box
	 * @param offset height at which the line must meet the side of the box, from the top of the box; NaN where it is free
	 */
	record End(String node, double offset) {
	}
}
