package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * Fixed boxes do not lie on each other; all others make way when they are drawn. A box may lie in the band of its own stage; boxes that
 * touch, or share less than a line, are fine. The later box is reported with all it lies on.
 */
public final class OverlappingBoxes implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.boxes-overlap", Severity.WARNING, RuleMode.BATCH);
	private static final Set<ScenePart.Role> BOXES = Set.of(ScenePart.Role.BAND, ScenePart.Role.CARD);
	private static final double SLIGHT = 2;

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			if (!SceneBuilder.placesByRule(diagram.getKind())) {
				index.pictures().of(diagram).ifPresent(scene -> check(diagram, scene, sink));
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		DiagramNode node = index.find(finding.elementId(), DiagramNode.class).orElse(null);
		List<Edit> edits = new ArrayList<>();
		if (node != null && node.isPinned()) {
			edits.add(new Edit.Change(node, ViewPackage.Literals.DIAGRAM_NODE__PINNED, false));
		}
		if (node != null && node.isLocked()) {
			edits.add(new Edit.Change(node, ViewPackage.Literals.DIAGRAM_NODE__LOCKED, false));
		}
		return edits.isEmpty() ? List.of() : List.of(new Fix("let-make-way", List.of(node), edits));
	}

	private static void check(Diagram diagram, Scene scene, FindingSink sink) {
		Map<String, DiagramNode> nodes = new HashMap<>();
		diagram.getNodes().forEach(node -> nodes.putIfAbsent(node.getElement(), node));
		List<Box> boxes = new ArrayList<>();
		scene.parts().forEach(part -> collect(part, "", nodes, boxes));
		Map<DiagramNode, List<DiagramNode>> overlaps = new LinkedHashMap<>();
		List<Box> sorted = new ArrayList<>(boxes);
		sorted.sort(Comparator.comparingDouble(box -> box.part.bounds().x()));
		for (int i = 0; i < sorted.size(); i++) {
			Box one = sorted.get(i);
			for (int k = i + 1; k < sorted.size() && sorted.get(k).part.bounds().x() < one.part.bounds().right(); k++) {
				Box other = sorted.get(k);
				if (!one.isAround(other) && !other.isAround(one) && overlap(one.part.bounds(), other.part.bounds())) {
					Box later = boxes.indexOf(one) < boxes.indexOf(other) ? other : one;
					overlaps.computeIfAbsent(later.node, added -> new ArrayList<>()).add(later == one ? other.node : one.node);
				}
			}
		}
		overlaps.forEach((node, others) -> sink.report(node,
				others.stream().sorted(Comparator.comparingInt(diagram.getNodes()::indexOf)).collect(Collectors.toList()), diagram));
	}

	private static void collect(ScenePart part, String way, Map<String, DiagramNode> nodes, List<Box> boxes) {
		DiagramNode node = BOXES.contains(part.role()) && part.elementId() != null ? nodes.get(part.elementId()) : null;
		String here = way + '/' + part.key();
		if (node != null) {
			boxes.add(new Box(part, node, here + '/'));
		}
		part.children().forEach(child -> collect(child, here, nodes, boxes));
	}

	private static boolean overlap(Rect one, Rect other) {
		double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return across > SLIGHT && down > SLIGHT;
	}

	/** A box with the way to it through the boxes around it. */
	private record Box(ScenePart part, DiagramNode node, String way) {

		boolean isAround(Box other) {
			return other.way.startsWith(way);
		}
	}
}
