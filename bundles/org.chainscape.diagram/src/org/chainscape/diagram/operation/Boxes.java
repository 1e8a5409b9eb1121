package org.chainscape.diagram.operation;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Rect;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The stored geometry of what has a place on a diagram: diagram nodes, notes and images, which share the names of these features. */
public final class Boxes {

	private Boxes() {
	}

	/**
	 * Whether something has a place and a size.
	 *
	 * @param view a view element
	 * @return true for diagram nodes, notes and images
	 */
	public static boolean isBox(ViewElement view) {
		return feature(view, "x") != null && feature(view, "height") != null;
	}

	/**
	 * Puts a box somewhere; its size stays.
	 *
	 * @param view a box
	 * @param x left edge
	 * @param y top edge
	 */
	static void moveTo(ViewElement view, double x, double y) {
		set(view, "x", x);
		set(view, "y", y);
	}

	/**
	 * Gives a box another size.
	 *
	 * @param view a box
	 * @param width its width; 0 for that of the content
	 * @param height its height; 0 for that of the content
	 */
	static void resize(ViewElement view, double width, double height) {
		set(view, "width", width);
		set(view, "height", height);
	}

	/**
	 * What is stored.
	 *
	 * @param view a box
	 * @return place and size; a size of 0 is that of the content
	 */
	public static Rect stored(ViewElement view) {
		return new Rect(get(view, "x"), get(view, "y"), Math.max(0, get(view, "width")), Math.max(0, get(view, "height")));
	}

	/**
	 * Holds a box where it is against everything done by hand, or lets go of it.
	 *
	 * @param view a box
	 * @param locked whether it is held
	 */
	public static void lock(ViewElement view, boolean locked) {
		EStructuralFeature feature = feature(view, "locked");
		if (feature != null && !Boolean.valueOf(locked).equals(view.eGet(feature))) {
			view.eSet(feature, locked);
		}
	}

	/**
	 * Whether a box can be neither moved nor resized nor deleted by hand.
	 *
	 * @param diagram the diagram it is on
	 * @param view a box
	 * @return true if it is locked itself or lies on a locked layer
	 */
	public static boolean isLocked(Diagram diagram, ViewElement view) {
		EStructuralFeature feature = feature(view, "locked");
		if (feature != null && Boolean.TRUE.equals(view.eGet(feature))) {
			return true;
		}
		String element = view instanceof DiagramNode node ? node.getElement() : null;
		return diagram.getLayers().stream().filter(layer -> layer.isLocked())
				.anyMatch(layer -> layer.getElements().contains(view.getId()) || element != null && layer.getElements().contains(element));
	}

	private static void set(ViewElement view, String name, double value) {
		int rounded = (int) Math.round(value);
		if (get(view, name) != rounded) {
			view.eSet(feature(view, name), rounded);
		}
	}

	private static int get(ViewElement view, String name) {
		return (Integer) view.eGet(feature(view, name));
	}

	private static EStructuralFeature feature(ViewElement view, String name) {
		return view.eClass().getEStructuralFeature(name);
	}
}
