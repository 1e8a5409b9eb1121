package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Subcategory;
import org.chainscape.model.chain.Substitution;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The groups below an ego map: holdings, partners, rivals, substitutes, beside each other. */
final class EgoTies {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double NARROW = 178;
	private static final double GAP = 8;
	private static final int FIRST_TINT = 3;
	private static final int MOST = 12;

	private final ChainNode focus;
	private final Ink ink;
	private final Map<EgoGraph.Tie, List<EgoGraph.Tied>> groups = new EnumMap<>(EgoGraph.Tie.class);
	/** How many of a group are not drawn. */
	private final Map<EgoGraph.Tie, Integer> folded = new EnumMap<>(EgoGraph.Tie.class);

	EgoTies(EgoGraph graph, ChainNode focus, Ink ink) {
		this.focus = focus;
		this.ink = ink;
		for (EgoGraph.Tie tie : EgoGraph.Tie.values()) {
			List<EgoGraph.Tied> tied = graph.tied(tie);
			if (!tied.isEmpty()) {
				groups.put(tie, tied.size() <= MOST ? tied : weightiest(tied, graph));
				folded.put(tie, tied.size() - groups.get(tie).size());
			}
		}
	}

	private static List<EgoGraph.Tied> weightiest(List<EgoGraph.Tied> tied, EgoGraph graph) {
		List<EgoGraph.Tied> best = tied.stream().sorted(Comparator.comparingInt((EgoGraph.Tied one) -> -graph.weight(one.node()))).limit(MOST)
				.toList();
		return tied.stream().filter(best::contains).toList();
	}

	/** Everything that is tied to the focus and drawn. */
	List<EgoGraph.Tied> all() {
		return groups.values().stream().flatMap(List::stream).toList();
	}

	/** The groups from left to right, equally high, in a width; those with more to show are wider. */
	List<ScenePart> draw(double width, double top) {
		if (groups.isEmpty()) {
			return List.of();
		}
		double gap = ink.metrics().bandGap();
		int most = (int) Math.max(groups.size(), Math.floor((width + gap) / (NARROW + 2 * ink.metrics().bandPadding() + gap)));
		Map<EgoGraph.Tie, Integer> columns = columns(most);
		int used = columns.values().stream().mapToInt(Integer::intValue).sum();
		double unit = (width - (groups.size() - 1) * gap) / used;
		Map<EgoGraph.Tie, Panel> panels = new EnumMap<>(EgoGraph.Tie.class);
		groups.forEach((tie, tied) -> panels.put(tie, panel(tie, Math.floor(unit * columns.get(tie)) - 2 * ink.metrics().bandPadding())));
		double height = panels.values().stream().mapToDouble(panel -> Math.ceil(panel.height() + 2 * ink.metrics().bandBottom())).max().orElse(0);
		List<ScenePart> bands = new ArrayList<>();
		double x = 0;
		for (Map.Entry<EgoGraph.Tie, Panel> entry : panels.entrySet()) {
			ScenePart band = entry.getValue().band("ego:" + entry.getKey(), focus.getId(), tint(entry.getKey()), height);
			bands.add(Moves.move(band, x, top));
			x += band.bounds().width() + gap;
		}
		return bands;
	}

	/** How many boxes each group has side by side: one for all, more for those that would be highest. */
	private Map<EgoGraph.Tie, Integer> columns(int most) {
		Map<EgoGraph.Tie, Integer> columns = new EnumMap<>(EgoGraph.Tie.class);
		groups.keySet().forEach(tie -> columns.put(tie, 1));
		for (int left = most - groups.size(); left > 0; left--) {
			EgoGraph.Tie highest = null;
			for (EgoGraph.Tie tie : groups.keySet()) {
				if (highest == null || rows(tie, columns) > rows(highest, columns)) {
					highest = tie;
				}
			}
			columns.merge(highest, 1, Integer::sum);
		}
		return columns;
	}

	private double rows(EgoGraph.Tie tie, Map<EgoGraph.Tie, Integer> columns) {
		return (double) groups.get(tie).size() / columns.get(tie);
	}

	private Panel panel(EgoGraph.Tie tie, double width) {
		Panel panel = new Panel(ink, width);
		panel.lines(TEXTS.get(ink.options().language(), "ego." + switch (tie) {
		case HOLDING -> "holdings";
		case PARTNER -> "partners";
		case RIVAL -> "rivals";
		case SUBSTITUTE -> "substitutes";
		case SORT -> "sorts";
		}), ink.type().band(), tint(tie).ink());
		int columns = (int) Math.max(1, Math.floor((width + GAP) / (NARROW - 2 * GAP + GAP)));
		columns = Math.min(columns, groups.get(tie).size());
		double box = Math.min(EgoColumns.BOX, Math.floor((width - (columns - 1) * GAP) / columns));
		NeighbourBox boxes = new NeighbourBox(ink, box);
		List<EgoGraph.Tied> tied = groups.get(tie);
		for (int from = 0; from < tied.size(); from += columns) {
			List<ScenePart> row = new ArrayList<>();
			double height = 0;
			for (EgoGraph.Tied one : tied.subList(from, Math.min(tied.size(), from + columns))) {
				String key = one.node().getId() + '@' + tie.name().toLowerCase(Locale.ROOT) + (one.outgoing() ? ">" : "<");
				ScenePart part = boxes.draw(one.node(), key, List.of(words(one, boxes)), tint(tie));
				row.add(Moves.move(part, row.size() * (box + GAP), 0));
				height = Math.max(height, part.bounds().height());
			}
			panel.gap(GAP).addAll(row, height);
		}
		if (folded.get(tie) > 0) {
			panel.gap(GAP).lines(TEXTS.get(ink.options().language(), "ego.folded", String.valueOf(folded.get(tie))), ink.type().cardSubtitle(),
					ink.palette().muted());
		}
		return panel;
	}

	/** What the tie is, with an arrow where its direction matters. */
	private String words(EgoGraph.Tied tied, NeighbourBox boxes) {
		Language language = ink.options().language();
		if (tied.relations().isEmpty()) {
			return TEXTS.get(language, tied.outgoing() ? "ego.subsidiary" : "ego.parent");
		}
		Relation first = tied.relations().get(0);
		if (first instanceof Subcategory) {
			return TEXTS.get(language, tied.outgoing() ? "ego.narrower" : "ego.broader");
		}
		boolean directed = first instanceof Ownership || first instanceof Investment || first instanceof Substitution;
		String arrow = directed ? tied.outgoing() ? "→ " : "← " : "";
		String words = boxes.words(tied.relations());
		String kind = Labels.of(first.eClass(), language);
		return arrow + (directed && !words.startsWith(kind) && !words.isEmpty() ? kind + " · " + words : words);
	}

	private StageTint tint(EgoGraph.Tie tie) {
		return ink.options().theme().tint(FIRST_TINT + tie.ordinal());
	}
}
