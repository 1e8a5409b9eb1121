package org.chainscape.tabular.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Exchange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Chains at random, with the words spreadsheets stumble over. */
final class RandomChain {

	private static final String[] WORDS = {"寒武纪", "=1+1", "+86", "-", "'x", "000001", "1,234", "3.50", "3亿元", "约20亿美元", "51.07%", "2023-02",
		"2023-02-14", "a；b", "a\nb", " 前后 ", "a  b", "\"引号\"", "是", "TRUE", "", "@cmd", "\u3000", "0", "007", "1E5", "12345678901234567890"};

	private final Random random;
	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final List<EObject> all = new ArrayList<>();
	private final List<EClass> classes = new ArrayList<>();

	private RandomChain(long seed) {
		random = new Random(seed);
	}

	/** A chain with about so many elements. */
	static ChainDocument of(long seed, int size) {
		return new RandomChain(seed).make(size);
	}

	private ChainDocument make(int size) {
		for (EPackage each : List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE)) {
			each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract())
				.forEach(classes::add);
		}
		document.setFormatVersion("1.0");
		document.setName("随机");
		document.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		all.add(document);
		for (int i = 0; i < size * 4 && all.size() < size; i++) {
			grow(all.get(random.nextInt(all.size())));
		}
		all.forEach(object -> object.eClass().getEAllAttributes().forEach(attribute -> fill(object, attribute)));
		for (EObject object : all) {
			object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer())
				.filter(reference -> reference.getEOpposite() == null && reference != Literals.CHAIN_DOCUMENT__LIBRARIES)
				.forEach(reference -> refer(object, reference));
		}
		return document;
	}

	@SuppressWarnings("unchecked")
	private void grow(EObject parent) {
		List<EReference> lists = parent.eClass().getEAllContainments().stream().filter(EReference::isMany)
			.filter(list -> list != Literals.CHAIN_DOCUMENT__VIEWS).toList();
		if (lists.isEmpty()) {
			return;
		}
		EReference list = lists.get(random.nextInt(lists.size()));
		List<EClass> fitting = classes.stream().filter(type -> list.getEReferenceType().isSuperTypeOf(type)).toList();
		if (!fitting.isEmpty()) {
			EObject child = EcoreUtil.create(fitting.get(random.nextInt(fitting.size())));
			((List<EObject>) parent.eGet(list)).add(child);
			all.add(child);
		}
	}

	private void fill(EObject object, EAttribute attribute) {
		if (attribute == Literals.ELEMENT__ID) {
			((Element) object).setId(object == document ? document.getId() : new UUID(random.nextLong(), random.nextLong()).toString());
		} else if (object instanceof Security security && attribute == Literals.SECURITY__CODE) {
			security.setExchange(Exchange.SH);
			security.setCode(String.format("60%04d", all.indexOf(object)));
		} else if (object != document && random.nextInt(3) > 0 && attribute != Literals.SECURITY__EXCHANGE) {
			Object value = value(attribute);
			if (value != null) {
				object.eSet(attribute, attribute.isMany() ? List.of(value) : value);
			}
		}
		if (object instanceof Observation observation && observation.getValue() != null && random.nextBoolean()) {
			observation.setPrinted(null);
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
		} else if (java == String.class) {
			return WORDS[random.nextInt(WORDS.length)] + (random.nextBoolean() ? "" : random.nextInt(20));
		} else if (java == boolean.class || java == Boolean.class) {
			return random.nextBoolean();
		} else if (java == PartialDate.class) {
			return new PartialDate(2000 + random.nextInt(30), random.nextInt(13), 0);
		} else if (java == BigDecimal.class) {
			return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
		}
		return java == int.class || java == Integer.class ? random.nextInt(100) : null;
	}

	@SuppressWarnings("unchecked")
	private void refer(EObject object, EReference reference) {
		List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (fitting.isEmpty() || !reference.isChangeable() || reference.isDerived()) {
			return;
		}
		EObject target = fitting.get(random.nextInt(fitting.size()));
		if (!reference.isMany()) {
			object.eSet(reference, target);
		} else if (!((List<EObject>) object.eGet(reference)).contains(target)) {
			((List<EObject>) object.eGet(reference)).add(target);
		}
	}
}
