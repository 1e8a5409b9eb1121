package org.chainscape.tabular.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which field stands where. */
class FormTest {

	private static final List<EPackage> PACKAGES = List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE);

	static Stream<EClass> classes() {
		return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(type -> !type.isAbstract());
	}

	private static List<Field> all(Form form) {
		return Stream.of(Tab.values()).flatMap(tab -> form.fields(tab).stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("classes")
	@DisplayName("Every feature of every class stands on exactly one tab")
	void everyFeatureOnce(EClass type) {
		List<EStructuralFeature> shown = new ArrayList<>();
		all(Form.of(List.of(type))).stream().map(Field::feature).filter(feature -> feature != null).forEach(shown::add);
		Set<EStructuralFeature> wanted = new HashSet<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean container = feature instanceof EReference reference && reference.isContainer();
			// A style is shown by its own features, beside the box it belongs to.
			if (!container && !feature.isDerived() && feature.getEType() != ViewPackage.Literals.STYLE) {
				wanted.add(feature);
			}
		}
		assertEquals(wanted, new HashSet<>(shown));
		assertEquals(shown.size(), new HashSet<>(shown).size(), "none twice");
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyFieldHasWordsInBothLanguages(EClass type) {
		for (Field field : all(Form.of(List.of(type)))) {
			for (Language language : Language.values()) {
				assertFalse(field.label(language).isBlank(), field.key());
			}
			assertTrue(field.help(Language.EN).isPresent(), field.key());
		}
	}

	@Test
	@DisplayName("What the table names exists; a slip would move a field silently")
	void theTableNamesFeatures() {
		Set<String> known = new HashSet<>();
		PACKAGES.forEach(each -> each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
			.forEach(type -> type.getEStructuralFeatures().forEach(feature -> known.add(Field.key(feature)))));
		for (String name : new Placing().names()) {
			if (Character.isUpperCase(name.charAt(0))) {
				assertTrue(known.contains(name), name);
			} else if (name.startsWith("@")) {
				assertNotNull(Editor.valueOf(name.substring(1).toUpperCase(Locale.ROOT)));
			}
		}
	}

	@Test
	@DisplayName("A class nobody has heard of has a form")
	void newClassNeedsNoCode() {
		EClass fresh = EcoreFactory.eINSTANCE.createEClass();
		fresh.setName("Robot");
		fresh.getESuperTypes().add(ChainPackage.Literals.PRODUCT);
		EAttribute arms = EcoreFactory.eINSTANCE.createEAttribute();
		arms.setName("arms");
		arms.setEType(EcorePackage.Literals.EINT);
		fresh.getEStructuralFeatures().add(arms);
		EPackage robots = EcoreFactory.eINSTANCE.createEPackage();
		robots.getEClassifiers().add(fresh);
		Form form = Form.of(List.of(fresh));
		Field field = form.fields(Tab.OVERVIEW).stream().filter(each -> each.feature() == arms).findFirst().orElseThrow();
		assertEquals(Editor.NUMBER, field.editor());
		assertEquals("NamedElement.name", form.fields(Tab.OVERVIEW).get(0).key());
	}

	@Test
	void aCompanyBeginsWithItsNameAndHasSecurities() {
		Form form = Form.of(List.of(ChainPackage.Literals.COMPANY));
		assertEquals(List.of(Tab.values()), form.tabs());
		assertEquals("Company.securities", form.fields(Tab.SECURITIES).get(0).key());
		assertEquals(List.of("NamedElement.name", "NamedElement.nameEn", "NamedElement.aliases"),
			form.fields(Tab.OVERVIEW).stream().limit(3).map(Field::key).toList());
		assertEquals("Element.notes", form.fields(Tab.OVERVIEW).get(form.fields(Tab.OVERVIEW).size() - 1).key());
	}

	@Test
	void severalClassesShareWhatBothHave() {
		Form both = Form.of(List.of(ChainPackage.Literals.COMPANY, ChainPackage.Literals.SEGMENT));
		assertFalse(both.tabs().contains(Tab.SECURITIES));
		assertTrue(all(both).stream().anyMatch(field -> field.feature() == ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION));
		assertNotEquals(Form.of(List.of(ChainPackage.Literals.COMPANY)).fields(Tab.OVERVIEW), both.fields(Tab.OVERVIEW));
	}
}
