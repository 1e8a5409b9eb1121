package org.chainscape.exchange.drawio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chainscape.exchange.drawing.Xml;
import org.chainscape.scene.Color;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** Writes the cells of one page: boxes and lines with their place, each with an id of its own. */
final class Cells {

	/** The layer everything stands on. */
	static final String LAYER = "1";

	private static final String ROOT = "0";
	private static final int DIGITS = 3;

	private final XMLStreamWriter xml;
	private final Set<String> ids = new HashSet<>();

	Cells(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Whose child a cell is, and where its origin lies in the scene. */
	record Parent(String id, Point origin) {

		static final Parent PAGE = new Parent(LAYER, new Point(0, 0));
	}

	/** The two cells every page begins with. */
	void begin() throws XMLStreamException {
		xml.writeEmptyElement("mxCell");
		xml.writeAttribute("id", id(ROOT));
		xml.writeEmptyElement("mxCell");
		xml.writeAttribute("id", id(LAYER));
		xml.writeAttribute("parent", ROOT);
	}

	/**
	 * A box lines can be tied to.
	 *
	 * @param wanted id wanted; numbered on if it is taken
	 * @param value its text, empty for none
	 * @param style its look
	 * @param bounds its place in the scene
	 * @param parent whose child it is
	 * @return its id
	 */
	String box(String wanted, String value, Style style, Rect bounds, Parent parent) throws XMLStreamException {
		String id = start(wanted, value, style, parent.id(), "vertex");
		geometry(bounds, parent);
		return id;
	}

	/** Something in a box that is marked and moved with it; the values are those of a box. */
	void part(String wanted, String value, Style style, Rect bounds, Parent parent) throws XMLStreamException {
		start(wanted, value, style.with("part", "1"), parent.id(), "vertex");
		xml.writeAttribute("connectable", "0");
		geometry(bounds, parent);
	}

	private void geometry(Rect bounds, Parent parent) throws XMLStreamException {
		xml.writeEmptyElement("mxGeometry");
		xml.writeAttribute("x", number(bounds.x() - parent.origin().x()));
		xml.writeAttribute("y", number(bounds.y() - parent.origin().y()));
		xml.writeAttribute("width", number(bounds.width()));
		xml.writeAttribute("height", number(bounds.height()));
		xml.writeAttribute("as", "geometry");
		xml.writeEndElement();
	}

	/**
	 * A line.
	 *
	 * @param wanted id wanted
	 * @param style its look
	 * @param points its corners in the scene
	 * @param ends ids of what it is tied to: start and end; {@code null} for an end that is free
	 * @param parent whose child it is
	 * @return its id
	 */
	String line(String wanted, Style style, List<Point> points, String[] ends, Parent parent) throws XMLStreamException {
		String id = start(wanted, "", style, parent.id(), "edge");
		if (ends[0] != null) {
			xml.writeAttribute("source", ends[0]);
		}
		if (ends[1] != null) {
			xml.writeAttribute("target", ends[1]);
		}
		xml.writeStartElement("mxGeometry");
		xml.writeAttribute("relative", "1");
		xml.writeAttribute("as", "geometry");
		point(points.get(0), parent, "sourcePoint");
		point(points.get(points.size() - 1), parent, "targetPoint");
		if (points.size() > 2) {
			xml.writeStartElement("Array");
			xml.writeAttribute("as", "points");
			for (Point point : points.subList(1, points.size() - 1)) {
				point(point, parent, null);
			}
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndElement();
		return id;
	}

	/**
	 * A text on a line.
	 *
	 * @param wanted id wanted
	 * @param value the text
	 * @param style its look
	 * @param line id of the line
	 * @param offset from the middle of the line to the middle of the text
	 */
	void label(String wanted, String value, Style style, String line, Point offset) throws XMLStreamException {
		start(wanted, value, style, line, "vertex");
		xml.writeAttribute("connectable", "0");
		xml.writeStartElement("mxGeometry");
		xml.writeAttribute("relative", "1");
		xml.writeAttribute("as", "geometry");
		point(offset, Parent.PAGE, "offset");
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private String start(String wanted, String value, Style style, String parent, String kind) throws XMLStreamException {
		String id = id(wanted);
		xml.writeStartElement("mxCell");
		xml.writeAttribute("id", id);
		xml.writeAttribute("value", Xml.holdable(value));
		xml.writeAttribute("style", style.toString());
		xml.writeAttribute("parent", parent);
		xml.writeAttribute(kind, "1");
		return id;
	}

	private void point(Point point, Parent parent, String role) throws XMLStreamException {
		xml.writeEmptyElement("mxPoint");
		xml.writeAttribute("x", number(point.x() - parent.origin().x()));
		xml.writeAttribute("y", number(point.y() - parent.origin().y()));
		if (role != null) {
			xml.writeAttribute("as", role);
		}
	}

	private String id(String wanted) {
		String id = wanted;
		for (int i = 2; !ids.add(id); i++) {
			id = wanted + '.' + i;
		}
		return id;
	}

	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	static String hex(Color color) {
		return color == null ? "none" : String.format("#%02x%02x%02x", color.red(), color.green(), color.blue());
	}
}
