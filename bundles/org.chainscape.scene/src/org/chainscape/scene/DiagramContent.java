package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;

/** Fills a diagram with nodes for the elements it is about. Existing nodes keep their place, size and style. */
public final class DiagramContent {

	private DiagramContent() {
	}

	/**
	 * Adds a node for every stage and top-level segment of the diagram's perspectives that has none.
	 *
	 * @param diagram the diagram, changed in place
	 * @param index its document
	 * @return the new nodes, in order
	 */
	public static List<DiagramNode> populate(Diagram diagram, ElementIndex index) {
		return populate(diagram, index, List.of());
	}

	/**
	 * Adds nodes for the elements named. On a stage map these are stages (with all their segments) and top-level segments of its perspectives
	 * (with their stage); elsewhere any stage, segment, item or company.
	 *
	 * @param diagram the diagram, changed in place
	 * @param index its document
	 * @param elementIds ids of the elements; empty for all stages and top-level segments of the diagram's perspectives
	 * @return the new nodes, in order; their ids depend on diagram and element only
	 */
	public static List<DiagramNode> populate(Diagram diagram, ElementIndex index, Collection<String> elementIds) {
		Map<String, DiagramNode> existing = new HashMap<>();
		diagram.getNodes().forEach(node -> existing.put(node.getElement(), node));
		List<DiagramNode> added = new ArrayList<>();
		for (ChainNode element : wanted(diagram, index, elementIds)) {
			if (element.getId() != null && !existing.containsKey(element.getId())) {
				DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
				node.setId(Identities.derive(String.valueOf(diagram.getId()), element.getId()));
				node.setElement(element.getId());
				existing.put(element.getId(), node);
				added.add(node);
			}
		}
		diagram.getNodes().addAll(added);
		return added;
	}

	private static Set<ChainNode> wanted(Diagram diagram, ElementIndex index, Collection<String> elementIds) {
		Set<String> ids = new LinkedHashSet<>(elementIds);
		Set<ChainNode> wanted = new LinkedHashSet<>();
		for (String id : diagram.getPerspectives()) {
			index.find(id, Perspective.class).ifPresent(perspective -> collect(perspective, ids, wanted));
		}
		if (diagram.getKind() != DiagramKind.STAGE_MAP) {
			ids.forEach(id -> index.find(id, ChainNode.class).filter(DiagramContent::isDrawable).ifPresent(wanted::add));
		}
		return wanted;
	}

	private static void collect(Perspective perspective, Set<String> ids, Set<ChainNode> wanted) {
		for (Stage stage : perspective.getStages()) {
			boolean whole = ids.isEmpty() || ids.contains(stage.getId());
			List<Segment> segments = stage.getSegments().stream().filter(segment -> whole || ids.contains(segment.getId())).toList();
			if (whole || !segments.isEmpty()) {
				wanted.add(stage);
				wanted.addAll(segments);
			}
		}
	}

	private static boolean isDrawable(ChainNode element) {
		return element instanceof Place || element instanceof Item || element instanceof Company;
	}
}
