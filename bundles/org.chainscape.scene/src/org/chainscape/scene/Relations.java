package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.InfluenceKind;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramEdge;

/** Finds the relations a diagram draws: not hidden, both ends drawn, and neither inside the other (the nesting says that already). */
final class Relations {

	private final Preparation preparation;
	private final ElementIndex index;
	private final PartIndex parts;
	private final Body body;
	private final Map<String, String> keys = new HashMap<>();
	private final Map<String, DiagramEdge> views = new HashMap<>();

	Relations(Preparation preparation, ElementIndex index, PartIndex parts, Body body) {
		this.preparation = preparation;
		this.index = index;
		this.parts = parts;
		this.body = body;
		for (ScenePart part : parts.all()) {
			if (part.role() == ScenePart.Role.COMPANY_CHIP) {
				index.find(part.elementId(), Participation.class).map(Participation::getCompany).map(Company::getId)
						.ifPresent(id -> keys.putIfAbsent(id, part.key()));
			} else if (part.role() != ScenePart.Role.NOTE && part.elementId() != null) {
				keys.putIfAbsent(part.elementId(), part.key());
			}
		}
		preparation.diagram().getEdges().forEach(edge -> views.putIfAbsent(edge.getRelation(), edge));
	}

	/** The edges to draw, in the order of the document. */
	List<Edge> edges() {
		List<Edge> edges = new ArrayList<>();
		for (Relation relation : index.relations()) {
			String source = key(relation.getSource());
			String target = key(relation.getTarget());
			if (source == null || target == null || relation.getSource() == relation.getTarget() || !isShown(relation)
					|| parts.areNested(source, target)) {
				continue;
			}
			DiagramEdge view = views.get(relation.getId());
			LineStyle style = LineStyle.of(relation, view == null ? null : view.getStyle(), preparation.ink().palette());
			edges.add(new Edge(relation, view, terminal(source), terminal(target), style));
		}
		return edges;
	}

	/** The influences that make a drawn part a bottleneck: key of the part to the relation. */
	Map<String, Relation> bottlenecks() {
		Map<String, Relation> result = new HashMap<>();
		for (Relation relation : index.relations()) {
			String source = key(relation.getSource());
			if (source != null && relation instanceof Influence influence && influence.getKind() == InfluenceKind.BOTTLENECK
					&& isShown(relation)) {
				result.putIfAbsent(source, relation);
			}
		}
		return result;
	}

	/** The key of the part that shows a node; a stage by its band. */
	String key(ChainNode node) {
		if (node == null || node.getId() == null) {
			return null;
		}
		if (node instanceof Stage && parts.get("band:" + node.getId()) != null) {
			return "band:" + node.getId();
		}
		return keys.get(node.getId());
	}

	private boolean isShown(Relation relation) {
		DiagramEdge view = views.get(relation.getId());
		return preparation.visibility().shows(relation) && (view == null || !view.isHidden());
	}

	private Terminal terminal(String key) {
		ScenePart part = parts.get(key);
		if (part.role() == ScenePart.Role.BAND) {
			Rect header = body.header(part);
			return new Terminal(key, header, header);
		}
		return new Terminal(key, part.bounds(), parts.card(key).bounds());
	}
}
