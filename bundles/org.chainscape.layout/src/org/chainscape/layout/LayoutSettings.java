package org.chainscape.layout;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutDirection;
import org.chainscape.model.view.LayoutOptions;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;

/**
 * How a diagram is laid out: its own options where it has some, otherwise those of its kind.
 *
 * @param algorithm how boxes are arranged that have no column
 * @param direction which way relations run where boxes have no column
 * @param nodeGap between boxes of a column in units of 1/96 inch; 0 for the default
 * @param layerGap between columns; 0 for the default
 * @param keepOrder whether boxes stay as near as possible to where they are
 */
public record LayoutSettings(LayoutAlgorithm algorithm, LayoutDirection direction, int nodeGap, int layerGap, boolean keepOrder) {

	/**
	 * The settings of a diagram.
	 *
	 * @param diagram the diagram
	 * @return what holds for it
	 */
	public static LayoutSettings of(Diagram diagram) {
		LayoutSettings standard = standard(diagram);
		LayoutOptions own = diagram.getLayout();
		return own == null ? standard : new LayoutSettings(own.getAlgorithm(), own.getDirection(), gap(own.getNodeGap(), standard.nodeGap),
				gap(own.getLayerGap(), standard.layerGap), own.isKeepOrder());
	}

	/**
	 * The settings of a diagram without options of its own.
	 *
	 * @param diagram the diagram
	 * @return what holds for its kind
	 */
	public static LayoutSettings standard(Diagram diagram) {
		Viewpoint.Layout layout = Viewpoints.of(diagram.getKind()).layout();
		return new LayoutSettings(layout.algorithm(), layout.direction(), layout.nodeGap(), layout.layerGap(), layout.keepOrder());
	}

	private static int gap(Integer own, int standard) {
		return own == null ? standard : Math.max(0, own);
	}

	/** The distance of boxes of a column, with what holds where nothing is set. */
	double nodeGap(double standard) {
		return nodeGap > 0 ? nodeGap : standard;
	}

	/** The distance of columns, with what holds where nothing is set. */
	double layerGap(double standard) {
		return layerGap > 0 ? layerGap : standard;
	}
}
