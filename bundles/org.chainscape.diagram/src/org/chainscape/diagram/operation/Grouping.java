package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewFactory;

/** Groups of boxes that are selected and moved together. Groups may hold groups; members that are gone count as nothing. */
public final class Grouping {

	private static final int FEWEST = 2;

	private final Diagram diagram;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 */
	public Grouping(Diagram diagram) {
		this.diagram = diagram;
	}

	/**
	 * Whether boxes can become a group.
	 *
	 * @param boxes boxes of the diagram
	 * @return false if they are fewer than two, or one group already
	 */
	public boolean canGroup(Collection<? extends ViewElement> boxes) {
		return tops(boxes).size() >= FEWEST;
	}

	/**
	 * Makes a group of boxes; one that is in a group already takes that along.
	 *
	 * @param boxes boxes of the diagram
	 * @return the group
	 * @throws IllegalArgumentException if {@link #canGroup} says no
	 */
	public Group group(Collection<? extends ViewElement> boxes) {
		Set<ViewElement> tops = tops(boxes);
		if (tops.size() < FEWEST) {
			throw new IllegalArgumentException("A group needs two members");
		}
		Group group = Identities.assign(ViewFactory.eINSTANCE.createGroup());
		tops.forEach(member -> group.getMembers().add(member.getId()));
		diagram.getGroups().add(group);
		return group;
	}

	/**
	 * Dissolves the outermost groups of boxes; groups inside them stay.
	 *
	 * @param boxes boxes of the diagram
	 */
	public void ungroup(Collection<? extends ViewElement> boxes) {
		Set<Group> outermost = new LinkedHashSet<>();
		boxes.forEach(box -> outermost(box).ifPresent(outermost::add));
		diagram.getGroups().removeAll(outermost);
	}

	/**
	 * The outermost group a box is in.
	 *
	 * @param box a box of the diagram
	 * @return the group, if it is in one
	 */
	public Optional<Group> outermost(ViewElement box) {
		return Optional.ofNullable(top(box, parents()) instanceof Group group ? group : null);
	}

	/**
	 * The boxes of a group, those of its inner groups included.
	 *
	 * @param group a group of the diagram
	 * @return diagram nodes, notes and images
	 */
	public List<ViewElement> boxes(Group group) {
		Map<String, ViewElement> known = new HashMap<>();
		Stream.of(diagram.getNodes(), diagram.getAnnotations(), diagram.getImages(), diagram.getGroups())
				.forEach(list -> list.forEach(view -> known.put(view.getId(), view)));
		List<ViewElement> found = new ArrayList<>();
		collect(group, known, found, new HashSet<>());
		return found;
	}

	private static void collect(Group group, Map<String, ViewElement> known, List<ViewElement> found, Set<Group> seen) {
		if (seen.add(group)) {
			for (ViewElement member : group.getMembers().stream().map(known::get).filter(Objects::nonNull).toList()) {
				if (member instanceof Group inner) {
					collect(inner, known, found, seen);
				} else if (!found.contains(member)) {
					found.add(member);
				}
			}
		}
	}

	private Set<ViewElement> tops(Collection<? extends ViewElement> boxes) {
		Map<String, Group> parents = parents();
		Set<ViewElement> tops = new LinkedHashSet<>();
		boxes.forEach(box -> tops.add(top(box, parents)));
		return tops;
	}

	private static ViewElement top(ViewElement box, Map<String, Group> parents) {
		Set<ViewElement> seen = new HashSet<>();
		ViewElement top = box;
		while (parents.get(top.getId()) != null && seen.add(top)) {
			top = parents.get(top.getId());
		}
		return top;
	}

	private Map<String, Group> parents() {
		Map<String, Group> parents = new HashMap<>();
		diagram.getGroups().forEach(group -> group.getMembers().forEach(member -> parents.put(member, group)));
		return parents;
	}
}
