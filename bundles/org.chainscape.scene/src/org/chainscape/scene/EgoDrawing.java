package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;

/**
 * Draws what stands around a company or an item: suppliers at the left, the focus in the middle, customers at the right, further steps
 * outside of them, other ties below. Relations of the places it takes part in count as well, and the columns say which places these are.
 */
final class EgoDrawing implements Drawing {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double COLUMN_GAP = 44;
	private static final double LOWEST = 140;
	private static final double TIES_GAP = 20;

	private final SceneOptions options;
	private final Ink ink;

	EgoDrawing(SceneOptions options) {
		this.options = options;
		ink = new Ink(options);
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		ChainNode focus = index.find(diagram.getFocus(), ChainNode.class).orElse(null);
		if (!(focus instanceof Company || focus instanceof Item)) {
			return Quiet.picture(TEXTS.get(options.language(), "ego.missing"), ink);
		}
		Visibility visibility = new Visibility(diagram, index);
		EgoGraph graph = new EgoGraph(focus, index, new RelationRule(diagram, visibility), visibility);
		List<Property> wanted = diagram.getShownProperties().stream().map(id -> index.find(id, Property.class).orElse(null))
				.filter(Objects::nonNull).toList();
		Figures figures = new Figures(focus, wanted, visibility);
		ItemCard itemCard = focus instanceof Item item ? new ItemCard(item, visibility, ink) : null;
		List<Observation> values = new ArrayList<>(figures.newest());
		if (itemCard != null) {
			itemCard.named().stream().map(ItemCard.Maker::share).filter(Objects::nonNull).forEach(values::add);
		}
		SourceMarks marks = new SourceMarks(index, values);
		int depth = diagram.getDepth() == null ? 1 : Math.max(1, diagram.getDepth());
		EgoColumns suppliers = new EgoColumns(graph, focus, true, depth, ink);
		EgoColumns customers = new EgoColumns(graph, focus, false, depth, ink);
		EgoTies ties = new EgoTies(graph, focus, ink);
		ScenePart card = itemCard != null ? itemCard.draw(graph, figures, marks)
				: new FocusCard((Company) focus, ink).draw(graph, figures, marks);
		List<ScenePart> parts = place(card, suppliers, customers, ties);
		PartIndex drawn = new PartIndex(parts);
		// What leads around in a circle is drawn once, on the side where it was met first.
		Set<Relation> met = new HashSet<>();
		List<Edge> edges = Stream.concat(edges(suppliers, drawn, true).stream(), edges(customers, drawn, false).stream())
				.filter(edge -> met.add(edge.relation())).toList();
		List<ScenePart> badges = new Badges(ink).draw(new PartIndex(cards(parts)), Map.of());
		Legend legend = new Legend(ink);
		if (diagram.isShowLegend()) {
			legend.domiciles(domiciles(suppliers, customers, ties));
			legend.collect(drawn, edges, badges, index);
			marks.explain(legend, ink);
		}
		return new Picture(parts, Lines.connectors(edges, List.of(), ink), badges, legend,
				facts(focus, graph, values, List.of(suppliers, customers), ties).credits());
	}

	/** The focus comes first, so that it is what is found when somebody looks for the company. */
	private List<ScenePart> place(ScenePart focus, EgoColumns suppliers, EgoColumns customers, EgoTies ties) {
		double height = focus.bounds().height();
		for (Panel panel : Stream.concat(suppliers.panels().stream(), customers.panels().stream()).toList()) {
			height = Math.max(height, Math.ceil(panel.height() + 2 * ink.metrics().bandBottom()));
		}
		List<ScenePart> bands = new ArrayList<>();
		double x = 0;
		for (int column = suppliers.panels().size() - 1; column >= 0; column--) {
			x = add(band(suppliers, column, focus.elementId(), height), x, bands);
		}
		ScenePart card = Moves.move(focus, x, Math.round(Math.min(LOWEST, (height - focus.bounds().height()) / 2)));
		x = card.bounds().right() + COLUMN_GAP;
		for (int column = 0; column < customers.panels().size(); column++) {
			x = add(band(customers, column, focus.elementId(), height), x, bands);
		}
		List<ScenePart> parts = new ArrayList<>(List.of(card));
		parts.addAll(bands);
		parts.addAll(ties.draw(x - COLUMN_GAP, height + TIES_GAP));
		return parts;
	}

	private static ScenePart band(EgoColumns columns, int column, String focus, double height) {
		return columns.panels().get(column).band(columns.key(column), focus, columns.tint(), height);
	}

	private static double add(ScenePart band, double x, List<ScenePart> bands) {
		bands.add(Moves.move(band, x, 0));
		return x + band.bounds().width() + COLUMN_GAP;
	}

	/** Lines of the boxes of a column that lead to the same box run together in the gap between the columns. */
	private List<Edge> edges(EgoColumns columns, PartIndex parts, boolean upstream) {
		List<Edge> edges = new ArrayList<>();
		for (EgoColumns.Link link : columns.links()) {
			Rect outer = parts.get(link.outer()).bounds();
			Rect inner = parts.get(link.inner()).bounds();
			boolean starts = link.relation().getSource() != null && isOuter(link, parts);
			List<Point> points = way(outer, inner, upstream, lane(link, columns.links()));
			if (!starts) {
				Collections.reverse(points);
			}
			Terminal one = new Terminal(link.outer(), outer, outer);
			Terminal other = new Terminal(link.inner(), inner, inner);
			Edge edge = new Edge(link.relation(), null, starts ? one : other, starts ? other : one,
					LineStyle.of(link.relation(), null, ink.palette()));
			edge.labels(List.of());
			edge.points(points);
			edges.add(edge);
		}
		return edges;
	}

	/** Which part of the gap the lines to a box have for themselves, from 0 to 1. */
	private static double lane(EgoColumns.Link link, List<EgoColumns.Link> links) {
		List<String> inner = links.stream().filter(other -> other.column() == link.column()).map(EgoColumns.Link::inner).distinct().toList();
		return (inner.indexOf(link.inner()) + 1.0) / (inner.size() + 1);
	}

	private List<Point> way(Rect outer, Rect inner, boolean upstream, double lane) {
		double from = upstream ? outer.right() : outer.x();
		double to = upstream ? inner.x() : inner.right();
		double near = from + (upstream ? 1 : -1) * ink.metrics().bandPadding();
		double middle = Math.round(near + (to - near) * lane * 0.8);
		double level = outer.center().y();
		double y = Math.round(inner.y() + Math.min(inner.height() / 2, 60));
		List<Point> points = new ArrayList<>(List.of(new Point(from, level)));
		if (level != y) {
			points.add(new Point(middle, level));
			points.add(new Point(middle, y));
		}
		points.add(new Point(to, y));
		return points;
	}

	private static boolean isOuter(EgoColumns.Link link, PartIndex parts) {
		return link.relation().getSource().getId().equals(parts.get(link.outer()).elementId());
	}

	private static List<ScenePart> cards(List<ScenePart> parts) {
		return parts.stream().flatMap(part -> part.role() == ScenePart.Role.BAND ? part.children().stream() : Stream.of(part)).toList();
	}

	private static Set<Domicile> domiciles(EgoColumns suppliers, EgoColumns customers, EgoTies ties) {
		Set<Domicile> domiciles = EnumSet.noneOf(Domicile.class);
		Stream.of(suppliers.companies().stream(), customers.companies().stream(),
				ties.all().stream().map(EgoGraph.Tied::node).filter(Company.class::isInstance).map(Company.class::cast)).flatMap(each -> each)
				.forEach(company -> domiciles.add(company.getDomicile()));
		return domiciles;
	}

	private static Facts facts(ChainNode focus, EgoGraph graph, List<Observation> values, List<EgoColumns> sides, EgoTies ties) {
		Facts facts = new Facts();
		facts.addAll(List.of(focus));
		if (focus instanceof Company company) {
			facts.addAll(company.getSecurities());
		}
		facts.addAll(values);
		graph.places().forEach((place, statements) -> {
			facts.add(place);
			facts.addAll(statements);
		});
		facts.addAll(focus instanceof Company company ? graph.products(company) : List.of());
		for (EgoColumns side : sides) {
			facts.addAll(side.links().stream().map(EgoColumns.Link::relation).toList());
			facts.addNamed(side.nodes());
		}
		ties.all().forEach(tied -> {
			facts.addNamed(List.of(tied.node()));
			facts.addAll(tied.relations());
		});
		return facts;
	}
}
