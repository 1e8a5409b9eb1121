package org.chainscape.exchange.drawio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.chainscape.exchange.drawio.Cells.Parent;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;

/** Relations as lines that are tied to the boxes they join, with heads and texts. */
final class LineCells {

	private static final double LEVEL = 0.05;
	private static final String JUMP = "8";

	private final Cells cells;

	LineCells(Cells cells) {
		this.cells = cells;
	}

	/** A cell a line is tied to, and its outline. */
	record End(String id, Rect outline) {
	}

	void write(Connector connector, End start, End end) throws XMLStreamException {
		Optional<Shape.Line> line = connector.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast).findFirst();
		if (line.isEmpty()) {
			return;
		}
		List<Point> points = connector.points();
		Style style = style(new Shape.Line(points, line.get().radius(), line.get().stroke()));
		if (line.get().points().size() > points.size()) {
			style.with("jumpStyle", "arc").with("jumpSize", JUMP);
		}
		List<Shape> rest = new ArrayList<>(connector.shapes());
		rest.remove(line.get());
		int last = points.size() - 1;
		Head.take(points.get(0), rest).write("start", Head.distance(points.get(0), points.get(1)), style);
		Head.take(points.get(last), rest).write("end", Head.distance(points.get(last - 1), points.get(last)), style);
		tie(start, points.get(0), "exit", style);
		tie(end, points.get(last), "entry", style);
		String id = cells.line(connector.key(), style, points,
				new String[] { start == null ? null : start.id(), end == null ? null : end.id() }, Parent.PAGE);
		labels(connector, rest, id);
	}

	/** The look of a line without its ends. Lines of upright and level parts stay so when a box is moved. */
	static Style style(Shape.Line line) {
		boolean corners = line.points().size() > 2;
		boolean right = true;
		for (int i = 1; i < line.points().size(); i++) {
			Point from = line.points().get(i - 1);
			Point to = line.points().get(i);
			right &= Math.abs(from.x() - to.x()) < LEVEL || Math.abs(from.y() - to.y()) < LEVEL;
		}
		Style style = new Style("").with("edgeStyle", corners && right ? "orthogonalEdgeStyle" : "none");
		if (corners && line.radius() > 0) {
			style.with("rounded", "1").with("arcSize", 2 * line.radius());
		} else {
			style.with("rounded", "0");
		}
		return style.stroke(line.stroke());
	}

	/** Where on the outline, in shares of width and height, and how far from there. */
	private static void tie(End end, Point point, String role, Style style) {
		if (end == null) {
			return;
		}
		Rect outline = end.outline();
		double x = share(point.x() - outline.x(), outline.width());
		double y = share(point.y() - outline.y(), outline.height());
		style.with(role + 'X', x).with(role + 'Y', y).with(role + "Dx", point.x() - outline.x() - rounded(x) * outline.width())
				.with(role + "Dy", point.y() - outline.y() - rounded(y) * outline.height()).with(role + "Perimeter", "0");
	}

	private static double share(double length, double whole) {
		return whole == 0 ? 0 : Math.max(0, Math.min(1, length / whole));
	}

	private static double rounded(double share) {
		return Double.parseDouble(Cells.number(share));
	}

	/** A text with the box behind it is one label, tied to the middle of its line. */
	private void labels(Connector connector, List<Shape> shapes, String line) throws XMLStreamException {
		Point base = connector.labelBase();
		int count = 0;
		Shape.Box ground = null;
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Box box) {
				ground = box;
			} else if (shape instanceof Shape.Text text) {
				Style style = new Style("edgeLabel").type(text).with("align", "center").with("verticalAlign", "middle")
						.with("labelBackgroundColor", Cells.hex(ground == null ? null : ground.fill()))
						.with("labelBorderColor", ground == null || ground.stroke() == null ? "none" : Cells.hex(ground.stroke().color()));
				Point middle = new Point(text.x() + text.width() / 2, text.baseline() - text.font().size() * 0.4);
				count++;
				cells.label(connector.key() + "-label" + count, text.text(), style, line,
						new Point(middle.x() - base.x(), middle.y() - base.y()));
			}
		}
	}
}
