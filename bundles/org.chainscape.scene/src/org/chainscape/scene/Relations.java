package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.InfluenceKind;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramEdge;

/**
 * Finds the relations a diagram draws: not hidden, both ends drawn, and neither inside the other (the nesting says that already). On stage
 * maps relations join places; a chip stands for its place unless both ends are chips side by side or the diagram asks for the line.
 */
final class Relations {

	private final Ink ink;
	private final RelationRule rule;
	private final ElementIndex index;
	private final PartIndex parts;
	private final Function<ScenePart, Rect> headers;
	private final Map<String, String> keys = new HashMap<>();

	/**
	 * @param rule which relations may be drawn
	 * @param index the document
	 * @param parts what is drawn
	 * @param headers where lines to a band end: its header
	 */
	Relations(RelationRule rule, Ink ink, ElementIndex index, PartIndex parts, Function<ScenePart, Rect> headers) {
		this.rule = rule;
		this.ink = ink;
		this.index = index;
		this.parts = parts;
		this.headers = headers;
		for (ScenePart part : parts.all()) {
			if (part.role() == ScenePart.Role.COMPANY_CHIP) {
				index.find(part.elementId(), Participation.class).map(Participation::getCompany).map(Company::getId)
						.ifPresent(id -> keys.putIfAbsent(id, part.key()));
			} else if (part.role() != ScenePart.Role.NOTE && part.elementId() != null) {
				keys.putIfAbsent(part.elementId(), part.key());
			}
		}
	}

	/** The edges to draw, in the order of the document. */
	List<Edge> edges() {
		List<Edge> edges = new ArrayList<>();
		Set<List<Object>> lifted = new HashSet<>();
		for (Relation relation : index.relations()) {
			String source = key(relation.getSource());
			String target = key(relation.getTarget());
			if (source == null || target == null || !rule.shows(relation)) {
				continue;
			}
			DiagramEdge view = rule.view(relation);
			if (rule.joinsPlaces(relation) && !areNeighbours(source, target)) {
				boolean betweenChips = isChip(source) && isChip(target);
				source = lift(source);
				target = betweenChips ? source : lift(target);
			}
			boolean loop = relation.getSource() == relation.getTarget();
			if (loop ? standsIn(relation) || !source.equals(key(relation.getSource())) : parts.areNested(source, target)) {
				continue;
			}
			if (standsIn(relation) && !lifted.add(List.of(relation.eClass(), source, target))) {
				continue;
			}
			LineStyle style = LineStyle.of(relation, view == null ? null : view.getStyle(), ink.palette());
			Edge edge = new Edge(relation, view, terminal(source), terminal(target), style);
			edge.inherit(rule.routing());
			edges.add(edge);
		}
		return edges;
	}

	/** The influences that make a drawn part a bottleneck: key of the part to the relation. */
	Map<String, Relation> bottlenecks() {
		Map<String, Relation> result = new HashMap<>();
		for (Relation relation : index.relations()) {
			String source = key(relation.getSource());
			if (source != null && relation instanceof Influence influence && influence.getKind() == InfluenceKind.BOTTLENECK
					&& rule.shows(relation)) {
				// One sound statement is enough.
				result.merge(source, relation, (known, other) -> ink.options().edition().marks(known) ? other : known);
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
		String own = keys.get(node.getId());
		return own != null ? own : lifted(rule.standIn(node));
	}

	private String lifted(Place box) {
		if (box == null) {
			return null;
		}
		String band = "band:" + box.getId();
		return parts.get(band) == null ? keys.get(box.getId()) : band;
	}

	/** Whether an end of the relation is inside a folded box: such lines of one kind between two boxes are one line. */
	private boolean standsIn(Relation relation) {
		return isFolded(relation.getSource()) || isFolded(relation.getTarget());
	}

	private boolean isFolded(ChainNode end) {
		return !keys.containsKey(end.getId()) && rule.standIn(end) != null;
	}

	private boolean isChip(String key) {
		ScenePart.Role role = parts.get(key).role();
		return role == ScenePart.Role.ITEM_CHIP || role == ScenePart.Role.COMPANY_CHIP;
	}

	/** Whether two chips follow each other, side by side or one below the other, so that a line between them is short and plain. */
	private boolean areNeighbours(String one, String other) {
		if (!isChip(one) || !isChip(other) || parts.parent(one) != parts.parent(other)) {
			return false;
		}
		List<ScenePart> siblings = parts.parent(one).children();
		Rect from = parts.get(one).bounds();
		Rect to = parts.get(other).bounds();
		return Math.abs(siblings.indexOf(parts.get(one)) - siblings.indexOf(parts.get(other))) == 1
				&& (from.y() == to.y() || from.x() < to.right() && to.x() < from.right());
	}

	/** The place a chip sits in; a place itself. */
	private String lift(String key) {
		if (!isChip(key)) {
			return key;
		}
		ScenePart place = parts.parent(key);
		String band = "band:" + place.elementId();
		return parts.get(band) == null ? place.key() : band;
	}

	/** Where lines end at a part. */
	Terminal terminal(String key) {
		ScenePart part = parts.get(key);
		if (part.role() == ScenePart.Role.BAND) {
			Rect header = headers.apply(part);
			return new Terminal(key, header, header);
		}
		return new Terminal(key, part.bounds(), parts.card(key).bounds());
	}
}
