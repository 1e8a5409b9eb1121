package org.chainscape.report.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** How numbers are marked that nobody has verified or that have no source. */
final class Marks {

	static final Color RESERVED = new Color(0xc2410c);
	static final Stroke DASHES = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 2.5f}, 0);
	static final String SIGN = "*";

	private Marks() {
	}
}
