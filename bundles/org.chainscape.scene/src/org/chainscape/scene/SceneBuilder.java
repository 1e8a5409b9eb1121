package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;

/**
 * Resolves a diagram and the model it points at to the scene that is painted. The same input gives the same scene, to the last digit.
 * <p>
 * Stage maps are drawn with a row per perspective and a band per stage; other kinds with their cards where they were put. Nodes and
 * relations whose element is missing are left out.
 */
public final class SceneBuilder {

	private static final double SMALLEST_WIDTH = 440;
	private static final double CAPTION_GAP = 12;
	private static final double LEGEND_GAP = 12;
	private static final double SOURCE_GAP = 8;

	private final SceneOptions options;

	/**
	 * A builder.
	 *
	 * @param options language, look, measurer and marks of the scenes it builds
	 */
	public SceneBuilder(SceneOptions options) {
		this.options = Objects.requireNonNull(options);
	}

	/**
	 * Builds the scene of a diagram.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return the scene
	 * @throws FontMissingException if no installed font can show a text
	 */
	public Scene build(Diagram diagram, ElementIndex index) {
		Preparation preparation = new Preparation(diagram, index, options);
		Ink ink = preparation.ink();
		Body body = new Body(preparation);
		PartIndex parts = new PartIndex(body.parts());
		Relations relations = new Relations(preparation, index, parts, body);
		List<Edge> edges = relations.edges();
		new EdgeRouter(parts, body.obstacles(), body.middles()).route(edges);
		List<Connector> connectors = connectors(edges, body, ink);
		Map<String, Relation> bottlenecks = relations.bottlenecks();
		List<ScenePart> badges = new Badges(ink).draw(parts, bottlenecks);
		Legend legend = new Legend(ink);
		if (diagram.isShowLegend()) {
			legend.collect(parts, edges, badges, index);
		}
		List<Relation> shown = Stream.concat(edges.stream().map(Edge::relation),
				parts.all().stream().map(part -> bottlenecks.get(part.key())).filter(Objects::nonNull)).distinct().toList();
		Facts facts = new Facts(parts, shown, index, preparation.visibility());
		return assemble(new Picture(diagram, body.parts(), connectors, badges), legend, facts, ink);
	}

	private record Picture(Diagram diagram, List<ScenePart> parts, List<Connector> connectors, List<ScenePart> badges) {

		Rect bounds() {
			List<Rect> rects = new ArrayList<>();
			parts.forEach(part -> rects.add(part.bounds()));
			badges.forEach(badge -> rects.add(badge.bounds()));
			connectors.forEach(connector -> connector.points().forEach(point -> rects.add(new Rect(point.x() - 4, point.y() - 4, 8, 8))));
			return rects.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
		}
	}

	private static List<Connector> connectors(List<Edge> edges, Body body, Ink ink) {
		LinePainter painter = new LinePainter(ink.palette().background());
		LabelPlacer labels = new LabelPlacer(ink, body.obstacles());
		List<Connector> connectors = new ArrayList<>();
		for (Edge edge : edges) {
			List<Shape> shapes = new ArrayList<>(painter.shapes(edge.points(), edge.style()));
			shapes.addAll(labels.place(edge, edges));
			connectors.add(new Connector(edge.relation().getId(), edge.relation().getId(), edge.source().key(), edge.target().key(),
					edge.points(), shapes));
		}
		return connectors;
	}

	private Scene assemble(Picture picture, Legend legend, Facts facts, Ink ink) {
		double margin = ink.metrics().margin();
		Rect bounds = picture.bounds();
		double width = Math.max(SMALLEST_WIDTH, Math.ceil(bounds.width()));
		Frame frame = new Frame(picture.diagram(), ink);
		List<ScenePart> parts = new ArrayList<>();
		double y = margin;
		ScenePart caption = frame.caption(width);
		if (caption != null) {
			parts.add(Moves.move(caption, margin, y - 4));
			y += caption.bounds().height() - 4 + CAPTION_GAP;
		}
		Point origin = new Point(Math.round(margin - bounds.x()), Math.round(y - bounds.y()));
		picture.parts().forEach(part -> parts.add(Moves.move(part, origin.x(), origin.y())));
		y += bounds.height();
		if (!legend.isEmpty()) {
			ScenePart part = legend.draw(width);
			parts.add(Moves.move(part, margin, y + LEGEND_GAP));
			y += LEGEND_GAP + part.bounds().height();
		}
		ScenePart source = frame.source(facts.publishers(), width);
		if (source != null) {
			y = Math.ceil(y + SOURCE_GAP);
			parts.add(Moves.move(source, margin, y));
			y += source.bounds().height();
		}
		String name = TextWrap.clean(Labels.name(picture.diagram(), options.language()));
		return new Scene(caption == null ? name : frame.captionText(), options.language().tag(), width + 2 * margin, Math.ceil(y + margin),
				origin, ink.palette().background(), parts,
				picture.connectors().stream().map(connector -> Moves.move(connector, origin.x(), origin.y())).toList(),
				picture.badges().stream().map(badge -> Moves.move(badge, origin.x(), origin.y())).toList());
	}
}
