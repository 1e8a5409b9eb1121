package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Changes a document at random, in every feature of the metamodel: values, references, lists, places of things, new things and deleted
 * ones. Nothing is spared, so that documents come out as no editor would leave them.
 */
final class RandomEdits {

	/** What many rules look at; picked more often than the rest. */
	private static final List<EStructuralFeature> TELLING = List.of(ChainPackage.Literals.RELATION__SOURCE,
		ChainPackage.Literals.RELATION__TARGET, ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS, ChainPackage.Literals.COMPANY__PARENT,
		ChainPackage.Literals.PARTICIPATION__COMPANY, ChainPackage.Literals.PARTICIPATION__ROLE,
		ChainPackage.Literals.PLACE__PARTICIPATIONS, ChainPackage.Literals.PLACE__SEGMENTS, ChainPackage.Literals.ITEM__PLACES,
		ChainPackage.Literals.SUBJECT__OBSERVATIONS, ChainPackage.Literals.OBSERVATION__PROPERTY, ChainPackage.Literals.OBSERVATION__VALUE,
		ChainPackage.Literals.OBSERVATION__UNIT, ChainPackage.Literals.OBSERVATION__DATE, ChainPackage.Literals.OBSERVATION__TEXT,
		ChainPackage.Literals.OBSERVATION__DENOMINATOR, ChainPackage.Literals.OBSERVATION__PERIOD_END,
		ChainPackage.Literals.OBSERVATION__AS_OF, ChainPackage.Literals.OBSERVATION__ACTUALITY, ChainPackage.Literals.OBSERVATION__STATE,
		ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.PROPERTY__UNIT, ChainPackage.Literals.ELEMENT__CITATIONS,
		ChainPackage.Literals.CITATION__SOURCE, ChainPackage.Literals.SOURCE__DATE, ChainPackage.Literals.SOURCE__PUBLISHER,
		ChainPackage.Literals.NAMED_ELEMENT__NAME, ChainPackage.Literals.NAMED_ELEMENT__ALIASES,
		ChainPackage.Literals.CORRESPONDENCE__LEFT, ChainPackage.Literals.CORRESPONDENCE__RIGHT,
		ChainPackage.Literals.CORRESPONDENCE__KIND, ChainPackage.Literals.CALCULATION__INPUTS, ChainPackage.Literals.CALCULATION__EXPECTED,
		ChainPackage.Literals.CALCULATION__FORMULA, ChainPackage.Literals.CALCULATION_INPUT__OBSERVATION,
		ChainPackage.Literals.CALCULATION_INPUT__CALCULATION, ChainPackage.Literals.COMPANY__SECURITIES,
		ChainPackage.Literals.SECURITY__CODE, ChainPackage.Literals.SECURITY__EXCHANGE, ChainPackage.Literals.COMPANY__DOMICILE,
		ChainPackage.Literals.ITEM__MAKERS, ChainPackage.Literals.RATING_LEVEL__WORD, ChainPackage.Literals.RATING_SCALE__LEVELS,
		AigcPackage.Literals.FOUNDATION_MODEL__FAMILY, AigcPackage.Literals.FOUNDATION_MODEL__KIND, ViewPackage.Literals.DIAGRAM__NODES,
		ViewPackage.Literals.DIAGRAM_NODE__ELEMENT, ViewPackage.Literals.DIAGRAM__PERSPECTIVES, ViewPackage.Literals.DIAGRAM__EDGES);

	private final ChainDocument document;
	private final Random random;
	private int made;

	RandomEdits(ChainDocument document, Random random) {
		this.document = document;
		this.random = random;
	}

	/** Makes one change; {@return what it was, for the report of a failure} */
	String next() {
		EObject object = pick(objects(EObject.class));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
			.filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
		EStructuralFeature feature = pick(features);
		if (random.nextInt(3) > 0) {
			EStructuralFeature wanted = pick(TELLING);
			List<EObject> holders = objects(wanted.getEContainingClass().getInstanceClass());
			if (!holders.isEmpty()) {
				object = pick(holders);
				feature = wanted;
			}
		}
		String what = object.eClass().getName() + "." + feature.getName() + " of " + EcoreUtil.getID(object) + ": ";
		if (feature instanceof EReference reference) {
			return what + (reference.isContainment() ? contain(object, reference) : reference.isContainer() ? "-" : refer(object, reference));
		}
		return what + set(object, (EAttribute) feature);
	}

	private String set(EObject object, EAttribute attribute) {
		Object value = value(attribute);
		if (attribute.isMany()) {
			List<Object> list = list(object, attribute);
			if (!list.isEmpty() && random.nextBoolean()) {
				return "without " + list.remove(random.nextInt(list.size()));
			}
			if (value != null && !list.contains(value)) {
				list.add(random.nextInt(list.size() + 1), value);
			}
			return "with " + value;
		}
		object.eSet(attribute, value == null ? attribute.getDefaultValue() : value);
		return "= " + value;
	}

	private String refer(EObject object, EReference reference) {
		Collection<EObject> targets = objects(reference.getEReferenceType().getInstanceClass());
		EObject target = targets.isEmpty() ? null : pick(List.copyOf(targets));
		if (!reference.isMany()) {
			target = random.nextInt(4) == 0 ? null : target;
			object.eSet(reference, target);
			return "= " + id(target);
		}
		List<Object> list = list(object, reference);
		if (!list.isEmpty() && random.nextBoolean()) {
			return "without " + id((EObject) list.remove(random.nextInt(list.size())));
		}
		if (target != null && !list.contains(target)) {
			list.add(target);
		}
		return "with " + id(target);
	}

	private String contain(EObject object, EReference reference) {
		List<Object> list = reference.isMany() ? list(object, reference) : new ArrayList<>();
		switch (random.nextInt(4)) {
			case 0:
				if (!list.isEmpty()) {
					return "without " + id((EObject) list.remove(random.nextInt(list.size())));
				}
				break;
			case 1:
				if (list.size() > 1) {
					int from = random.nextInt(list.size());
					((EList<?>) list).move(random.nextInt(list.size()), from);
					return "moved from " + from;
				}
				break;
			case 2:
				List<EObject> movable = objects(reference.getEReferenceType().getInstanceClass()).stream()
					.filter(part -> part.eContainer() != null && !EcoreUtil.isAncestor(part, object)).toList();
				if (!movable.isEmpty() && reference.isMany()) {
					EObject part = pick(movable);
					if (!list.contains(part)) {
						list.add(random.nextInt(list.size() + 1), part);
					}
					return "with " + id(part) + " from elsewhere";
				}
				break;
			default:
		}
		return create(object, reference, list);
	}

	private String create(EObject object, EReference reference, List<Object> list) {
		List<EClass> types = new ArrayList<>();
		EClass type = reference.getEReferenceType();
		type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).forEach(types::add);
		if (types.isEmpty()) {
			return "-";
		}
		EObject part = EcoreUtil.create(pick(types));
		EAttribute id = part.eClass().getEIDAttribute();
		if (id != null) {
			part.eSet(id, "new-" + made++);
		}
		if (reference.isMany()) {
			list.add(random.nextInt(list.size() + 1), part);
		} else {
			object.eSet(reference, part);
		}
		return "with new " + part.eClass().getName();
	}

	/** Mostly a value that stands somewhere in the document already, so that things meet. */
	private Object value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (random.nextInt(8) == 0) {
			return null;
		}
		if (type instanceof EEnum words) {
			return pick(words.getELiterals()).getInstance();
		}
		Class<?> of = type.getInstanceClass();
		if (of == boolean.class || of == Boolean.class) {
			return random.nextBoolean();
		}
		if (of == int.class || of == Integer.class) {
			return random.nextInt(3);
		}
		if (of == double.class || of == Double.class) {
			return (double) random.nextInt(3);
		}
		if (of == BigDecimal.class) {
			return BigDecimal.valueOf(pick(List.of(-5L, 0L, 20L, 50L, 70L, 101L)));
		}
		if (of == PartialDate.class) {
			return PartialDate.parse(pick(List.of("2019", "2022-11", "2023-02-14", "2031")));
		}
		if (of == String.class) {
			return text(attribute);
		}
		return of != null && Enumerator.class.isAssignableFrom(of) ? null : attribute.getDefaultValue();
	}

	private String text(EAttribute attribute) {
		List<String> texts = new ArrayList<>(List.of("", "甲", "示例", "688256", "元", "a+b", "2023"));
		for (EObject object : objects(EObject.class)) {
			EStructuralFeature feature = attribute.isID() ? object.eClass().getEIDAttribute() : attribute;
			if (feature != null && object.eClass().getFeatureID(feature) >= 0 && !feature.isMany() && object.eGet(feature) != null) {
				texts.add(object.eGet(feature).toString());
			}
			if (attribute.getEContainingClass().getEPackage().getName().equals("view") && EcoreUtil.getID(object) != null) {
				texts.add(EcoreUtil.getID(object));
			}
		}
		return pick(texts);
	}

	private List<EObject> objects(Class<?> type) {
		List<EObject> objects = new ArrayList<>();
		if (type.isInstance(document)) {
			objects.add(document);
		}
		document.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				objects.add(object);
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

	private static String id(EObject object) {
		return object == null ? "nothing" : object.eClass().getName() + " " + EcoreUtil.getID(object);
	}
}
