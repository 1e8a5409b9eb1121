package org.chainscape.benchmarks;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Composite;

/** A way of showing boxes and edges that is measured. */
interface Subject {

	/** {@return its name in the table} */
	String name();

	/**
	 * Opens it; this is timed.
	 *
	 * @param parent where
	 */
	void open(Composite parent);

	/** {@return the viewer once it is open} */
	GraphicalViewer viewer();

	/** {@return its zoom} */
	ZoomManager zoom();

	/**
	 * Where a box is.
	 *
	 * @param index number of the box
	 * @return its place on the canvas, in coordinates of the control
	 */
	Rectangle box(int index);

	/** Frees what it needs. */
	void close();
}
