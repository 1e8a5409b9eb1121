package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;

/**
 * Sorts items into swim lanes: by family; those of no family with the only family of their maker, otherwise with their maker. Lanes follow
 * the order of the items, the lane of everything else comes last.
 */
final class LineageLanes {

	/** From here on makers of a single item share a lane. */
	static final int MANY = 40;
	private static final String OTHER = "other";

	private final Map<String, Lane> lanes = new LinkedHashMap<>();
	private final Map<Item, Item> families = new HashMap<>();
	private final List<Lane> order = new ArrayList<>();

	/**
	 * A swim lane.
	 *
	 * @param owner the family or the maker, or {@code null} for what has neither
	 * @param makers makers of its items
	 * @param items its items
	 */
	record Lane(NamedElement owner, Set<Company> makers, List<Item> items) {
	}

	LineageLanes(Collection<Item> items) {
		Set<Item> heads = new LinkedHashSet<>();
		items.forEach(item -> {
			Item family = family(item, 0);
			if (family != null) {
				heads.add(family);
			}
		});
		for (Item item : items) {
			Item family = heads.contains(item) ? item : family(item, 0);
			if (family != null) {
				families.put(item, family);
				lane(family).makers().addAll(family.getMakers());
				lane(family).makers().addAll(item.getMakers());
			}
		}
		Map<Company, List<Lane>> ofMaker = new HashMap<>();
		lanes.values().forEach(lane -> lane.makers().forEach(maker -> ofMaker.computeIfAbsent(maker, unused -> new ArrayList<>()).add(lane)));
		for (Item item : items) {
			Lane lane = lane(item, ofMaker);
			if (order.stream().noneMatch(known -> known == lane)) {
				order.add(lane);
			}
			lane.items().add(item);
		}
		if (items.size() >= MANY) {
			gatherSingles();
		}
	}

	private void gatherSingles() {
		List<Lane> singles = order.stream().filter(lane -> lane.owner() instanceof Company && lane.items().size() == 1).toList();
		if (singles.size() > 1) {
			Lane other = other();
			singles.forEach(lane -> other.items().addAll(lane.items()));
			order.removeAll(singles);
		}
	}

	private Lane other() {
		return lanes.computeIfAbsent(OTHER, key -> new Lane(null, new LinkedHashSet<>(), new ArrayList<>()));
	}

	/** The lanes from top to bottom. */
	List<Lane> lanes() {
		List<Lane> all = new ArrayList<>(order.stream().filter(lane -> lane.owner() != null).toList());
		Lane other = lanes.get(OTHER);
		if (other != null) {
			all.add(other);
		}
		return all;
	}

	private Lane lane(Item item, Map<Company, List<Lane>> ofMaker) {
		Item family = families.get(item);
		if (family != null) {
			return lane(family);
		}
		if (item.getMakers().isEmpty()) {
			return other();
		}
		Company maker = item.getMakers().get(0);
		List<Lane> known = ofMaker.getOrDefault(maker, List.of());
		return known.size() == 1 ? known.get(0) : lane(maker);
	}

	private Lane lane(NamedElement owner) {
		return lanes.computeIfAbsent(owner.getId(), key -> new Lane(owner, new LinkedHashSet<>(), new ArrayList<>()));
	}

	/** The family of an item or of what it is a variant of. */
	private static Item family(Item item, int depth) {
		if (!(item instanceof FoundationModel model) || depth > 8) {
			return null;
		}
		return model.getFamily() != null ? model.getFamily() : family(model.getVariantOf(), depth + 1);
	}
}
