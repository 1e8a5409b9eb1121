package org.chainscape.exchange.drawio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.chainscape.exchange.drawio.Cells.Parent;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** The cells of one figure. */
final class PageCells {

	/** Draw.io puts the baseline of a line of text by its size below the top, and this above that. */
	private static final double ASCENT = 1;
	/** Height of a line of text in shares of its size. */
	private static final double LINE = 1.2;

	private final Cells cells;
	/** Parts with the cells that lines are tied to. */
	private final Map<String, Parent> parents = new HashMap<>();
	private final Map<String, Rect> outlines = new HashMap<>();

	PageCells(Cells cells) {
		this.cells = cells;
	}

	void write(Scene scene) throws XMLStreamException {
		cells.begin();
		Map<String, List<ScenePart>> badges = Badges.byPart(scene);
		for (ScenePart part : scene.parts()) {
			part(part, Parent.PAGE, badges);
		}
		LineCells lines = new LineCells(cells);
		for (Connector connector : scene.connectors()) {
			lines.write(connector, end(connector.sourceKey()), end(connector.targetKey()));
		}
		for (ScenePart badge : badges.getOrDefault(Badges.NOWHERE, List.of())) {
			part(badge, Parent.PAGE, Map.of());
		}
	}

	private LineCells.End end(String key) {
		return parents.containsKey(key) ? new LineCells.End(parents.get(key).id(), outlines.get(key)) : null;
	}

	/**
	 * A part whose outline is its first box is this box, and its first text the text of the box; any other part is a group. Everything else
	 * in it is its child and moves with it.
	 */
	private void part(ScenePart part, Parent parent, Map<String, List<ScenePart>> badges) throws XMLStreamException {
		List<Shape> shapes = Cards.plain(part);
		Shape.Box outline = !shapes.isEmpty() && shapes.get(0) instanceof Shape.Box first ? first : null;
		Rect bounds = outline == null ? part.bounds() : outline.bounds();
		Shape.Text name = outline == null ? null : name(shapes, bounds);
		Style style = outline == null ? new Style("group").with("fillColor", "none").with("strokeColor", "none").with("pointerEvents", "0")
				: box(outline);
		if (name != null) {
			style.type(name).with("align", "left").with("verticalAlign", "top").with("spacing", "0").with("spacingLeft", name.x() - bounds.x())
					.with("spacingTop", name.baseline() - name.font().size() + ASCENT - bounds.y());
		}
		style.with("container", "1").with("collapsible", "0").with("recursiveResize", "0").with("dropTarget", "0");
		String id = cells.box(part.key(), name == null ? "" : name.text(), style, bounds, parent);
		Parent own = new Parent(id, new Point(bounds.x(), bounds.y()));
		parents.putIfAbsent(part.key(), own);
		outlines.putIfAbsent(part.key(), bounds);
		for (int i = outline == null ? 0 : 1; i < shapes.size(); i++) {
			if (shapes.get(i) != name) {
				shape(shapes.get(i), part.key() + '-' + i, own, part.role() == ScenePart.Role.BADGE);
			}
		}
		for (ScenePart child : part.children()) {
			part(child, own, badges);
		}
		for (ScenePart badge : badges.getOrDefault(part.key(), List.of())) {
			part(badge, own, Map.of());
		}
	}

	private static Shape.Text name(List<Shape> shapes, Rect bounds) {
		return shapes.stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
				.filter(text -> text.x() >= bounds.x() && text.baseline() - text.font().size() >= bounds.y() - 1).findFirst().orElse(null);
	}

	private void shape(Shape shape, String id, Parent parent, boolean centred) throws XMLStreamException {
		if (shape instanceof Shape.Box box) {
			cells.part(id, "", box(box), box.bounds(), parent);
		} else if (shape instanceof Shape.Ellipse ellipse) {
			cells.part(id, "", new Style("ellipse").fill(ellipse.fill()).stroke(ellipse.stroke()), ellipse.bounds(), parent);
		} else if (shape instanceof Shape.Text text) {
			text(text, id, parent, centred);
		} else if (shape instanceof Shape.Polygon polygon) {
			Rect bounds = Polygons.bounds(polygon.points());
			cells.part(id, "", Polygons.style(polygon.points(), bounds).fill(polygon.fill()).stroke(null), bounds, parent);
		} else if (shape instanceof Shape.Line line) {
			cells.line(id, LineCells.style(line).with("startArrow", "none").with("endArrow", "none"), line.points(), new String[2], parent);
		} else if (shape instanceof Shape.Picture picture) {
			// A semicolon would end the value: draw.io writes such addresses without the word base64.
			String data = "data:" + picture.mediaType() + ',' + picture.data().replaceAll("\\s", "");
			cells.part(id, "", new Style("").with("shape", "image").with("imageAspect", "0").with("image", data), picture.bounds(), parent);
		}
	}

	private void text(Shape.Text text, String id, Parent parent, boolean centred) throws XMLStreamException {
		double size = text.font().size();
		Rect bounds = new Rect(text.x(), text.baseline() - size + ASCENT, Math.max(0, text.width()), size * LINE);
		Style style = new Style("text").type(text).with("align", centred ? "center" : "left").with("verticalAlign", "top")
				.with("spacing", "0").with("fillColor", "none").with("strokeColor", "none");
		cells.part(id, text.text(), style, bounds, parent);
	}

	private static Style box(Shape.Box box) {
		double shorter = Math.min(box.bounds().width(), box.bounds().height());
		boolean round = box.radius() > 0 && shorter > 0;
		Style style = new Style("").with("rounded", round ? "1" : "0");
		if (round) {
			style.with("absoluteArcSize", "1").with("arcSize", 2 * Math.min(box.radius(), shorter / 2));
		}
		return style.fill(box.fill()).stroke(box.stroke());
	}
}
