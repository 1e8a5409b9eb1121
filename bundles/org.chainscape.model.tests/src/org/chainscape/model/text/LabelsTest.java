package org.chainscape.model.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

	private static final String LABEL = "http://www.chainscape.org/label";

	static Stream<EPackage> packages() {
		return Stream.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everythingIsLabelledInBothLanguagesAndDocumented(EPackage metamodel) {
		List<ENamedElement> elements = elements(metamodel);
		assertTrue(elements.size() > 50, "only " + elements.size());
		assertAll(elements.stream().map(element -> () -> {
			String name = EcoreUtil.getURI(element).toString();
			for (Language language : Language.values()) {
				String label = EcoreUtil.getAnnotation(element, LABEL, language.tag());
				assertTrue(label != null && !label.isBlank(), name + " has no label in " + language);
				assertEquals(label.strip(), label, name);
			}
			String documentation = EcoreUtil.getDocumentation(element);
			assertTrue(documentation != null && documentation.strip().length() > 1, name + " has no documentation");
			assertTrue(documentation.matches("(?s).*[.…√×。]"), name + ": a documentation is a sentence: " + documentation);
		}));
	}

	@Test
	void noTwoClassesAndNoTwoFeaturesOfAClassAreLabelledAlike() {
		for (Language language : Language.values()) {
			Map<String, EClassifier> classes = new HashMap<>();
			packages().forEach(metamodel -> metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).forEach(type -> {
				EClassifier other = classes.put(Labels.of(type, language), type);
				assertEquals(null, other, () -> type.getName() + " and " + other.getName());
				Map<String, EStructuralFeature> features = new HashMap<>();
				for (EStructuralFeature feature : ((EClass) type).getEAllStructuralFeatures()) {
					EStructuralFeature twin = features.put(Labels.of(feature, language), feature);
					assertEquals(null, twin, () -> type.getName() + ": " + feature.getName() + " and " + twin.getName());
				}
			}));
		}
	}

	@Test
	void labelsOfClassesFeaturesAndValues() {
		assertEquals("公司", Labels.of(ChainPackage.Literals.COMPANY, Language.ZH));
		assertEquals("Listing", Labels.of(ChainPackage.Literals.COMPANY__LISTING, Language.EN));
		assertEquals("香港交易所", Labels.of(ChainPackage.Literals.EXCHANGE, Exchange.HK, Language.ZH));
	}

	@Test
	void withoutALabelTheNameStands() {
		EStructuralFeature bare = (EStructuralFeature) EcoreUtil.copy((EObject) ChainPackage.Literals.COMPANY__LISTING);
		bare.getEAnnotations().clear();
		assertEquals("listing", Labels.of(bare, Language.ZH));
	}

	@Test
	void elementsAreNamedByWhatAPersonWouldSay() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		Company company = factory.createCompany();
		assertEquals("公司", Labels.name(company, Language.ZH));
		company.setName("微软");
		company.setNameEn("Microsoft");
		assertEquals("微软", Labels.name(company, Language.ZH));
		assertEquals("Microsoft", Labels.name(company, Language.EN));
		company.setNameEn(" ");
		assertEquals("微软", Labels.name(company, Language.EN));
		Participation participation = factory.createParticipation();
		assertFalse(Labels.name(participation, Language.EN).isBlank());
		participation.setCompany(company);
		assertEquals("微软", Labels.name(participation, Language.ZH));
		Supply supply = factory.createSupply();
		supply.setSource(company);
		assertEquals("微软 → ?", Labels.name(supply, Language.ZH));
		Security security = factory.createSecurity();
		security.setCode("688256");
		assertEquals("688256", Labels.name(security, Language.ZH));
		assertNotNull(Labels.name(factory.createCitation(), Language.ZH));
	}

	private static List<ENamedElement> elements(EPackage metamodel) {
		List<ENamedElement> elements = new ArrayList<>(List.of(metamodel));
		for (Iterator<EObject> contents = metamodel.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (next instanceof EClassifier || next instanceof EStructuralFeature || next instanceof EEnumLiteral) {
				elements.add((ENamedElement) next);
			}
		}
		return elements;
	}
}
