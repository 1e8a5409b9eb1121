package org.chainscape.compare.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A state with what another one has besides, in the places it has there. What both have is as the first one says. */
public final class UnionState implements State {

	private final State first;
	private final State second;
	private final Predicate<String> wanted;
	private final List<String> keys = new ArrayList<>();

	/**
	 * Puts two states together.
	 *
	 * @param first the state that counts
	 * @param second the other one
	 * @param wanted which elements only the second one has are wanted; those inside of others only with these
	 */
	public UnionState(State first, State second, Predicate<String> wanted) {
		this.first = first;
		this.second = second;
		this.wanted = wanted;
		collect(first.root(), new Traits());
	}

	private void collect(String key, Traits traits) {
		keys.add(key);
		Node node = node(key);
		for (EStructuralFeature feature : traits.of(node.type())) {
			if (Traits.holds(feature)) {
				list(node.get(feature)).forEach(child -> collect((String) child, traits));
			}
		}
	}

	@Override
	public String root() {
		return first.root();
	}

	@Override
	public Collection<String> keys() {
		return keys;
	}

	@Override
	public Node node(String key) {
		Node own = first.node(key);
		if (own != null) {
			return new UnionNode(own);
		}
		Node other = second.node(key);
		return other != null && isWanted(other) ? new UnionNode(other) : null;
	}

	private boolean isWanted(Node node) {
		for (Node each = node; first.node(each.key()) == null; each = second.node(each.parent())) {
			if (!wanted.test(each.key())) {
				return false;
			}
		}
		return true;
	}

	private boolean isBesides(Object member) {
		return member instanceof String key && first.node(key) == null && node(key) != null;
	}

	private Object value(Node node, EStructuralFeature feature) {
		Object own = node.get(feature);
		boolean side = Traits.holds(feature) || feature == ChainPackage.Literals.PLACE__ITEMS;
		Node other = side && first.node(node.key()) != null ? second.node(node.key()) : null;
		if (other == null || other.type() != node.type()) {
			return first.node(node.key()) == null ? existing(own, feature) : own;
		}
		List<Object> all = new ArrayList<>(list(own));
		List<?> before = list(other.get(feature));
		Set<Object> there = new HashSet<>(all);
		for (int i = 0; i < before.size(); i++) {
			Object member = before.get(i);
			if (isBesides(member) && there.add(member)) {
				int at = i == 0 ? 0 : all.indexOf(before.get(i - 1)) + 1;
				all.add(at == 0 && i > 0 ? all.size() : at, member);
			}
		}
		return feature.isMany() ? all : all.isEmpty() ? null : all.get(0);
	}

	/** What is there besides does not refer to what is left out. */
	private Object existing(Object value, EStructuralFeature feature) {
		if (!(feature instanceof EReference)) {
			return value;
		}
		if (value instanceof List<?> many) {
			return many.stream().filter(each -> !(each instanceof String key) || node(key) != null && (!Traits.holds(feature) || isBesides(key)))
					.toList();
		}
		return value instanceof String key && node(key) == null ? null : value;
	}

	private static List<?> list(Object value) {
		return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
	}

	/** An element of either state. */
	private final class UnionNode implements Node {

		private final Node node;

		UnionNode(Node node) {
			this.node = node;
		}

		@Override
		public String key() {
			return node.key();
		}

		@Override
		public EClass type() {
			return node.type();
		}

		@Override
		public String parent() {
			return node.parent();
		}

		@Override
		public EReference place() {
			return node.place();
		}

		@Override
		public Object get(EStructuralFeature feature) {
			return value(node, feature);
		}

		@Override
		public EObject object() {
			return node.object();
		}
	}
}
