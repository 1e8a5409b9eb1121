package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Evolution;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;

/**
 * Draws descent over time: a card per item in the year it came out, swim lanes by family or maker, and lines from ancestor to descendant. A
 * family that has no card of its own is represented by its first member.
 */
final class LineageDrawing implements Drawing {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double LABEL_PADDING = 2;
	private static final double LABEL_ROOM = 12;
	private static final List<Double> LABEL_SHARES = List.of(0.5, 0.3, 0.7);
	private static final double SAMPLE = 34;

	private final SceneOptions options;
	private final Ink ink;

	LineageDrawing(SceneOptions options) {
		this.options = options;
		ink = new Ink(options);
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		Visibility visibility = new Visibility(diagram, index);
		List<Item> items = items(diagram, index, visibility);
		List<Property> properties = diagram.getShownProperties().stream().map(id -> index.find(id, Property.class).orElse(null))
				.filter(Objects::nonNull).toList();
		LineageLanes lanes = new LineageLanes(items);
		RelationRule rule = new RelationRule(diagram, visibility);
		List<Descent> descents = descents(index, rule, items, lanes);
		Facts facts = new Facts();
		facts.addAll(items);
		lanes.lanes().stream().map(LineageLanes.Lane::owner).filter(Item.class::isInstance).forEach(facts::add);
		Rivals rivals = new Rivals(visibility, options.language());
		items.forEach(item -> properties.forEach(property -> rivals.printed(item, property).forEach(facts::addAll)));
		facts.addAll(descents.stream().map(Descent::relation).toList());
		SourceMarks marks = new SourceMarks(index, rivals(items, properties, rivals));
		LogScale scale = LogScale.of(items, properties.isEmpty() ? null : properties.get(0), visibility);
		LineageBody body = new LineageBody(ink, new LineageCard(ink, properties, marks, scale, rivals), lanes.lanes(), descents);
		PartIndex parts = new PartIndex(body.parts());
		List<Edge> edges = descents.stream().map(descent -> edge(descent, parts)).toList();
		new EdgeRouter(parts, body.obstacles(), body.middles()).route(edges);
		List<ScenePart> badges = new Badges(ink).draw(parts, Map.of());
		Legend legend = new Legend(ink);
		if (diagram.isShowLegend()) {
			legend.collect(parts, edges, badges, index);
			explain(legend, properties, marks, scale);
		}
		LabelPlacer labels = new LabelPlacer(ink, body.obstacles(),
				new LabelPlacer.Fit(body::ground, LABEL_PADDING, LABEL_ROOM, LABEL_SHARES));
		return new Picture(body.parts(), Lines.connectors(edges, labels, ink), badges, legend, facts.credits());
	}

	/**
	 * A line of descent between two cards.
	 *
	 * @param relation what is drawn
	 * @param view how the diagram wants it drawn, or {@code null}
	 * @param ancestor item of the card it starts at
	 * @param descendant item of the card it ends at
	 */
	record Descent(Relation relation, DiagramEdge view, Item ancestor, Item descendant) {
	}

	private static List<Item> items(Diagram diagram, ElementIndex index, Visibility visibility) {
		Map<String, Item> items = new LinkedHashMap<>();
		for (DiagramNode node : diagram.getNodes()) {
			index.find(node.getElement(), Item.class).filter(item -> !node.isHidden() && visibility.showsBox(item))
					.ifPresent(item -> items.putIfAbsent(item.getId(), item));
		}
		return List.copyOf(items.values());
	}

	private static List<Descent> descents(ElementIndex index, RelationRule rule, List<Item> items, LineageLanes lanes) {
		Map<ChainNode, Item> cards = new HashMap<>();
		items.forEach(item -> cards.put(item, item));
		lanes.lanes().stream().filter(lane -> lane.owner() instanceof Item)
				.forEach(lane -> lane.items().stream().filter(item -> item.getReleased() != null)
						.min(Comparator.comparing(Item::getReleased))
						.ifPresent(first -> cards.putIfAbsent((Item) lane.owner(), first)));
		List<Descent> descents = new ArrayList<>();
		for (Relation relation : index.relations()) {
			DiagramEdge view = rule.view(relation);
			boolean wanted = relation instanceof Lineage || relation instanceof Evolution || view != null && view.isShown();
			Item from = cards.get(relation.getSource());
			Item to = cards.get(relation.getTarget());
			boolean represented = from != relation.getSource() || to != relation.getTarget();
			boolean known = descents.stream().anyMatch(other -> other.ancestor() == from && other.descendant() == to);
			if (wanted && from != null && to != null && from != to && rule.shows(relation) && !(represented && known)) {
				descents.add(new Descent(relation, view, from, to));
			}
		}
		return descents;
	}

	private Edge edge(Descent descent, PartIndex parts) {
		LineStyle style = LineStyle.of(descent.relation(), descent.view() == null ? null : descent.view().getStyle(), ink.palette());
		Edge edge = new Edge(descent.relation(), null, terminal(descent.ancestor(), parts), terminal(descent.descendant(), parts), style);
		String kind = descent.relation() instanceof Lineage lineage
				? Labels.of(ChainPackage.Literals.LINEAGE_KIND, lineage.getKind(), options.language()) : "";
		edge.labels(List.of(TextWrap.clean(descent.relation().getLabel()), kind));
		return edge;
	}

	private static Terminal terminal(Item item, PartIndex parts) {
		Rect bounds = parts.get(item.getId()).bounds();
		return new Terminal(item.getId(), bounds, bounds);
	}

	private void explain(Legend legend, List<Property> properties, SourceMarks marks, LogScale scale) {
		if (scale != null) {
			String name = TextWrap.clean(Labels.name(properties.get(0), options.language()));
			legend.add(TEXTS.get(options.language(), "legend.scale", name), SAMPLE,
					LineageCard.bar(0.6, SAMPLE, options.theme().tint(0).ink(), ink));
		}
		marks.explain(legend, ink);
	}

	/** The statements of values that stand side by side. */
	private static List<Observation> rivals(List<Item> items, List<Property> properties, Rivals values) {
		List<Observation> rivals = new ArrayList<>();
		for (Item item : items) {
			for (Property property : properties) {
				List<List<Observation>> found = values.of(item, property);
				if (found.size() > 1) {
					found.forEach(rivals::addAll);
				}
			}
		}
		return rivals;
	}
}
