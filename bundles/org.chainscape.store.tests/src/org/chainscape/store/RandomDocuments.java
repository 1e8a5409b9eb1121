package org.chainscape.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds documents at random over the whole metamodel: whatever class or feature is added later is covered at once. */
public final class RandomDocuments {

	private static final String[] ALPHABET = {"a", "Z", "0", " ", "  ", "\t", "\n", "\r", "\r\n", "<", ">", "&", "\"", "'", "]]>", "&#10;",
			"产", "业链", "𠮷", "😀", "é", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\uE000", "%20", "\\", "#", "://", ""};

	private final Random random;
	private final int size;
	private final List<EClass> concrete;
	private final List<EObject> all = new ArrayList<>();

	private RandomDocuments(long seed, int size) {
		this.random = new Random(seed);
		this.size = size;
		this.concrete = concreteClasses();
	}

	/** A document of about the given number of objects. */
	public static ChainDocument create(long seed, int size) {
		return new RandomDocuments(seed, size).document();
	}

	public static List<EClass> concreteClasses() {
		List<EClass> classes = new ArrayList<>();
		for (EPackage each : ChainPackages.register()) {
			for (EClassifier classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
					classes.add(type);
				}
			}
		}
		return classes;
	}

	private ChainDocument document() {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.setFormatVersion("1.0");
		document.setId(id());
		all.add(document);
		for (int tries = 0; all.size() < size && tries < size * 20; tries++) {
			addChild(all.get(random.nextInt(all.size())));
		}
		for (EObject object : all) {
			object.eClass().getEAllAttributes().forEach(attribute -> fill(object, attribute));
		}
		for (EObject object : all) {
			object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
					.forEach(reference -> refer(object, reference));
		}
		return document;
	}

	private void addChild(EObject parent) {
		List<EReference> containments = parent.eClass().getEAllContainments();
		if (containments.isEmpty()) {
			return;
		}
		EReference reference = containments.get(random.nextInt(containments.size()));
		List<EClass> fitting = concrete.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
		EObject child = EcoreUtil.create(fitting.get(random.nextInt(fitting.size())));
		if (reference.isMany()) {
			list(parent, reference).add(child);
		} else if (!parent.eIsSet(reference)) {
			parent.eSet(reference, child);
		} else {
			return;
		}
		all.add(child);
	}

	private void fill(EObject object, EAttribute attribute) {
		if (attribute.isID()) {
			if (object.eGet(attribute) == null) {
				object.eSet(attribute, id());
			}
		} else if (object instanceof ChainDocument && "formatVersion".equals(attribute.getName()) || random.nextInt(3) == 0) {
			return;
		} else if (attribute.isMany()) {
			for (int i = random.nextInt(4); i > 0; i--) {
				Object value = value(attribute.getEAttributeType());
				if (!list(object, attribute).contains(value)) {
					list(object, attribute).add(value);
				}
			}
		} else {
			object.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private void refer(EObject object, EReference reference) {
		List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		for (int i = fitting.isEmpty() ? 0 : random.nextInt(reference.isMany() ? 8 : 2); i > 0; i--) {
			EObject target = fitting.get(random.nextInt(fitting.size()));
			if (!reference.isMany()) {
				object.eSet(reference, target);
			} else if (!list(object, reference).contains(target)) {
				list(object, reference).add(target);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum choice) {
			return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
		}
		Class<?> java = type.getInstanceClass();
		if (java == String.class) {
			return text();
		} else if (java == boolean.class) {
			return random.nextBoolean();
		} else if (java == int.class || java == Integer.class) {
			return random.nextInt();
		} else if (java == double.class) {
			return random.nextDouble() * 1e6;
		} else if (java == BigDecimal.class) {
			return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(41) - 20);
		} else if (java == PartialDate.class) {
			int month = random.nextInt(13);
			return new PartialDate(1 + random.nextInt(9999), month, month == 0 ? 0 : random.nextInt(29));
		}
		throw new IllegalStateException("No values known for " + type);
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(9); i > 0; i--) {
			text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
		}
		return text.toString();
	}

	private String id() {
		return new UUID(random.nextLong(), random.nextLong()).toString();
	}
}
