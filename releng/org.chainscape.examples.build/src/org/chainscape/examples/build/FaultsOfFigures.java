package org.chainscape.examples.build;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewFactory;

/** Faults of figures that are printed. */
final class FaultsOfFigures {

	private static final ViewFactory VIEW = ViewFactory.eINSTANCE;

	private FaultsOfFigures() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			any("diagram.unknown-item-kind", "a misspelt class", diagram -> diagram.getItemKinds().add("Prodct")),
			any("diagram.unknown-property", "a property that is gone", diagram -> diagram.getShownProperties().add("gone")),
			numbered("diagram.without-title", "no title", diagram -> {
				diagram.setTitle(null);
				diagram.setName("阶段图 2");
			}),
			numbered("report.figure-without-date", "no date", diagram -> diagram.setAsOf(null)),
			pair("diagram.figure-number-twice", (one, other) -> other.setFigureNumber(one.getFigureNumber())),
			pair("diagram.title-twice", (one, other) -> other.setTitle(one.getTitle() == null ? one.getName() : one.getTitle())),
			new FaultKind("diagram.empty-layer", ground -> ground.at(Diagram.class, each -> true, diagram -> {
				Layer layer = VIEW.createLayer();
				layer.setId("planted-empty-layer");
				layer.setName("试种空图层");
				diagram.getLayers().add(layer);
				return Fault.at(layer, "an empty layer");
			})),
			new FaultKind("diagram.unknown-reference", ground -> ground.at(Diagram.class, each -> true, diagram -> {
				StyleRule rule = VIEW.createStyleRule();
				rule.setId("planted-rule");
				rule.setBasis(StyleBasis.OBSERVATION);
				rule.setProperty("gone");
				diagram.getStyleRules().add(rule);
				return Fault.at(rule, "a rule about what is gone");
			})),
			any("diagram.unknown-theme", "an unknown theme", diagram -> diagram.setTheme("no-such-theme")),
			dated("report.newer-than-figure", 0, "1999"),
			dated("report.stale-in-figure", 1, "2099"),
			new FaultKind("diagram.boxes-overlap", FaultsOfFigures::overlap),
			new FaultKind("diagram.empty", FaultsOfFigures::empty),
			new FaultKind("diagram.line-without-end", FaultsOfFigures::lost),
			new FaultKind("diagram.small-text", FaultsOfFigures::wide),
			new FaultKind("diagram.without-source", FaultsOfFigures::unsourced),
			new FaultKind("report.unconfirmed-in-figure", FaultsOfFigures::unconfirmed));
	}

	private static FaultKind any(String rule, String what, Consumer<Diagram> change) {
		return new FaultKind(rule, ground -> ground.at(Diagram.class, each -> true, changed(change, what)));
	}

	private static FaultKind numbered(String rule, String what, Consumer<Diagram> change) {
		return new FaultKind(rule, ground -> ground.at(Diagram.class, each -> each.getFigureNumber() != null && each.isShowCaption(),
			changed(change, what)));
	}

	/** Both kinds are planted together, so each has figures of its own: those with an even or an odd number. */
	private static FaultKind dated(String rule, int parity, String date) {
		return new FaultKind(rule, ground -> ground.at(Diagram.class, each -> each.getFigureNumber() != null && each.isShowCaption()
			&& each.getFigureNumber() % 2 == parity && isOfDatedReports(each, ground),
			changed(diagram -> diagram.setAsOf(PartialDate.parse(date)), "a figure of " + date)));
	}

	/** Nobody knows whether a figure is older than a report without a date. */
	private static boolean isOfDatedReports(Diagram diagram, Ground ground) {
		return ground.all(Perspective.class).stream().filter(each -> diagram.getPerspectives().contains(each.getId()))
			.noneMatch(each -> each.getBasis() instanceof Report report && report.getDate() == null);
	}

	private static Function<Diagram, Fault> changed(Consumer<Diagram> change, String what) {
		return diagram -> {
			change.accept(diagram);
			return Fault.at(diagram, what);
		};
	}

	private static FaultKind pair(String rule, BiConsumer<Diagram, Diagram> change) {
		return new FaultKind(rule, ground -> ground.any(Diagram.class, each -> each.getFigureNumber() != null).map(one -> {
			Diagram other = ground.any(Diagram.class, each -> each != one && each.getFigureNumber() != null).orElseThrow();
			change.accept(one, other);
			return Fault.among("alike", one, other);
		}));
	}

	private static Optional<Fault> overlap(Ground ground) {
		Diagram diagram = freeMap(ground);
		DiagramNode one = draw(diagram, ground.any(Segment.class), 0);
		DiagramNode other = draw(diagram, ground.any(Segment.class, each -> !each.getId().equals(one.getElement())).orElseThrow(), 15);
		one.setPinned(true);
		other.setPinned(true);
		return Optional.of(Fault.among("one box upon another", one, other));
	}

	private static Optional<Fault> empty(Ground ground) {
		Diagram diagram = freeMap(ground);
		draw(diagram, ground.any(Segment.class), 0).setHidden(true);
		return Optional.of(Fault.at(diagram, "all hidden"));
	}

	private static Optional<Fault> lost(Ground ground) {
		return ground.at(Relation.class, each -> each.getSource() instanceof Segment && each.getTarget() instanceof Segment
			&& each.getSource() != each.getTarget(), relation -> {
				Diagram diagram = freeMap(ground);
				draw(diagram, relation.getSource(), 0);
				DiagramEdge edge = VIEW.createDiagramEdge();
				edge.setId(diagram.getId() + "-edge");
				edge.setRelation(relation.getId());
				BendPoint bend = VIEW.createBendPoint();
				bend.setX(300);
				edge.getBendPoints().add(bend);
				diagram.getEdges().add(edge);
				return Fault.at(edge, "a line without an end");
			});
	}

	private static Optional<Fault> wide(Ground ground) {
		Diagram diagram = freeMap(ground);
		draw(diagram, ground.any(Segment.class), 0);
		draw(diagram, ground.any(Segment.class), 9000);
		number(ground, diagram);
		return Optional.of(Fault.at(diagram, "metres wide"));
	}

	private static Optional<Fault> unsourced(Ground ground) {
		Product product = ground.named(Ground.CHAIN.createProduct(), "试种产品");
		product.getPlaces().add(ground.any(Segment.class));
		ground.chain().getItems().add(product);
		Diagram diagram = freeMap(ground);
		draw(diagram, product, 0);
		number(ground, diagram);
		return Optional.of(Fault.at(diagram, "nothing cited"));
	}

	private static Optional<Fault> unconfirmed(Ground ground) {
		Product product = ground.cited(ground.named(Ground.CHAIN.createProduct(), "试种产品"));
		product.setConfirmed(false);
		product.getPlaces().add(ground.any(Segment.class));
		ground.chain().getItems().add(product);
		Diagram diagram = freeMap(ground);
		draw(diagram, product, 0);
		number(ground, diagram);
		return Optional.of(Fault.at(diagram, product, "a product to be verified"));
	}

	private static Diagram freeMap(Ground ground) {
		Diagram diagram = ground.named(VIEW.createDiagram(), "试种图");
		diagram.setKind(DiagramKind.FREE_MAP);
		ground.document().getViews().add(diagram);
		return diagram;
	}

	private static void number(Ground ground, Diagram diagram) {
		diagram.setFigureNumber(900 + ground.random(99));
		diagram.setTitle("试种图的题目");
		diagram.setAsOf(PartialDate.parse("2023-06"));
	}

	private static DiagramNode draw(Diagram diagram, ChainNode element, int x) {
		DiagramNode node = VIEW.createDiagramNode();
		node.setId(diagram.getId() + "-node-" + diagram.getNodes().size());
		node.setElement(element.getId());
		node.setX(x);
		diagram.getNodes().add(node);
		return node;
	}
}
