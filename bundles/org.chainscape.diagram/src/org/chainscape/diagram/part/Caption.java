package org.chainscape.diagram.part;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Color;

/** A short sentence beside the mouse during a gesture: why something cannot be done here, or what would be done. One per viewer. */
public final class Caption {

	private static final String KEY = "org.chainscape.diagram.caption";
	private static final Color PAPER = new Color(255, 251, 235);
	private static final Color RIM = new Color(217, 160, 20);
	private static final Color INK = new Color(60, 50, 20);
	private static final int OFFSET = 26;

	private Caption() {
	}

	/**
	 * Shows a sentence, in place of the one shown before.
	 *
	 * @param viewer the viewer
	 * @param sentence what it says
	 * @param mouse where the mouse is, in pixels of the viewer
	 */
	public static void show(EditPartViewer viewer, String sentence, Point mouse) {
		IFigure layer = layer(viewer);
		Label label = viewer.getProperty(KEY) instanceof Label known ? known : new Label();
		label.setText(sentence);
		label.setOpaque(true);
		label.setBackgroundColor(PAPER);
		label.setForegroundColor(INK);
		label.setFont(viewer.getControl().getFont());
		label.setBorder(new CompoundBorder(new LineBorder(RIM, 1), new MarginBorder(3, 6, 3, 6)));
		if (label.getParent() == null) {
			layer.add(label);
		}
		Rectangle bounds = new Rectangle(new Point(mouse.x + OFFSET, mouse.y + OFFSET), label.getPreferredSize());
		int right = viewer.getControl().getSize().x;
		if (bounds.right() > right) {
			bounds.x = Math.max(0, right - bounds.width);
		}
		layer.translateToRelative(bounds);
		label.setBounds(bounds);
		viewer.setProperty(KEY, label);
	}

	/**
	 * Takes the sentence away.
	 *
	 * @param viewer the viewer
	 */
	public static void hide(EditPartViewer viewer) {
		if (viewer != null && viewer.getProperty(KEY) instanceof Label label) {
			if (label.getParent() != null) {
				label.getParent().remove(label);
			}
			viewer.setProperty(KEY, null);
		}
	}

	/**
	 * The sentence that is shown.
	 *
	 * @param viewer the viewer
	 * @return the sentence, or an empty text
	 */
	public static String of(EditPartViewer viewer) {
		return viewer.getProperty(KEY) instanceof Label label ? label.getText() : "";
	}

	private static IFigure layer(EditPartViewer viewer) {
		return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER);
	}
}
