package org.chainscape.compare.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A state some elements of which go by the key they have in another one. */
public final class RenamedState implements State {

	private final State original;
	private final Map<String, String> names;
	private final Map<String, String> originals = new HashMap<>();

	/**
	 * The same elements under other keys.
	 *
	 * @param original the state
	 * @param names key in the state to key wanted, which no element of the state has
	 */
	public RenamedState(State original, Map<String, String> names) {
		this.original = original;
		this.names = Map.copyOf(names);
		names.forEach((from, to) -> originals.put(to, from));
	}

	/** {@return key wanted to key in the original state} */
	public Map<String, String> originals() {
		return Map.copyOf(originals);
	}

	@Override
	public String root() {
		return named(original.root());
	}

	@Override
	public Node node(String key) {
		if (names.containsKey(key)) {
			return null;
		}
		Node node = original.node(originals.getOrDefault(key, key));
		return node == null ? null : new RenamedNode(key, node);
	}

	@Override
	public Collection<String> keys() {
		return original.keys().stream().map(this::named).toList();
	}

	private String named(String key) {
		return key == null ? null : names.getOrDefault(key, key);
	}

	private Object renamed(Object value, EStructuralFeature feature) {
		if (!Traits.mayPoint(feature) && !(feature instanceof EReference)) {
			return value;
		}
		if (value instanceof List<?> many) {
			return many.stream().map(each -> each instanceof String key ? named(key) : each).toList();
		}
		return value instanceof String key ? named(key) : value;
	}

	/** An element under another key, or with references to such. */
	private final class RenamedNode implements Node {

		private final String key;
		private final Node node;

		RenamedNode(String key, Node node) {
			this.key = key;
			this.node = node;
		}

		@Override
		public String key() {
			return key;
		}

		@Override
		public EClass type() {
			return node.type();
		}

		@Override
		public String parent() {
			return named(node.parent());
		}

		@Override
		public EReference place() {
			return node.place();
		}

		@Override
		public Object get(EStructuralFeature feature) {
			return renamed(node.get(feature), feature);
		}

		@Override
		public EObject object() {
			return node.object();
		}
	}
}
