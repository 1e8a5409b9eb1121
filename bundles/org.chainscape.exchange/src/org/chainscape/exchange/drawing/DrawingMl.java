package org.chainscape.exchange.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Writes a scene as a locked canvas of DrawingML. Lengths are in EMU, 914,400 to the inch. */
final class DrawingMl {

	private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String CANVAS = "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas";
	/** EMU of a unit of the scene, 1/96 inch. */
	private static final double EMU = 9525;
	/** Hundredths of a point of a unit of the scene. */
	private static final double FONT = 75;
	private static final double TEXT_ABOVE = 1.0;
	private static final double TEXT_BELOW = 0.35;
	private static final int FULL = 100_000;

	private final XMLStreamWriter xml;
	private final Map<String, Anchor> anchors = new HashMap<>();
	private int lastId;

	DrawingMl(XMLStreamWriter xml) {
		this.xml = xml;
	}

	void write(Scene scene) throws XMLStreamException {
		xml.setPrefix("a", MAIN);
		open("graphic");
		xml.writeNamespace("a", MAIN);
		open("graphicData");
		xml.writeAttribute("uri", CANVAS);
		xml.writeStartElement("lc", "lockedCanvas", CANVAS);
		xml.writeNamespace("lc", CANVAS);
		Rect all = new Rect(0, 0, scene.width(), scene.height());
		groupHead(scene.name(), all);
		for (ScenePart part : scene.parts()) {
			part(part);
		}
		for (Connector connector : scene.connectors()) {
			connector(connector);
		}
		for (ScenePart badge : scene.overlay()) {
			part(badge);
		}
		xml.writeEndElement();
		close();
		close();
	}

	/** A part with all that is inside it is one group, so that it moves as one. */
	private void part(ScenePart part) throws XMLStreamException {
		open("grpSp");
		groupHead(part.key(), part.bounds());
		boolean outlined = false;
		for (Shape shape : part.shapes()) {
			int id = shape(shape);
			if (!outlined && shape instanceof Shape.Box) {
				anchors.putIfAbsent(part.key(), new Anchor(id, part.bounds()));
				outlined = true;
			}
		}
		for (ScenePart child : part.children()) {
			part(child);
		}
		close();
	}

	private void connector(Connector connector) throws XMLStreamException {
		Shape.Line line = connector.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast).findFirst().orElse(null);
		boolean arrow = connector.shapes().stream().anyMatch(Shape.Polygon.class::isInstance);
		if (line != null) {
			line(connector, line.stroke(), arrow);
		}
		for (Shape shape : connector.shapes()) {
			if (shape != line && !(shape instanceof Shape.Polygon)) {
				shape(shape);
			}
		}
	}

	private void line(Connector connector, Shape.Stroke stroke, boolean arrow) throws XMLStreamException {
		List<Point> points = connector.points();
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		Bend bend = Bend.of(points);
		open("cxnSp");
		open("nvCxnSpPr");
		name(connector.key());
		open("cNvCxnSpPr");
		end("stCxn", anchors.get(connector.sourceKey()), first);
		end("endCxn", anchors.get(connector.targetKey()), last);
		close();
		close();
		open("spPr");
		Rect bounds = bounds(points);
		if (bend == null) {
			transform(bounds, false, false);
			freeform(points, bounds);
		} else {
			transform(bounds, last.x() < first.x(), last.y() < first.y());
			preset(bend.preset(), bend.adjust() < 0 ? null : "adj1", bend.adjust());
		}
		stroke(stroke, arrow);
		close();
		close();
	}

	private void end(String name, Anchor anchor, Point at) throws XMLStreamException {
		if (anchor != null) {
			xml.writeEmptyElement(MAIN, name);
			xml.writeAttribute("id", Integer.toString(anchor.id()));
			xml.writeAttribute("idx", Integer.toString(anchor.site(at)));
		}
	}

	/** Writes a shape and answers its id; 0 for what has no counterpart. */
	private int shape(Shape shape) throws XMLStreamException {
		if (shape instanceof Shape.Box box) {
			double shorter = Math.min(box.bounds().width(), box.bounds().height());
			boolean round = box.radius() > 0 && shorter > 0;
			int adjust = round ? (int) Math.round(Math.min(0.5, box.radius() / shorter) * FULL) : -1;
			return solid(box.bounds(), round ? "roundRect" : "rect", adjust, box.fill(), box.stroke());
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return solid(ellipse.bounds(), "ellipse", -1, ellipse.fill(), ellipse.stroke());
		}
		if (shape instanceof Shape.Text text) {
			return text.text().isEmpty() ? 0 : text(text);
		}
		if (shape instanceof Shape.Line line) {
			return path(line.points(), false, null, line.stroke());
		}
		return shape instanceof Shape.Polygon polygon ? path(polygon.points(), true, polygon.fill(), null) : 0;
	}

	private int solid(Rect bounds, String preset, int adjust, Color fill, Shape.Stroke stroke) throws XMLStreamException {
		int id = begin(preset);
		transform(bounds, false, false);
		preset(preset, adjust < 0 ? null : "adj", adjust);
		fill(fill);
		stroke(stroke, false);
		close();
		close();
		return id;
	}

	private int path(List<Point> points, boolean closed, Color fill, Shape.Stroke stroke) throws XMLStreamException {
		int id = begin("path");
		Rect bounds = bounds(points);
		transform(bounds, false, false);
		freeform(points, bounds, closed);
		fill(fill);
		stroke(stroke, false);
		close();
		close();
		return id;
	}

	private int text(Shape.Text text) throws XMLStreamException {
		double size = text.font().size();
		int id = begin(text.text());
		transform(new Rect(text.x(), text.baseline() - TEXT_ABOVE * size, Math.max(1, text.width()), (TEXT_ABOVE + TEXT_BELOW) * size), false,
				false);
		preset("rect", null, -1);
		empty("noFill");
		close();
		open("txSp");
		open("txBody");
		xml.writeEmptyElement(MAIN, "bodyPr");
		for (String inset : List.of("lIns", "tIns", "rIns", "bIns")) {
			xml.writeAttribute(inset, "0");
		}
		xml.writeAttribute("wrap", "none");
		xml.writeAttribute("anchor", "ctr");
		empty("lstStyle");
		open("p");
		open("r");
		open("rPr");
		xml.writeAttribute("lang", "zh-CN");
		xml.writeAttribute("sz", Long.toString(Math.max(100, Math.round(size * FONT))));
		xml.writeAttribute("b", text.font().bold() ? "1" : "0");
		fill(text.color());
		typeface("latin", "Arial");
		typeface("ea", "Microsoft YaHei");
		close();
		open("t");
		xml.writeCharacters(text.text());
		close();
		close();
		close();
		close();
		empty("useSpRect");
		close();
		close();
		return id;
	}

	private void typeface(String script, String family) throws XMLStreamException {
		xml.writeEmptyElement(MAIN, script);
		xml.writeAttribute("typeface", family);
	}

	private int begin(String name) throws XMLStreamException {
		open("sp");
		open("nvSpPr");
		int id = name(name);
		empty("cNvSpPr");
		close();
		open("spPr");
		return id;
	}

	private void groupHead(String name, Rect bounds) throws XMLStreamException {
		open("nvGrpSpPr");
		name(name);
		empty("cNvGrpSpPr");
		close();
		open("grpSpPr");
		open("xfrm");
		pair("off", "x", bounds.x(), "y", bounds.y());
		pair("ext", "cx", bounds.width(), "cy", bounds.height());
		pair("chOff", "x", bounds.x(), "y", bounds.y());
		pair("chExt", "cx", bounds.width(), "cy", bounds.height());
		close();
		close();
	}

	private int name(String name) throws XMLStreamException {
		lastId++;
		xml.writeEmptyElement(MAIN, "cNvPr");
		xml.writeAttribute("id", Integer.toString(lastId));
		xml.writeAttribute("name", name);
		return lastId;
	}

	private void transform(Rect bounds, boolean flipH, boolean flipV) throws XMLStreamException {
		open("xfrm");
		if (flipH) {
			xml.writeAttribute("flipH", "1");
		}
		if (flipV) {
			xml.writeAttribute("flipV", "1");
		}
		pair("off", "x", bounds.x(), "y", bounds.y());
		pair("ext", "cx", bounds.width(), "cy", bounds.height());
		close();
	}

	private void preset(String shape, String guide, int value) throws XMLStreamException {
		open("prstGeom");
		xml.writeAttribute("prst", shape);
		open("avLst");
		if (guide != null) {
			xml.writeEmptyElement(MAIN, "gd");
			xml.writeAttribute("name", guide);
			xml.writeAttribute("fmla", "val " + value);
		}
		close();
		close();
	}

	private void freeform(List<Point> points, Rect bounds) throws XMLStreamException {
		freeform(points, bounds, false);
	}

	private void freeform(List<Point> points, Rect bounds, boolean closed) throws XMLStreamException {
		open("custGeom");
		for (String list : List.of("avLst", "gdLst", "ahLst", "cxnLst")) {
			empty(list);
		}
		xml.writeEmptyElement(MAIN, "rect");
		for (String edge : List.of("l", "t", "r", "b")) {
			xml.writeAttribute(edge, edge);
		}
		open("pathLst");
		open("path");
		xml.writeAttribute("w", emu(bounds.width()));
		xml.writeAttribute("h", emu(bounds.height()));
		if (!closed) {
			xml.writeAttribute("fill", "none");
		}
		for (int i = 0; i < points.size(); i++) {
			open(i == 0 ? "moveTo" : "lnTo");
			pair("pt", "x", points.get(i).x() - bounds.x(), "y", points.get(i).y() - bounds.y());
			close();
		}
		if (closed) {
			empty("close");
		}
		close();
		close();
		close();
	}

	private void fill(Color color) throws XMLStreamException {
		if (color == null) {
			empty("noFill");
			return;
		}
		open("solidFill");
		xml.writeEmptyElement(MAIN, "srgbClr");
		xml.writeAttribute("val", String.format("%02X%02X%02X", color.red(), color.green(), color.blue()));
		close();
	}

	private void stroke(Shape.Stroke stroke, boolean arrow) throws XMLStreamException {
		open("ln");
		if (stroke == null) {
			empty("noFill");
		} else {
			xml.writeAttribute("w", emu(stroke.width()));
			fill(stroke.color());
			if (stroke.dashed()) {
				xml.writeEmptyElement(MAIN, "prstDash");
				xml.writeAttribute("val", "dash");
			}
			if (arrow) {
				xml.writeEmptyElement(MAIN, "tailEnd");
				xml.writeAttribute("type", "triangle");
			}
		}
		close();
	}

	private void pair(String element, String first, double one, String second, double other) throws XMLStreamException {
		xml.writeEmptyElement(MAIN, element);
		xml.writeAttribute(first, emu(one));
		xml.writeAttribute(second, emu(other));
	}

	private void open(String element) throws XMLStreamException {
		xml.writeStartElement("a", element, MAIN);
	}

	private void empty(String element) throws XMLStreamException {
		xml.writeEmptyElement(MAIN, element);
	}

	private void close() throws XMLStreamException {
		xml.writeEndElement();
	}

	private static String emu(double units) {
		return Long.toString(Math.round(units * EMU));
	}

	private static Rect bounds(List<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElse(0);
		double top = points.stream().mapToDouble(Point::y).min().orElse(0);
		double right = points.stream().mapToDouble(Point::x).max().orElse(0);
		double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
		return new Rect(left, top, right - left, bottom - top);
	}
}
