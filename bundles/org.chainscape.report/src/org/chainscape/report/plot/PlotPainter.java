package org.chainscape.report.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.house.HouseStyle;

/** Draws plots on a Java 2D surface, as vectors where the surface has them. Needs no display. */
public final class PlotPainter {

	private PlotPainter() {
	}

	/**
	 * Draws a plot without its title and source line.
	 *
	 * @param plot the plot
	 * @param house colours of the house
	 * @param graphics the surface
	 * @param area where to, in units of 1/96 inch
	 */
	public static void paint(ReportPlot plot, HouseStyle house, Graphics2D graphics, Rectangle2D area) {
		throw new UnsupportedOperationException(plot.name() + house.name() + graphics + area);
	}
}
