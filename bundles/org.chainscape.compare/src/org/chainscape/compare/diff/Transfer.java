package org.chainscape.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.compare.diff.Difference.Added;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Difference.Removed;
import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.Foreign;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Part;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a document equal to a state it was compared with; where little differs, little is touched. */
final class Transfer {

	private final DocumentState own;
	private final State wanted;
	private final Differences differences;
	private final Traits traits = new Traits();
	private final Strangers strangers;
	private final Map<String, EObject> fresh = new HashMap<>();

	/** A feature of an element. */
	private record Slot(String key, EStructuralFeature feature) {
	}

	Transfer(ChainDocument document, Differences differences) {
		own = DocumentState.of(document);
		wanted = differences.to();
		strangers = new Strangers(own);
		this.differences = differences;
	}

	void run() {
		differences.added().forEach(key -> fresh.put(key, create(key)));
		Set<Slot> lists = new LinkedHashSet<>();
		Set<Slot> values = new LinkedHashSet<>();
		for (Difference difference : differences.all()) {
			if (difference instanceof Added one) {
				lists.add(slot(one.spot()));
			} else if (difference instanceof Removed one) {
				lists.add(slot(one.spot()));
			} else if (difference instanceof Moved one) {
				lists.add(slot(one.from()));
				lists.add(slot(one.to()));
			} else if (difference instanceof Changed one) {
				values.add(new Slot(one.key(), one.feature()));
			}
		}
		for (String key : differences.added()) {
			for (EStructuralFeature feature : traits.of(wanted.node(key).type())) {
				(Traits.holds(feature) ? lists : values).add(new Slot(key, feature));
			}
		}
		takeOver(values);
		// What is wanted may be worked out from the very document: all of it is known before anything changes.
		Map<Slot, Object> contents = new LinkedHashMap<>();
		lists.stream().filter(slot -> wanted.node(slot.key()) != null && object(slot.key()) != null).forEach(slot -> ask(slot, contents));
		values.stream().filter(slot -> slot.feature() != ChainPackage.Literals.PLACE__ITEMS).forEach(slot -> ask(slot, contents));
		// The other side of where items sit has its members by then and gets its order.
		values.stream().filter(slot -> slot.feature() == ChainPackage.Literals.PLACE__ITEMS).forEach(slot -> ask(slot, contents));
		List<String> renamed = differences.identified().isEmpty() ? List.of() : List.copyOf(wanted.keys());
		contents.forEach(this::set);
		rename(renamed);
	}

	private void ask(Slot slot, Map<Slot, Object> contents) {
		Object value = wanted.node(slot.key()).get(slot.feature());
		contents.put(slot, value instanceof List<?> many ? List.copyOf(many) : value);
	}

	private static Slot slot(Spot spot) {
		return new Slot(spot.parent(), spot.feature());
	}

	private EObject create(String key) {
		EObject object = EcoreUtil.create(wanted.node(key).type());
		if (!key.startsWith("?")) {
			object.eSet(object.eClass().getEIDAttribute(), key);
		}
		return object;
	}

	/** What is something else now is another object: whoever refers to it is to refer to that. */
	private void takeOver(Set<Slot> values) {
		Set<String> replaced = new HashSet<>(differences.added());
		replaced.retainAll(differences.removed());
		if (replaced.isEmpty()) {
			return;
		}
		for (String key : wanted.keys()) {
			Node node = wanted.node(key);
			for (EStructuralFeature feature : traits.of(node.type())) {
				if (Traits.refers(feature) && Differ.list(node.get(feature)).stream().anyMatch(replaced::contains)) {
					values.add(new Slot(key, feature));
				}
			}
		}
	}

	private EObject object(String key) {
		EObject created = fresh.get(key);
		return created != null ? created : own.object(key);
	}

	private void set(Slot slot, Object value) {
		EObject holder = object(slot.key());
		EStructuralFeature feature = slot.feature();
		if (feature.isMany()) {
			List<Object> members = new ArrayList<>();
			for (Object member : Differ.list(value)) {
				members.add(resolve(member, feature));
			}
			members.removeIf(Objects::isNull);
			arrange(holder, feature, members);
			return;
		}
		Object single = resolve(value, feature);
		if (single == null) {
			holder.eUnset(feature);
		} else if (holder.eGet(feature, false) != single) {
			holder.eSet(feature, single);
		}
	}

	@SuppressWarnings("unchecked")
	private static void arrange(EObject holder, EStructuralFeature feature, List<Object> members) {
		new Arrangement((EList<Object>) holder.eGet(feature, false)).become(members);
	}

	private Object resolve(Object value, EStructuralFeature feature) {
		if (value instanceof Part part) {
			return build(part);
		}
		if (value instanceof Foreign foreign) {
			return strangers.find(foreign);
		}
		return feature instanceof EReference && value instanceof String key ? object(key) : value;
	}

	private EObject build(Part part) {
		EObject object = EcoreUtil.create(part.type());
		part.values().forEach((feature, value) -> {
			if (feature.isMany()) {
				arrange(object, feature, Differ.list(value).stream().map(each -> resolve(each, feature)).toList());
			} else {
				object.eSet(feature, resolve(value, feature));
			}
		});
		return object;
	}

	/** Elements that are the same thing get the ids of the newer document, and so does what points at them by id. */
	private void rename(List<String> keys) {
		Map<String, String> names = differences.identified();
		for (String key : keys) {
			EObject object = object(key);
			for (EStructuralFeature feature : traits.of(object.eClass())) {
				if (Traits.mayPoint(feature) && object.eIsSet(feature)) {
					renameIn(object, feature, names);
				}
			}
		}
		names.forEach((before, after) -> {
			EObject object = object(before);
			object.eSet(object.eClass().getEIDAttribute(), after);
		});
	}

	@SuppressWarnings("unchecked")
	private static void renameIn(EObject object, EStructuralFeature feature, Map<String, String> names) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> many) {
			List<Object> list = (List<Object>) many;
			for (int i = 0; i < list.size(); i++) {
				String name = names.get(list.get(i));
				if (name != null) {
					list.set(i, name);
				}
			}
		} else if (names.containsKey(value)) {
			object.eSet(feature, names.get(value));
		}
	}
}
