package org.chainscape.scene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;

/** Draws the inside of one segment at full size, with what comes before it at the left and what comes after it at the right. */
final class DetailDrawing implements Drawing {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double BOX = 176;
	private static final double SIDE_GAP = 56;
	private static final double BOX_GAP = 10;
	private static final double OUTSIDE = 12;

	private final SceneOptions options;
	private final Ink ink;

	DetailDrawing(SceneOptions options) {
		this.options = options;
		ink = new Ink(options);
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		Segment segment = index.find(diagram.getFocus(), Segment.class).orElse(null);
		if (segment == null) {
			return Quiet.picture(TEXTS.get(options.language(), "detail.missing"), ink);
		}
		Visibility visibility = new Visibility(diagram, index);
		RelationRule rule = new RelationRule(diagram, visibility);
		DetailBody body = new DetailBody(segment, diagram, index, visibility, ink);
		SourceMarks marks = new SourceMarks(index, body.statements());
		ScenePart panel = Moves.move(body.draw(rule, index, marks), BOX + SIDE_GAP, 0);
		Set<ChainNode> own = new LinkedHashSet<>();
		collect(segment, visibility, own);
		Neighbours neighbours = new Neighbours(index, rule, visibility);
		Map<ChainNode, List<Neighbours.Neighbour>> before = around(neighbours, own, true);
		Map<ChainNode, List<Neighbours.Neighbour>> after = around(neighbours, own, false);
		after.keySet().removeAll(before.keySet());
		List<ScenePart> drawn = new ArrayList<>(List.of(panel));
		drawn.addAll(side("detail.upstream", before, 0, body.tint()));
		drawn.addAll(side("detail.downstream", after, panel.bounds().right() + SIDE_GAP, body.tint()));
		Rect header = new Rect(panel.bounds().x(), panel.bounds().y(), panel.bounds().width(), body.own());
		Picture picture = complete(diagram, index, drawn, new Setting(rule, visibility, header));
		Set<Domicile> domiciles = EnumSet.noneOf(Domicile.class);
		List.of(before, after).forEach(side -> side.keySet().stream().filter(Company.class::isInstance)
				.forEach(company -> domiciles.add(((Company) company).getDomicile())));
		if (diagram.isShowLegend()) {
			picture.legend().domiciles(domiciles);
			marks.explain(picture.legend(), ink);
		}
		Facts facts = new Facts();
		facts.addAll(body.statements());
		for (Map<ChainNode, List<Neighbours.Neighbour>> side : List.of(before, after)) {
			side.forEach((node, ties) -> {
				facts.addNamed(List.of(node));
				ties.forEach(neighbour -> facts.addAll(neighbour.relations()));
			});
		}
		return new Picture(picture.parts(), picture.connectors(), picture.badges(), picture.legend(), picture.credits().and(facts.credits()));
	}

	/** What lines follow: what may be drawn, and where lines to the segment as a whole end. */
	private record Setting(RelationRule rule, Visibility visibility, Rect header) {
	}

	private Picture complete(Diagram diagram, ElementIndex index, List<ScenePart> drawn, Setting lines) {
		PartIndex parts = new PartIndex(drawn);
		List<Rect> obstacles = new ArrayList<>(List.of(lines.header()));
		Set<Double> middles = new TreeSet<>();
		ScenePart panel = drawn.get(0);
		panel.children().stream().filter(part -> part.role() == ScenePart.Role.CARD).forEach(card -> obstacles.add(card.bounds()));
		drawn.subList(1, drawn.size()).forEach(part -> obstacles.add(part.bounds()));
		middles.add(panel.bounds().x() - SIDE_GAP / 2);
		middles.add(panel.bounds().right() + SIDE_GAP / 2);
		middles.add(-OUTSIDE);
		Relations relations = new Relations(lines.rule(), ink, index, parts, band -> lines.header());
		List<Edge> edges = own(relations.edges(), parts, panel);
		// The boxes say what the lines are about.
		edges.forEach(edge -> edge.labels(List.of()));
		new EdgeRouter(parts, obstacles, middles).route(edges);
		return new MapPicture(diagram, index, lines.visibility().roster(), ink).of(drawn, parts, obstacles, relations, edges);
	}

	/** Lines to and inside the segment, one for all relations of a kind between the same two; none from neighbour to neighbour. */
	private static List<Edge> own(List<Edge> edges, PartIndex parts, ScenePart panel) {
		Set<List<Object>> known = new HashSet<>();
		return edges.stream()
				.filter(edge -> parts.areNested(edge.source().key(), panel.key()) || parts.areNested(edge.target().key(), panel.key()))
				.filter(edge -> known.add(List.of(edge.relation().eClass(), edge.source().key(), edge.target().key()))).toList();
	}

	/** Heading and boxes of one side, below each other. */
	private List<ScenePart> side(String key, Map<ChainNode, List<Neighbours.Neighbour>> neighbours, double x, StageTint tint) {
		List<ScenePart> parts = new ArrayList<>();
		FontSpec font = ink.type().card();
		double line = ink.lineHeight(font);
		double top = ink.metrics().bandBottom();
		String title = TEXTS.get(options.language(), key);
		String none = TEXTS.get(options.language(), key + ".none");
		Rect head = new Rect(x, top, BOX, line + (neighbours.isEmpty() ? ink.lineHeight(ink.type().cardSubtitle()) + 4 : 0));
		List<Shape> shapes = new ArrayList<>(List.of(ink.text(title, x, top + line / 2, font, tint.ink())));
		if (neighbours.isEmpty()) {
			shapes.add(ink.text(none, x, head.bottom() - ink.lineHeight(ink.type().cardSubtitle()) / 2, ink.type().cardSubtitle(),
					ink.palette().faint()));
		}
		parts.add(new ScenePart(key, ScenePart.Role.ROW_TITLE, null, head, shapes, List.of()));
		double y = head.bottom() + BOX_GAP;
		NeighbourBox boxes = new NeighbourBox(ink, BOX);
		for (Map.Entry<ChainNode, List<Neighbours.Neighbour>> entry : neighbours.entrySet()) {
			ChainNode node = entry.getKey();
			String words = boxes.words(entry.getValue().stream().flatMap(one -> one.relations().stream()).toList());
			ScenePart box = boxes.draw(node, node.getId(), List.of(boxes.whereabouts(node), words), tint);
			parts.add(Moves.move(box, x, y));
			y += box.bounds().height() + BOX_GAP;
		}
		return parts;
	}

	private static Map<ChainNode, List<Neighbours.Neighbour>> around(Neighbours neighbours, Set<ChainNode> own, boolean upstream) {
		Map<ChainNode, List<Neighbours.Neighbour>> found = new LinkedHashMap<>();
		for (ChainNode one : own) {
			if (!(one instanceof Company)) {
				neighbours.of(one, upstream, own).forEach(each -> found.computeIfAbsent(each.node(), node -> new ArrayList<>()).add(each));
			}
		}
		return found;
	}

	/** The segment with all that is in it, and what it is in: neither is its neighbour. */
	private static void collect(Segment segment, Visibility visibility, Set<ChainNode> own) {
		own.add(segment);
		own.addAll(segment.getItems());
		visibility.roster().members(segment).forEach(member -> own.add(member.company()));
		segment.getSegments().stream().filter(visibility::shows).forEach(child -> collect(child, visibility, own));
	}
}
