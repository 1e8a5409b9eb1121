package org.chainscape.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.store.ChainPackages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

/** What tables take for granted about the metamodel. */
class VocabularyTest {

	private final List<EClass> classes = new ArrayList<>();

	VocabularyTest() {
		for (EPackage each : ChainPackages.register()) {
			for (EClassifier classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass type && !type.isAbstract()) {
					classes.add(type);
				}
			}
		}
	}

	@Test
	void classNamesAreUniqueOverAllPackages() {
		Set<String> names = new HashSet<>();
		classes.forEach(type -> assertTrue(names.add(type.getName()), type.getName()));
	}

	@Test
	void everyParentHoldsEveryChildInOneWayAtMost() {
		for (EClass parent : classes) {
			for (EClass child : classes) {
				assertTrue(Vocabulary.holders(parent, child).size() <= 1, parent.getName() + " of " + child.getName());
			}
		}
	}

	@Test
	void everyClassButTheDocumentHasAParent() {
		for (EClass child : classes) {
			boolean held = classes.stream().anyMatch(parent -> !Vocabulary.holders(parent, child).isEmpty());
			assertEquals(child != ChainPackage.Literals.CHAIN_DOCUMENT, held, child.getName());
		}
	}
}
