package org.chainscape.exchange.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.chainscape.model.text.Language;
import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.PictureData;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/**
 * Writes a scene as shapes of office programs, in any dialect of DrawingML: each part is a group with all that is inside it, texts stay
 * texts, connectors are glued to the shapes they join.
 */
public final class DrawingMl {

	private static final Shape.Stroke MISSING = new Shape.Stroke(Color.of("#a0a8b4"), 1, false);
	private static final int FULL = 100_000;
	/**
	 * Prefix of the namespace a program must know to take a line that bends as a connector. PowerPoint goes by the namespace. LibreOffice
	 * goes by the prefix, knows none of this name and takes the line as it is drawn: it leads connectors by rules of its own.
	 */
	private static final String OFFICE = "glue";
	private static final Color WHITE = Color.of("#ffffff");

	private final Xml xml = new Xml();
	private final Dialect dialect;
	private final Pen pen;
	private final IntSupplier ids;
	private final Media media;
	private final Scene scene;
	private final Names names;
	private final TextBoxes texts;
	private final Ports ports;

	private DrawingMl(Scene scene, Dialect dialect, double scale, IntSupplier ids, Media media) {
		this.scene = scene;
		this.dialect = dialect;
		this.ids = Objects.requireNonNull(ids);
		this.media = Objects.requireNonNull(media);
		pen = new Pen(xml, scale);
		names = new Names(scene);
		ports = new Ports(scene);
		texts = new TextBoxes(xml, pen, dialect, Language.of(scene.language()));
	}

	/**
	 * The shapes of a figure, without a group around them. Where the figure begins is (0, 0); its size is that of the scene times the scale.
	 *
	 * @param scene the figure
	 * @param dialect where the shapes are used
	 * @param scale what lengths and sizes of type are multiplied by
	 * @param ids gives every shape its id
	 * @param media takes embedded pictures
	 * @return elements in a row; on slides each declares its namespaces, elsewhere what is around them does
	 */
	public static String shapes(Scene scene, Dialect dialect, double scale, IntSupplier ids, Media media) {
		return new DrawingMl(scene, dialect, scale, ids, media).shapes();
	}

	private String shapes() {
		if (!scene.background().equals(WHITE)) {
			solid(names.background(), new Rect(0, 0, scene.width(), scene.height()), () -> pen.preset("rect"), new Paint(scene.background(), null),
					true);
		}
		scene.parts().forEach(part -> part(part, true));
		scene.connectors().forEach(this::connector);
		scene.overlay().forEach(part -> part(part, true));
		return xml.toString();
	}

	/** A part with all that is inside it is one group, so that it moves as one. */
	private void part(ScenePart part, boolean top) {
		String name = names.of(part);
		begin(dialect.group() + "grpSp", top);
		properties(dialect.group(), "GrpSp", name, false);
		xml.open(dialect.group() + "grpSpPr");
		pen.group(part.bounds());
		xml.close();
		List<Rect> boxes = boxes(part.shapes());
		boxes.add(part.bounds());
		for (Shape shape : part.shapes()) {
			ports.written(shape, shape(shape, name, boxes, false));
		}
		part.children().forEach(child -> part(child, false));
		xml.close();
	}

	private static List<Rect> boxes(List<Shape> shapes) {
		List<Rect> boxes = new ArrayList<>();
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Box box) {
				boxes.add(box.bounds());
			} else if (shape instanceof Shape.Ellipse ellipse) {
				boxes.add(ellipse.bounds());
			}
		}
		return boxes;
	}

	private void connector(Connector connector) {
		String name = names.of(connector);
		Heads heads = Heads.of(connector);
		List<Shape> rest = heads == null ? connector.shapes() : heads.rest();
		if (heads != null) {
			Anchor source = ports.anchor(connector.sourceKey(), connector.points().get(0));
			Anchor target = ports.anchor(connector.targetKey(), connector.points().get(connector.points().size() - 1));
			Bend bend = Bend.of(connector.points());
			boolean asItRuns = dialect == Dialect.SLIDE && connector.points().size() > 2;
			if (asItRuns) {
				xml.open("mc:AlternateContent").with("xmlns:mc", Dialect.COMPATIBILITY);
				xml.open("mc:Choice").with("xmlns:" + OFFICE, Dialect.OFFICE_2010).with("Requires", OFFICE);
			}
			begin(dialect.element("cxnSp"), true);
			line(name, new Ends(source, target), heads, bend);
			if (asItRuns) {
				xml.close().open("mc:Fallback");
				drawn(name, heads);
				xml.close().close();
			}
		}
		List<Rect> boxes = boxes(rest);
		rest.forEach(shape -> shape(shape, name, boxes, true));
	}

	/** A connector as a mere line, for programs that would lead a connector elsewhere. */
	private void drawn(String name, Heads heads) {
		begin(dialect.element("sp"), true);
		properties(dialect.shape(), "Sp", name, false);
		xml.open(dialect.shape() + "spPr");
		pen.transform(Outline.around(heads.points()));
		pen.path(heads.points(), heads.line().radius(), false);
		pen.stroke(heads.line().stroke(), heads.start(), heads.end());
		xml.close();
		finish();
	}

	/**
	 * What a line is glued to.
	 *
	 * @param source at its start, or {@code null}
	 * @param target at its end, or {@code null}
	 */
	private record Ends(Anchor source, Anchor target) {
	}

	/** Writes a line as connector; its element is open. What office programs have no name for is drawn as it runs. */
	private int line(String name, Ends ends, Heads heads, Bend bend) {
		List<Point> points = heads.points();
		String kind = dialect == Dialect.WORD ? "Cn" : "CxnSp";
		int id = openProperties(dialect.shape(), kind, name);
		end("a:stCxn", ends.source(), points.get(0));
		end("a:endCxn", ends.target(), points.get(points.size() - 1));
		closeProperties(dialect.shape(), kind);
		xml.open(dialect.shape() + "spPr");
		if (bend == null) {
			pen.transform(Outline.around(points));
			pen.path(points, heads.line().radius(), false);
		} else {
			pen.transform(bend.frame(), bend.turn(), bend.flipH(), bend.flipV());
			pen.preset(bend.preset(), bend.adjust());
		}
		pen.stroke(heads.line().stroke(), heads.start(), heads.end());
		xml.close();
		finish();
		return id;
	}

	private void end(String element, Anchor anchor, Point at) {
		if (anchor != null) {
			xml.open(element).with("id", anchor.id()).with("idx", anchor.site(at)).close();
		}
	}

	/** Writes a shape and answers the id of what others can be glued to; 0 for what has no counterpart. */
	private int shape(Shape shape, String name, List<Rect> boxes, boolean top) {
		if (shape instanceof Shape.Box box) {
			return box(box, name, top);
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return solid(name, ellipse.bounds(), () -> pen.preset("ellipse"), new Paint(ellipse.fill(), ellipse.stroke()), top);
		}
		if (shape instanceof Shape.Text text) {
			return text.text().isBlank() ? 0 : text(text, boxes, top);
		}
		if (shape instanceof Shape.Line line) {
			return line(line, name, top);
		}
		if (shape instanceof Shape.Polygon polygon) {
			return solid(name, Outline.around(polygon.points()), () -> pen.path(polygon.points(), 0, true), new Paint(polygon.fill(), null),
					top);
		}
		return shape instanceof Shape.Picture picture ? picture(picture, name, top) : 0;
	}

	private int box(Shape.Box box, String name, boolean top) {
		Rect bounds = box.bounds();
		List<Point> sites = ports.of(box);
		double shorter = Math.min(bounds.width(), bounds.height());
		double radius = Math.min(box.radius(), shorter / 2);
		return solid(name, bounds, () -> {
			if (!sites.isEmpty()) {
				pen.box(bounds, radius, sites);
			} else if (radius > 0) {
				pen.preset("roundRect", (int) Math.round(radius / shorter * FULL));
			} else {
				pen.preset("rect");
			}
		}, new Paint(box.fill(), box.stroke()), top);
	}

	/** A line that joins nothing: straight, or as it runs. */
	private int line(Shape.Line line, String name, boolean top) {
		if (line.points().size() == 2) {
			begin(dialect.element("cxnSp"), top);
			Bend straight = Bend.of(line.points());
			return line(name, new Ends(null, null), new Heads(line.points(), line, null, null, List.of()),
					new Bend("line", List.of(), straight.frame(), 0, straight.flipH(), straight.flipV()));
		}
		return solid(name, Outline.around(line.points()), () -> pen.path(line.points(), line.radius(), false),
				new Paint(null, line.stroke()), top);
	}

	/**
	 * How a shape is painted.
	 *
	 * @param fill its area, or {@code null}
	 * @param stroke its outline, or {@code null}
	 */
	private record Paint(Color fill, Shape.Stroke stroke) {
	}

	private int solid(String name, Rect bounds, Runnable geometry, Paint paint, boolean top) {
		begin(dialect.element("sp"), top);
		int id = properties(dialect.shape(), "Sp", name, false);
		xml.open(dialect.shape() + "spPr");
		pen.transform(bounds);
		geometry.run();
		pen.fill(paint.fill());
		pen.stroke(paint.stroke());
		xml.close();
		finish();
		return id;
	}

	private int text(Shape.Text text, List<Rect> boxes, boolean top) {
		begin(dialect.element("sp"), top);
		int id = properties(dialect.shape(), "Sp", text.text(), true);
		xml.open(dialect.shape() + "spPr");
		TextBoxes.Align align = TextBoxes.Align.of(text, boxes);
		pen.transform(texts.bounds(text, align));
		pen.preset("rect");
		xml.empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
		texts.write(text, align);
		xml.close();
		return id;
	}

	/** A picture that cannot be read leaves an empty frame with a cross, as in every other format. */
	private int picture(Shape.Picture picture, String name, boolean top) {
		Rect bounds = picture.bounds();
		byte[] file = PictureData.size(picture.data()).flatMap(size -> PictureData.bytes(picture.data())).orElse(null);
		if (file == null) {
			cross(bounds.x(), bounds, name, top);
			cross(bounds.right(), bounds, name, top);
			return box(new Shape.Box(bounds, 0, null, MISSING), name, top);
		}
		begin(dialect.picture() + "pic", top);
		int id = openProperties(dialect.picture(), "Pic", name);
		closeProperties(dialect.picture(), "Pic");
		xml.open(dialect.picture() + "blipFill").open("a:blip").with("r:embed", media.store(file, picture.mediaType())).close();
		xml.open("a:stretch").empty("a:fillRect").close().close();
		xml.open(dialect.picture() + "spPr");
		pen.transform(bounds);
		pen.preset("rect");
		xml.close().close();
		return id;
	}

	/** One stroke of a cross, beginning at the top at an x. */
	private void cross(double x, Rect bounds, String name, boolean top) {
		Point to = new Point(bounds.x() + bounds.right() - x, bounds.bottom());
		line(new Shape.Line(List.of(new Point(x, bounds.y()), to), 0, MISSING), name, top);
	}

	private void begin(String element, boolean top) {
		xml.open(element);
		if (top) {
			dialect.declare(xml);
		}
	}

	private int properties(String prefix, String kind, String name, boolean text) {
		int id = openProperties(prefix, kind, name);
		if (text) {
			xml.with("txBox", 1);
		}
		closeProperties(prefix, kind);
		return id;
	}

	/** Name and id; the element with what is special of a kind of shape stays open. */
	private int openProperties(String prefix, String kind, String name) {
		int id = ids.getAsInt();
		if (dialect != Dialect.WORD || "Pic".equals(kind)) {
			xml.open(prefix + "nv" + kind + "Pr");
		}
		xml.open(prefix + "cNvPr").with("id", id).with("name", name).close();
		xml.open(prefix + "cNv" + kind + "Pr");
		return id;
	}

	private void closeProperties(String prefix, String kind) {
		xml.close();
		if (dialect == Dialect.SLIDE) {
			xml.empty("p:nvPr");
		}
		if (dialect != Dialect.WORD || "Pic".equals(kind)) {
			xml.close();
		}
	}

	/** A shape without text ends. */
	private void finish() {
		if (dialect == Dialect.WORD) {
			xml.empty("wps:bodyPr");
		}
		xml.close();
	}
}
