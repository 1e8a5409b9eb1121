package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Group;
import org.chainscape.scene.Rect;

/**
 * What is moved as one on a diagram without columns: a box, or the boxes of a group with their distances.
 *
 * @param elements elements of the boxes
 * @param bounds the outline of all, as it stands before the layout
 * @param isFixed whether one of the boxes may not be moved
 */
record Block(List<String> elements, Rect bounds, boolean isFixed) {

	/** {@return the blocks of a diagram, in the order of their first boxes} */
	static List<Block> of(Diagram diagram, Cards cards, Set<String> movable) {
		Map<String, String> elementOf = new HashMap<>();
		for (DiagramNode node : diagram.getNodes()) {
			elementOf.put(node.getId(), node.getElement());
		}
		Map<String, Group> groups = new LinkedHashMap<>();
		diagram.getGroups().forEach(group -> groups.put(group.getId(), group));
		Map<String, List<String>> blockOf = new HashMap<>();
		for (Group group : groups.values()) {
			Set<String> members = new LinkedHashSet<>();
			collect(group, groups, elementOf, members, new LinkedHashSet<>());
			members.retainAll(movable);
			join(members, blockOf);
		}
		List<Block> blocks = new ArrayList<>();
		for (String element : movable) {
			List<String> members = blockOf.getOrDefault(element, List.of(element));
			if (members.get(0).equals(element)) {
				Rect bounds = members.stream().map(cards::bounds).reduce(Rect::union).orElseThrow();
				blocks.add(new Block(List.copyOf(members), bounds, members.stream().anyMatch(cards::isFixed)));
			}
		}
		return blocks;
	}

	private static void collect(Group group, Map<String, Group> groups, Map<String, String> elementOf, Set<String> members,
			Set<String> seen) {
		for (String member : group.getMembers()) {
			if (groups.containsKey(member) && seen.add(member)) {
				collect(groups.get(member), groups, elementOf, members, seen);
			} else if (elementOf.containsKey(member)) {
				members.add(elementOf.get(member));
			}
		}
	}

	/** Groups that share a box become one. */
	private static void join(Set<String> members, Map<String, List<String>> blockOf) {
		Set<String> all = new LinkedHashSet<>();
		members.forEach(member -> all.addAll(blockOf.getOrDefault(member, List.of(member))));
		List<String> block = new ArrayList<>(all);
		block.forEach(member -> blockOf.put(member, block));
	}
}
