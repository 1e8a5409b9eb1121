package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.compare.merge.Conflict.Kind;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Security;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds what both sides added each for itself though it is the same thing: companies with the same ticker, elements with
 * the same handle.
 */
final class Twins {

	private final Sides sides;

	Twins(Sides sides) {
		this.sides = sides;
	}

	List<Conflict> find() {
		Map<Object, String> own = signs(sides.mine(), sides.theirs());
		List<Conflict> found = new ArrayList<>();
		if (own.isEmpty()) {
			return found;
		}
		Map<String, String> paired = new HashMap<>();
		signs(sides.theirs(), sides.mine()).forEach((sign, key) -> {
			String mine = own.get(sign);
			if (mine != null && !paired.containsKey(mine) && !paired.containsValue(key)) {
				paired.put(mine, key);
				found.add(new Conflict(Kind.TWINS, mine, sides.mine().node(mine).object(), List.of(), null, mine, key));
			}
		});
		return found;
	}

	/** What is new in a state and in it alone, by what should be there once. */
	private Map<Object, String> signs(State state, State other) {
		Map<Object, String> signs = new HashMap<>();
		for (String key : state.keys()) {
			if (sides.base().node(key) == null && other.node(key) == null) {
				Node node = state.node(key);
				EObject object = node.object();
				if (object instanceof Element element && element.getHandle() != null && !element.getHandle().isBlank()) {
					signs.putIfAbsent(List.of(node.type(), element.getHandle()), key);
				}
				if (object instanceof Company company) {
					for (Security security : company.getSecurities()) {
						if (security.getCode() != null) {
							signs.putIfAbsent(List.of(Literals.COMPANY, security.getExchange(), security.getCode()), key);
						}
					}
				}
			}
		}
		return signs;
	}
}
