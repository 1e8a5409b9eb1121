package org.chainscape.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;

/** Where something else stands now in the place of what is gone, the ghost gives way, downwards to where there is room. */
final class Untangling {

	private static final double GAP = 14;

	private final Set<String> ghosts;

	Untangling(Set<String> ghosts) {
		this.ghosts = ghosts;
	}

	void spread(Diagram diagram, SceneBuilder builder, ElementIndex index) {
		List<DiagramNode> moving = diagram.getNodes().stream().filter(node -> ghosts.contains(node.getElement())).toList();
		if (moving.isEmpty() || SceneBuilder.placesByRule(diagram.getKind())) {
			return;
		}
		Scene scene = builder.build(diagram, index);
		Map<String, Rect> bounds = new HashMap<>();
		scene.allParts().filter(part -> part.role() == ScenePart.Role.CARD && part.elementId() != null)
				.forEach(part -> bounds.putIfAbsent(part.elementId(), part.bounds()));
		List<Rect> taken = new ArrayList<>();
		bounds.forEach((id, rect) -> {
			if (!ghosts.contains(id)) {
				taken.add(rect);
			}
		});
		for (DiagramNode node : moving) {
			Rect wanted = bounds.get(node.getElement());
			if (wanted != null) {
				Rect free = wanted;
				for (Rect other = obstacle(free, taken); other != null; other = obstacle(free, taken)) {
					free = free.translate(0, other.bottom() + GAP - free.y());
				}
				node.setY(node.getY() + (int) Math.round(free.y() - wanted.y()));
				taken.add(free);
			}
		}
	}

	private static Rect obstacle(Rect rect, List<Rect> taken) {
		return taken.stream().filter(rect::overlaps).findFirst().orElse(null);
	}
}
