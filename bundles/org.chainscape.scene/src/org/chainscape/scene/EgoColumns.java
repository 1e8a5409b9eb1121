package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Texts;

/** The columns on one side of the focus of an ego map, the nearest first. A column with too many boxes says how many it leaves out. */
final class EgoColumns {

	/** Width of a box. */
	static final double BOX = 208;
	/** Most boxes of one column: what a person can take in, and a page can hold. */
	static final int MOST = 16;
	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double GAP = 8;

	private final EgoGraph graph;
	private final ChainNode focus;
	private final boolean upstream;
	private final Ink ink;
	private final NeighbourBox boxes;
	private final List<Panel> panels = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final Map<ChainNode, String> keys = new LinkedHashMap<>();
	private final List<Company> companies = new ArrayList<>();

	/**
	 * A relation that is drawn as a line.
	 *
	 * @param relation the relation
	 * @param outer key of the box further from the focus
	 * @param inner key of the box nearer to it, or of the focus
	 * @param column the column of the outer box, from 0
	 */
	record Link(Relation relation, String outer, String inner, int column) {
	}

	EgoColumns(EgoGraph graph, ChainNode focus, boolean upstream, int depth, Ink ink) {
		this.graph = graph;
		this.focus = focus;
		this.upstream = upstream;
		this.ink = ink;
		boxes = new NeighbourBox(ink, BOX);
		nearest();
		for (int step = 1; step < depth; step++) {
			if (!further(step)) {
				break;
			}
		}
	}

	List<Panel> panels() {
		return panels;
	}

	List<Link> links() {
		return links;
	}

	/** The companies drawn. */
	List<Company> companies() {
		return companies;
	}

	/** What is drawn. */
	Set<ChainNode> nodes() {
		return keys.keySet();
	}

	/** The key of a column. */
	String key(int column) {
		return "ego" + suffix(column);
	}

	StageTint tint() {
		return ink.options().theme().tint(upstream ? 0 : 2);
	}

	private void nearest() {
		Panel panel = panel(text("", ""));
		List<Neighbours.Neighbour> direct = graph.direct(upstream);
		Fold fold = new Fold(graph, MOST);
		add(panel, fold.keep(List.of(direct)).get(0), 0, focus.getId());
		Map<ChainNode, List<Neighbours.Neighbour>> byPlace = new LinkedHashMap<>();
		graph.viaPlaces(upstream).forEach(neighbour -> byPlace.computeIfAbsent(neighbour.via(), place -> new ArrayList<>()).add(neighbour));
		List<ChainNode> places = List.copyOf(byPlace.keySet());
		List<List<Neighbours.Neighbour>> kept = fold.keep(places.stream().map(byPlace::get).toList());
		for (int i = 0; i < places.size(); i++) {
			List<Neighbours.Neighbour> fresh = kept.get(i).stream().filter(neighbour -> !keys.containsKey(neighbour.node())).toList();
			if (!fresh.isEmpty()) {
				panel.gap(GAP).lines(TEXTS.get(ink.options().language(), "ego.via", ink.name(places.get(i))),
						ink.type().cardSubtitle(), tint().ink());
			}
			add(panel, fresh, 0, focus.getId());
			kept.get(i).stream().filter(neighbour -> !fresh.contains(neighbour)).forEach(known -> link(known, 0, focus.getId()));
		}
		fold.tell(panel, ink);
		if (keys.isEmpty()) {
			panel.gap(GAP).lines(text(".none", ""), ink.type().chip(), ink.palette().faint());
		}
	}

	private boolean further(int step) {
		Panel panel = panel(text(".outer", String.valueOf(step + 1)));
		Set<ChainNode> shown = new HashSet<>(keys.keySet());
		List<ChainNode> inner = keys.keySet().stream().filter(node -> keys.get(node).endsWith(suffix(step - 1))).toList();
		Fold fold = new Fold(graph, MOST);
		List<List<Neighbours.Neighbour>> outer = fold.keep(inner.stream().map(node -> graph.around(node, upstream, shown)).toList());
		for (int i = 0; i < inner.size(); i++) {
			add(panel, outer.get(i), step, keys.get(inner.get(i)));
		}
		fold.tell(panel, ink);
		boolean found = outer.stream().anyMatch(list -> !list.isEmpty());
		if (!found) {
			panels.remove(panel);
		}
		return found;
	}

	private String text(String what, String step) {
		String side = focus instanceof Item ? upstream ? "ego.before" : "ego.after" : upstream ? "ego.suppliers" : "ego.customers";
		return TEXTS.get(ink.options().language(), side + what, step);
	}

	private Panel panel(String title) {
		Panel panel = new Panel(ink, BOX);
		panel.lines(title, ink.type().band(), tint().ink());
		panels.add(panel);
		return panel;
	}

	/** Companies first, then segments, then products; each box once. */
	private void add(Panel panel, List<Neighbours.Neighbour> neighbours, int column, String inner) {
		Map<ChainNode, List<Neighbours.Neighbour>> byNode = new LinkedHashMap<>();
		neighbours.stream().sorted(Comparator.comparing(neighbour -> !(neighbour.node() instanceof Company)))
				.forEach(neighbour -> byNode.computeIfAbsent(neighbour.node(), node -> new ArrayList<>()).add(neighbour));
		byNode.forEach((node, all) -> {
			if (keys.putIfAbsent(node, node.getId() + suffix(column)) == null) {
				List<Relation> relations = all.stream().flatMap(neighbour -> neighbour.relations().stream()).toList();
				panel.gap(GAP).add(boxes.draw(node, keys.get(node), List.of(boxes.whereabouts(node), quiet(all, relations),
						focus instanceof Item ? boxes.makers(node) : ""), tint()), 0);
				if (node instanceof Company company) {
					companies.add(company);
				}
			}
			all.forEach(neighbour -> link(neighbour, column, inner));
		});
	}

	private void link(Neighbours.Neighbour neighbour, int column, String inner) {
		neighbour.relations().stream().filter(relation -> links.stream().noneMatch(link -> link.relation() == relation))
				.forEach(relation -> links.add(new Link(relation, keys.get(neighbour.node()), inner, column)));
	}

	private String quiet(List<Neighbours.Neighbour> all, List<Relation> relations) {
		String words = boxes.words(relations);
		boolean product = all.get(0).via() != focus && all.get(0).via() instanceof Item && !(focus instanceof Item);
		String via = product ? TEXTS.get(ink.options().language(), "ego.product", ink.name(all.get(0).via())) : "";
		return words.isEmpty() || via.isEmpty() ? words + via : via + " · " + words;
	}

	private String suffix(int column) {
		return (upstream ? "@up" : "@down") + column;
	}
}
