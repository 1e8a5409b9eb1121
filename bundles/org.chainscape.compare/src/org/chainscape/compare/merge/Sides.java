package org.chainscape.compare.merge;

import java.util.List;

import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The three states of a merge. */
record Sides(State base, State mine, State theirs, Traits traits) {

	/** The value of a feature; {@code null} where there is no such element, or as something else. */
	static Object get(Node node, EStructuralFeature feature) {
		if (node == null || !feature.getEContainingClass().isSuperTypeOf(node.type())) {
			return feature.isMany() ? List.of() : null;
		}
		return node.get(feature);
	}

	State of(Side side) {
		return side == Side.THEIRS ? theirs : mine;
	}

	/** The element as one of the three knows it: mine first. */
	EObject object(String key) {
		Node node = mine.node(key);
		node = node == null ? theirs.node(key) : node;
		node = node == null ? base.node(key) : node;
		return node == null ? null : node.object();
	}

	boolean isKnown(String key) {
		return mine.node(key) != null || theirs.node(key) != null || base.node(key) != null;
	}

	static List<?> list(Object value) {
		return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
	}
}
