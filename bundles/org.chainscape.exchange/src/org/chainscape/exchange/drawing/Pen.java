package org.chainscape.exchange.drawing;

import java.util.List;

import org.chainscape.scene.Color;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;

/** Writes what shapes of every dialect have in common: place, geometry, fill and line. Lengths are in EMU, 914,400 to the inch. */
final class Pen {

	/** EMU of a unit of the scene, 1/96 inch. */
	private static final double EMU = 9525;
	private static final double POINTS = 0.75;
	/** Office programs size the heads of thin lines as if the line had this width, in points. */
	private static final double LEAST_FOR_HEADS = 2;
	private static final int QUARTER = 5_400_000;
	/** Which way a line leaves the top, left, bottom and right of a box. */
	private static final String[] ANGLES = {"3cd4", "cd2", "cd4", "0"};
	private static final char[] HEX = "0123456789ABCDEF".toCharArray();

	private final Xml xml;
	private final double scale;

	/**
	 * A pen.
	 *
	 * @param xml takes what is written
	 * @param scale what lengths of the scene are multiplied by
	 */
	Pen(Xml xml, double scale) {
		this.xml = xml;
		this.scale = scale;
	}

	long emu(double units) {
		return Math.round(units * scale * EMU);
	}

	/** {@return a length in points} */
	double points(double units) {
		return units * scale * POINTS;
	}

	void transform(Rect bounds) {
		transform(bounds, 0, false, false);
	}

	void transform(Rect bounds, int turn, boolean flipH, boolean flipV) {
		xml.open("a:xfrm");
		if (turn != 0) {
			xml.with("rot", (long) turn * QUARTER);
		}
		if (flipH) {
			xml.with("flipH", 1);
		}
		if (flipV) {
			xml.with("flipV", 1);
		}
		place(bounds, "a:off", "a:ext", 0);
		xml.close();
	}

	/** The place of a group, whose coordinates are those around it. */
	void group(Rect bounds) {
		xml.open("a:xfrm");
		place(bounds, "a:off", "a:ext", 1);
		place(bounds, "a:chOff", "a:chExt", 1);
		xml.close();
	}

	private void place(Rect bounds, String offset, String extent, long least) {
		xml.open(offset).with("x", emu(bounds.x())).with("y", emu(bounds.y())).close();
		xml.open(extent).with("cx", Math.max(least, emu(bounds.width()))).with("cy", Math.max(least, emu(bounds.height()))).close();
	}

	void preset(String shape) {
		xml.open("a:prstGeom").with("prst", shape).empty("a:avLst").close();
	}

	/** A form with one adjustment. */
	void preset(String shape, int value) {
		xml.open("a:prstGeom").with("prst", shape).open("a:avLst");
		guide("adj", "val " + value);
		xml.close().close();
	}

	/** A form with numbered adjustments, perhaps none. */
	void preset(String shape, List<Integer> values) {
		xml.open("a:prstGeom").with("prst", shape).open("a:avLst");
		for (int i = 0; i < values.size(); i++) {
			guide("adj" + (i + 1), "val " + values.get(i));
		}
		xml.close().close();
	}

	private void guide(String name, String formula) {
		xml.open("a:gd").with("name", name).with("fmla", formula).close();
	}

	/** A box like any other, with connection sites where lines end. */
	void box(Rect bounds, double radius, List<Point> sites) {
		long width = emu(bounds.width());
		long height = emu(bounds.height());
		long corner = emu(radius);
		xml.open("a:custGeom").empty("a:avLst").open("a:gdLst");
		for (int i = 0; i < sites.size(); i++) {
			guide("x" + i, "*/ " + emu(sites.get(i).x() - bounds.x()) + " w " + width);
			guide("y" + i, "*/ " + emu(sites.get(i).y() - bounds.y()) + " h " + height);
		}
		xml.close().empty("a:ahLst").open("a:cxnLst");
		site(0, "hc", "t");
		site(1, "l", "vc");
		site(2, "hc", "b");
		site(3, "r", "vc");
		for (int i = 0; i < sites.size(); i++) {
			site(new Anchor(0, bounds, false, List.of()).site(sites.get(i)), "x" + i, "y" + i);
		}
		xml.close();
		rectangle();
		xml.open("a:pathLst").open("a:path").with("w", width).with("h", height);
		corner("moveTo", 0, corner);
		arc(corner, 2);
		corner("lnTo", width - corner, 0);
		arc(corner, 3);
		corner("lnTo", width, height - corner);
		arc(corner, 0);
		corner("lnTo", corner, height);
		arc(corner, 1);
		xml.empty("a:close").close().close().close();
	}

	private void site(int side, String x, String y) {
		xml.open("a:cxn").with("ang", ANGLES[side]).open("a:pos").with("x", x).with("y", y).close().close();
	}

	private void corner(String step, long x, long y) {
		xml.open("a:" + step).open("a:pt").with("x", x).with("y", y).close().close();
	}

	private void arc(long radius, int start) {
		if (radius > 0) {
			xml.open("a:arcTo").with("wR", radius).with("hR", radius).with("stAng", (long) start * QUARTER).with("swAng", QUARTER).close();
		}
	}

	/** Texts use all of a form. */
	private void rectangle() {
		xml.open("a:rect").with("l", "l").with("t", "t").with("r", "r").with("b", "b").close();
	}

	void freeform(Outline outline, Rect bounds, boolean closed) {
		xml.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
		rectangle();
		xml.open("a:pathLst").open("a:path").with("w", emu(bounds.width())).with("h", emu(bounds.height()));
		if (!closed) {
			xml.with("fill", "none");
		}
		boolean first = true;
		for (Outline.Step step : outline.steps()) {
			xml.open(first ? "a:moveTo" : step.bend() == null ? "a:lnTo" : "a:quadBezTo");
			if (step.bend() != null) {
				point(step.bend(), bounds);
			}
			point(step.to(), bounds);
			xml.close();
			first = false;
		}
		if (closed) {
			xml.empty("a:close");
		}
		xml.close().close().close();
	}

	private void point(Point point, Rect bounds) {
		xml.open("a:pt").with("x", emu(point.x() - bounds.x())).with("y", emu(point.y() - bounds.y())).close();
	}

	void fill(Color color) {
		if (color == null) {
			xml.empty("a:noFill");
		} else {
			xml.open("a:solidFill").open("a:srgbClr").with("val", hex(color)).close().close();
		}
	}

	static String hex(Color color) {
		return new String(new char[] {HEX[color.red() >> 4], HEX[color.red() & 15], HEX[color.green() >> 4], HEX[color.green() & 15],
				HEX[color.blue() >> 4], HEX[color.blue() & 15]});
	}

	void stroke(Shape.Stroke stroke) {
		stroke(stroke, null, null);
	}

	void stroke(Shape.Stroke stroke, Heads.Head start, Heads.Head end) {
		xml.open("a:ln");
		if (stroke == null) {
			xml.empty("a:noFill");
		} else {
			xml.with("w", emu(stroke.width()));
			fill(stroke.color());
			if (stroke.dashed()) {
				xml.open("a:prstDash").with("val", "dash").close();
			}
			xml.empty("a:round");
			head("a:headEnd", start, stroke);
			head("a:tailEnd", end, stroke);
		}
		xml.close();
	}

	private void head(String element, Heads.Head head, Shape.Stroke stroke) {
		if (head != null) {
			double times = points(head.length()) / Math.max(LEAST_FOR_HEADS, points(stroke.width()));
			String size = times < 2.5 ? "sm" : times < 4 ? "med" : "lg";
			xml.open(element).with("type", head.type()).with("w", size).with("len", size).close();
		}
	}

	/** A line or area through points, its inner corners round. */
	void path(List<Point> points, double radius, boolean closed) {
		freeform(Outline.rounded(points, radius), Outline.around(points), closed);
	}
}
