package org.chainscape.compare.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Security;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds elements that are the same thing under another id: first by what is unique in a document, such as handle and ticker, then within
 * containers that are the same by what a person tells them apart by. Only elements without a partner of the same id are asked.
 */
final class Matching {

	/** Containers are matched before their content; nothing lies deeper than this. */
	private static final int DEPTH = 16;

	private final DocumentState left;
	private final DocumentState right;
	private final Traits traits = new Traits();
	private final Map<EClass, List<EStructuralFeature>> telling = new HashMap<>();
	private final Set<String> onlyLeft = new LinkedHashSet<>();
	private final Set<String> onlyRight = new LinkedHashSet<>();
	private final Map<String, String> names = new HashMap<>();

	Matching(DocumentState left, DocumentState right) {
		this.left = left;
		this.right = right;
	}

	/** {@return key in the right document to the key of the same thing in the left one} */
	Map<String, String> find() {
		collect(left, right, onlyLeft);
		collect(right, left, onlyRight);
		if (onlyLeft.contains(left.root()) && onlyRight.contains(right.root())) {
			match(left.root(), right.root());
		}
		matchUnique(Matching::handle);
		matchUnique(Matching::ticker);
		int before = -1;
		for (int i = 0; i < DEPTH && before != names.size() && !onlyLeft.isEmpty() && !onlyRight.isEmpty(); i++) {
			before = names.size();
			matchWithin();
		}
		return names;
	}

	private static void collect(DocumentState one, DocumentState other, Set<String> only) {
		one.keys().stream().filter(key -> other.object(key) == null).forEach(only::add);
	}

	private void match(String leftKey, String rightKey) {
		onlyLeft.remove(leftKey);
		onlyRight.remove(rightKey);
		names.put(rightKey, leftKey);
	}

	/** What says who an element is in the whole document; {@code null} for nothing. */
	private interface Sign {

		Object of(EObject object);
	}

	private static Object handle(EObject object) {
		return object instanceof Element element && element.getHandle() != null && !element.getHandle().isBlank()
				? List.of(object.eClass(), element.getHandle()) : null;
	}

	private static Object ticker(EObject object) {
		if (object instanceof Company company && !company.getSecurities().isEmpty()) {
			Security first = company.getSecurities().get(0);
			return first.getCode() == null ? null : List.of(Literals.COMPANY, first.getExchange(), first.getCode());
		}
		return object instanceof Security security && security.getCode() != null
				? List.of(Literals.SECURITY, security.getExchange(), security.getCode()) : null;
	}

	private void matchUnique(Sign sign) {
		if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
			return;
		}
		Map<Object, List<String>> there = new HashMap<>();
		onlyLeft.forEach(key -> group(sign.of(left.object(key)), key, there));
		Map<Object, List<String>> here = new HashMap<>();
		onlyRight.forEach(key -> group(sign.of(right.object(key)), key, here));
		here.forEach((signs, keys) -> {
			List<String> others = there.getOrDefault(signs, List.of());
			if (keys.size() == 1 && others.size() == 1) {
				match(others.get(0), keys.get(0));
			}
		});
	}

	private static void group(Object sign, String key, Map<Object, List<String>> groups) {
		if (sign != null) {
			groups.computeIfAbsent(sign, each -> new ArrayList<>(1)).add(key);
		}
	}

	/** One level deeper: parts of containers that are the same, in their order where several look alike. */
	private void matchWithin() {
		Map<Object, List<String>> there = new HashMap<>();
		onlyLeft.forEach(key -> group(telling(left, key, each -> each), key, there));
		Map<Object, List<String>> here = new HashMap<>();
		onlyRight.forEach(key -> group(telling(right, key, this::common), key, here));
		here.forEach((signs, keys) -> {
			List<String> others = there.getOrDefault(signs, List.of());
			for (int i = 0; i < Math.min(keys.size(), others.size()); i++) {
				match(others.get(i), keys.get(i));
			}
		});
	}

	/** The key an element of the right document has in the left one; {@code null} for none. */
	private String common(String rightKey) {
		String name = names.get(rightKey);
		return name == null && left.object(rightKey) != null ? rightKey : name;
	}

	private Object telling(DocumentState state, String key, UnaryOperator<String> commonKey) {
		Node node = state.node(key);
		String parent = node.parent() == null ? null : commonKey.apply(node.parent());
		if (parent == null) {
			return null;
		}
		List<Object> signs = new ArrayList<>(Arrays.asList(node.type(), node.place(), parent));
		boolean says = false;
		for (EStructuralFeature feature : telling.computeIfAbsent(node.type(), this::tellingFeatures)) {
			Object value = node.get(feature);
			if (value instanceof String id && (Traits.refers(feature) || Traits.mayPoint(feature) && state.object(id) != null)) {
				value = commonKey.apply(id);
				if (value == null) {
					return null;
				}
			}
			says |= value != null && !List.of().equals(value);
			signs.add(value);
		}
		return says ? signs : null;
	}

	private List<EStructuralFeature> tellingFeatures(EClass type) {
		List<EStructuralFeature> named = List.of();
		if (Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
			named = List.of(Literals.NAMED_ELEMENT__NAME);
		} else if (type == Literals.PARTICIPATION) {
			named = List.of(Literals.PARTICIPATION__COMPANY, Literals.PARTICIPATION__ROLE, Literals.PARTICIPATION__SCOPE);
		} else if (Literals.RELATION.isSuperTypeOf(type)) {
			named = List.of(Literals.RELATION__SOURCE, Literals.RELATION__TARGET, Literals.RELATION__LABEL);
		} else if (Literals.OBSERVATION.isSuperTypeOf(type)) {
			named = List.of(Literals.OBSERVATION__PROPERTY, Literals.OBSERVATION__AS_OF, Literals.OBSERVATION__PERIOD_START,
					Literals.OBSERVATION__PERIOD_END, Literals.OBSERVATION__BASIS, Literals.OBSERVATION__ACTUALITY);
		} else if (type == Literals.CITATION) {
			named = List.of(Literals.CITATION__SOURCE, Literals.CITATION__SECTION, Literals.CITATION__LOCATOR, Literals.CITATION__PAGE,
					Literals.CITATION__LINES);
		} else if (type == ViewPackage.Literals.DIAGRAM_NODE) {
			named = List.of(ViewPackage.Literals.DIAGRAM_NODE__ELEMENT);
		} else if (type == ViewPackage.Literals.DIAGRAM_EDGE) {
			named = List.of(ViewPackage.Literals.DIAGRAM_EDGE__RELATION);
		}
		return named.isEmpty() ? traits.of(type).stream().filter(feature -> !feature.isMany() && !Traits.holds(feature)).toList() : named;
	}
}
