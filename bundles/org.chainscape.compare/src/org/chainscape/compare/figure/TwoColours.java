package org.chainscape.compare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Paints a scene: what is new gets an outline and a breath of green, what is gone is dashed, pale and struck out. */
final class TwoColours {

	private static final Color NEW = Color.of("#2f7d5b");
	private static final Color GONE = Color.of("#b4533c");
	private static final double BREATH = 0.1;
	private static final double PALE = 0.35;
	private static final double MIDDLE = 0.35;
	private static final double RADIUS = 8;
	private static final int LIGHT = 600;

	private final Set<String> added;
	private final Set<String> ghosts;
	private final Color paper;

	TwoColours(Set<String> added, Set<String> ghosts, SceneOptions options) {
		this.added = added;
		this.ghosts = ghosts;
		paper = options.theme().palette().background();
	}

	Scene paint(Scene scene) {
		List<ScenePart> parts = scene.parts().stream().map(part -> paint(part, false)).toList();
		List<Connector> lines = scene.connectors().stream().map(this::paint).toList();
		return new Scene(scene.name(), scene.language(), scene.width(), scene.height(), scene.origin(), scene.background(), parts, lines,
				scene.overlay());
	}

	private ScenePart paint(ScenePart part, boolean insideGhost) {
		boolean ghost = insideGhost || part.elementId() != null && ghosts.contains(part.elementId());
		boolean fresh = !ghost && part.elementId() != null && added.contains(part.elementId());
		List<Shape> shapes = ghost ? ghost(part)
				: fresh ? part.shapes().stream().map(this::fresh).toList() : part.shapes();
		return new ScenePart(part.key(), part.role(), part.elementId(), part.bounds(), shapes,
				part.children().stream().map(child -> paint(child, ghost)).toList());
	}

	private Connector paint(Connector line) {
		boolean ghost = ghosts.contains(line.relationId());
		if (!ghost && !added.contains(line.relationId())) {
			return line;
		}
		List<Shape> shapes = line.shapes().stream().map(shape -> ghost ? faded(shape) : fresh(shape)).toList();
		return new Connector(line.key(), line.relationId(), line.sourceKey(), line.targetKey(), line.points(), shapes);
	}

	private Shape fresh(Shape shape) {
		if (shape instanceof Shape.Box box) {
			Color fill = box.fill() == null ? null : isLight(box.fill()) ? mix(box.fill(), NEW, BREATH) : NEW;
			return new Shape.Box(box.bounds(), box.radius(), fill,
					box.stroke() == null ? null : new Shape.Stroke(NEW, Math.max(1.6, box.stroke().width()), box.stroke().dashed()));
		}
		if (shape instanceof Shape.Line line) {
			return new Shape.Line(line.points(), line.radius(), new Shape.Stroke(NEW, line.stroke().width(), line.stroke().dashed()));
		}
		return shape instanceof Shape.Polygon polygon ? new Shape.Polygon(polygon.points(), NEW) : shape;
	}

	/** The ground names are written on, unlike the coloured edge of a card. */
	private static boolean isLight(Color color) {
		return color.red() + color.green() + color.blue() > LIGHT;
	}

	private List<Shape> ghost(ScenePart part) {
		List<Shape> shapes = new ArrayList<>();
		part.shapes().forEach(shape -> shapes.addAll(ghost(shape)));
		if (part.role() == ScenePart.Role.CARD || part.role() == ScenePart.Role.BAND) {
			shapes.add(0, new Shape.Box(part.bounds(), RADIUS, mix(paper, GONE, BREATH / 2), null));
			shapes.add(new Shape.Box(part.bounds(), RADIUS, null, new Shape.Stroke(mix(GONE, paper, PALE), 1.2, true)));
		}
		return shapes;
	}

	/** A faded shape; a name is struck out. */
	private List<Shape> ghost(Shape shape) {
		List<Shape> shapes = new ArrayList<>(List.of(faded(shape)));
		if (shape instanceof Shape.Text text && !text.text().isBlank()) {
			double y = text.baseline() - text.font().size() * MIDDLE;
			shapes.add(new Shape.Line(List.of(new Point(text.x(), y), new Point(text.x() + text.width(), y)), 0,
					new Shape.Stroke(mix(GONE, paper, PALE), 1, false)));
		}
		return shapes;
	}

	private Shape faded(Shape shape) {
		Color pale = mix(GONE, paper, PALE);
		Color breath = mix(paper, GONE, BREATH / 2);
		if (shape instanceof Shape.Box box) {
			boolean edged = box.stroke() != null;
			return new Shape.Box(box.bounds(), box.radius(), box.fill() == null ? null : breath,
					edged ? new Shape.Stroke(pale, box.stroke().width(), true) : null);
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return new Shape.Ellipse(ellipse.bounds(), ellipse.fill() == null ? null : pale,
					ellipse.stroke() == null ? null : new Shape.Stroke(pale, ellipse.stroke().width(), false));
		}
		if (shape instanceof Shape.Polygon polygon) {
			return new Shape.Polygon(polygon.points(), pale);
		}
		if (shape instanceof Shape.Line line) {
			return new Shape.Line(line.points(), line.radius(), new Shape.Stroke(pale, line.stroke().width(), true));
		}
		return shape instanceof Shape.Text text
				? new Shape.Text(text.x(), text.baseline(), text.width(), text.text(), text.font(), mix(GONE, paper, PALE / 2)) : shape;
	}

	private static Color mix(Color from, Color to, double share) {
		return new Color(mix(from.red(), to.red(), share), mix(from.green(), to.green(), share), mix(from.blue(), to.blue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
