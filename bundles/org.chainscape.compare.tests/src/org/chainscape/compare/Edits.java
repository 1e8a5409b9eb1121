package org.chainscape.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.chainscape.model.Identities;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.change.Deletions;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits a document at random over the whole metamodel, such that nothing dangles: what the files of people may look like a day later. */
public final class Edits {

	private final ChainDocument document;
	private final Random random;

	/** For one document. */
	public Edits(ChainDocument document, Random random) {
		this.document = document;
		this.random = random;
	}

	/** Makes a number of edits. */
	public void make(int count) {
		for (int i = 0; i < count; i++) {
			switch (random.nextInt(10)) {
			case 0, 1, 2, 3 -> set();
			case 4, 5 -> refer();
			case 6 -> add();
			case 7 -> move();
			case 8 -> reorder();
			default -> delete();
			}
		}
	}

	/** Gives an attribute another value. */
	public void set() {
		EObject object = any(EObject.class);
		EAttribute attribute = pick(object.eClass().getEAllAttributes());
		if (attribute.isID() || attribute == ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION) {
			return;
		}
		Object value = value(attribute);
		if (!attribute.isMany()) {
			object.eSet(attribute, value == null ? attribute.getDefaultValue() : value);
		} else if (value != null) {
			List<Object> list = list(object, attribute);
			if (!list.isEmpty() && random.nextBoolean()) {
				list.remove(random.nextInt(list.size()));
			} else if (!list.contains(value)) {
				list.add(random.nextInt(list.size() + 1), value);
			}
		}
	}

	private void refer() {
		EObject object = any(EObject.class);
		List<EReference> references = object.eClass().getEAllReferences().stream()
				.filter(each -> !each.isContainment() && !each.isContainer()).toList();
		if (references.isEmpty()) {
			return;
		}
		EReference reference = pick(references);
		List<EObject> targets = objects(reference.getEReferenceType().getInstanceClass());
		targets.remove(document);
		if (targets.isEmpty()) {
			return;
		}
		EObject target = pick(targets);
		if (!reference.isMany()) {
			object.eSet(reference, target);
			return;
		}
		List<Object> list = list(object, reference);
		if (list.size() > 1 && random.nextBoolean()) {
			list.remove(random.nextInt(list.size()));
		} else if (!list.contains(target)) {
			list.add(random.nextInt(list.size() + 1), target);
		}
	}

	/** Adds something somewhere, with what it must have. */
	public void add() {
		EObject holder = any(EObject.class);
		List<EReference> features = holder.eClass().getEAllReferences().stream().filter(EReference::isContainment).toList();
		if (features.isEmpty()) {
			return;
		}
		EReference feature = pick(features);
		List<EClass> types = types(feature.getEReferenceType());
		if (types.isEmpty()) {
			return;
		}
		EObject part = EcoreUtil.create(pick(types));
		for (EStructuralFeature each : part.eClass().getEAllStructuralFeatures()) {
			if (each.isRequired() && !each.isMany() && each instanceof EReference reference && !reference.isContainment()
					&& !reference.isContainer()) {
				List<EObject> targets = objects(reference.getEReferenceType().getInstanceClass());
				if (targets.isEmpty()) {
					return;
				}
				part.eSet(each, pick(targets));
			} else if (each.isRequired() && each instanceof EAttribute attribute && !attribute.isID()) {
				part.eSet(each, value(attribute));
			}
		}
		if (part.eClass().getEIDAttribute() != null) {
			part.eSet(part.eClass().getEIDAttribute(), new UUID(random.nextLong(), random.nextLong()).toString());
		}
		if (feature.isMany()) {
			List<Object> list = list(holder, feature);
			list.add(random.nextInt(list.size() + 1), part);
		} else {
			holder.eSet(feature, part);
		}
	}

	/** Puts something into another container. */
	public void move() {
		EObject part = any(EObject.class);
		if (part.eContainer() == null || !part.eContainmentFeature().isMany()) {
			return;
		}
		EReference feature = part.eContainmentFeature();
		List<EObject> holders = objects(feature.getEContainingClass().getInstanceClass()).stream()
				.filter(each -> !EcoreUtil.isAncestor(part, each)).toList();
		List<Object> list = list(pick(holders), feature);
		if (!list.contains(part)) {
			list.add(random.nextInt(list.size() + 1), part);
		}
	}

	/** Changes the order of a list. */
	public void reorder() {
		EObject object = any(EObject.class);
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(each -> each.isMany() && list(object, each).size() > 1).toList();
		if (!features.isEmpty()) {
			EList<?> list = (EList<?>) object.eGet(pick(features));
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
	}

	/** Deletes something with all that hangs on it. */
	public void delete() {
		EObject object = any(EObject.class);
		if (object.eContainer() != null && object.eContainer() != document) {
			new Deletions(document).delete(List.of(object));
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return pick(words.getELiterals()).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class) {
			return random.nextBoolean();
		} else if (type == int.class || type == Integer.class) {
			return random.nextInt(300);
		} else if (type == double.class) {
			return random.nextInt(30) / 2.0;
		} else if (type == BigDecimal.class) {
			return BigDecimal.valueOf(random.nextInt(1000), 1);
		} else if (type == PartialDate.class) {
			return PartialDate.parse(pick(List.of("2021", "2022-03", "2023-02-28")));
		}
		return type == String.class ? "词" + random.nextInt(40) : null;
	}

	private static List<EClass> types(EClass wanted) {
		return wanted.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(each -> !each.isAbstract() && wanted.isSuperTypeOf(each)).toList();
	}

	private EObject any(Class<?> type) {
		return pick(objects(type));
	}

	private List<EObject> objects(Class<?> type) {
		List<EObject> objects = new ArrayList<>();
		if (type.isInstance(document)) {
			objects.add(document);
		}
		document.eAllContents().forEachRemaining(each -> {
			if (type.isInstance(each) && (Identities.idOf(each) != null || type == EObject.class)) {
				objects.add(each);
			}
		});
		return objects;
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}
}
