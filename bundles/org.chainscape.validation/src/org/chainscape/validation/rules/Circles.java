package org.chainscape.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** How a circle of relations is broken at one of them. Those without evidence are named first. */
final class Circles {

	private Circles() {
	}

	/** {@return the ways to break the circle of a finding so that its first node is in no circle any more} */
	static <R extends Relation> List<Fix> fixes(Finding finding, Class<R> type, ValidationIndex index) {
		List<ChainNode> circle = Stream.concat(Stream.of(finding.elementId()), finding.relatedIds().stream())
			.map(id -> index.find(id, ChainNode.class)).flatMap(Optional::stream).toList();
		if (circle.size() != finding.relatedIds().size() + 1 || circle.size() < 2) {
			return List.of();
		}
		List<R> links = new ArrayList<>();
		for (int i = 0; i < circle.size(); i++) {
			ChainNode from = circle.get(i);
			ChainNode to = circle.get((i + 1) % circle.size());
			List<R> step = Reads.relations(type, from, index).stream().filter(each -> each.getSource() == from && each.getTarget() == to).toList();
			if (step.isEmpty()) {
				return List.of();
			}
			links.addAll(step);
		}
		List<R> weakestFirst = links.stream().filter(link -> !leads(circle.get(0), circle.get(0), link, type, index))
			.sorted(Comparator.comparing((R link) -> link.isInferred() || Sourcing.isMissing(link) ? 0 : 1)).toList();
		List<Fix> fixes = new ArrayList<>();
		weakestFirst.stream().filter(link -> canBeTurned(link, type, index))
			.forEach(link -> fixes.add(Mending.reverse("reverse-in-circle", link)));
		weakestFirst.forEach(link -> fixes.add(Mending.delete("delete-in-circle", link)));
		return fixes;
	}

	/** {@return whether a relation can be turned round without a circle or a double} */
	static <R extends Relation> boolean canBeTurned(R link, Class<R> type, ValidationIndex index) {
		boolean isThere = Reads.relations(type, link.getTarget(), index).stream()
			.anyMatch(other -> other.getSource() == link.getTarget() && other.getTarget() == link.getSource());
		return !isThere && !leads(link.getSource(), link.getTarget(), link, type, index);
	}

	/** Whether there is a way of at least one step that does not use a relation. */
	private static <R extends Relation> boolean leads(ChainNode from, ChainNode to, Relation without, Class<R> type, ValidationIndex index) {
		Set<ChainNode> seen = new HashSet<>();
		Deque<ChainNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			ChainNode at = open.remove();
			for (R step : Reads.relations(type, at, index)) {
				ChainNode next = step.getTarget();
				if (step == without || step.getSource() != at || next == null || next == at) {
					continue;
				}
				if (next == to) {
					return true;
				}
				if (seen.add(next)) {
					open.add(next);
				}
			}
		}
		return false;
	}
}
