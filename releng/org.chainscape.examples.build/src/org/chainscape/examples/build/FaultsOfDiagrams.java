package org.chainscape.examples.build;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewFactory;

/** Faults of diagrams. */
final class FaultsOfDiagrams {

	private FaultsOfDiagrams() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("diagram.dangling-element", FaultsOfDiagrams::gone),
			new FaultKind("diagram.no-focus", ground -> ground.at(Diagram.class, each -> each.getFocus() == null, diagram -> {
				diagram.setKind(ground.random(2) == 0 ? DiagramKind.EGO_MAP : DiagramKind.SEGMENT_DETAIL);
				diagram.setFocus(ground.random(2) == 0 ? null : "gone");
				return Fault.at(diagram, "no focus");
			})),
			new FaultKind("diagram.node-drawn-twice", ground -> ground.at(DiagramNode.class,
				each -> ((Diagram) each.eContainer()).getKind() == DiagramKind.STAGE_MAP, node -> {
					DiagramNode again = ViewFactory.eINSTANCE.createDiagramNode();
					again.setId("planted-node-" + ground.random(1_000_000));
					again.setElement(node.getElement());
					((Diagram) node.eContainer()).getNodes().add(again);
					return Fault.at(again, node, "drawn again");
				})),
			new FaultKind("diagram.unknown-perspective", ground -> ground.at(Diagram.class, each -> true, diagram -> {
				diagram.getPerspectives().add("gone");
				return Fault.at(diagram, "a perspective that is not there");
			})));
	}

	private static Optional<Fault> gone(Ground ground) {
		return switch (ground.random(3)) {
			case 0 -> ground.at(DiagramNode.class, each -> true, node -> {
				node.setElement("gone");
				return Fault.at(node, "shows what is gone");
			});
			case 1 -> ground.at(Diagram.class, each -> true, diagram -> {
				DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
				edge.setId("planted-edge");
				edge.setRelation(diagram.getId());
				diagram.getEdges().add(edge);
				return Fault.at(edge, "a line of what is no relation");
			});
			default -> ground.at(Diagram.class, each -> true, diagram -> {
				Layer layer = ViewFactory.eINSTANCE.createLayer();
				layer.setId("planted-layer");
				layer.setName("试种图层");
				layer.getElements().add("gone");
				diagram.getLayers().add(layer);
				return Fault.at(layer, "holds what is gone");
			});
		};
	}
}
