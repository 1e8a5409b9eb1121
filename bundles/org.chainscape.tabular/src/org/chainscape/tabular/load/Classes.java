package org.chainscape.tabular.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** Classes of the metamodel by their names and labels in both languages. */
final class Classes {

	private final Map<String, EClass> byWord = new HashMap<>();

	/** The classes that can be made and are of a sort. */
	Classes(EClass base) {
		for (EPackage content : List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE)) {
			for (EClassifier classifier : content.getEClassifiers()) {
				if (classifier instanceof EClass type && !type.isAbstract() && base.isSuperTypeOf(type)) {
					put(type.getName(), type);
					put(Labels.of(type, Language.ZH), type);
					put(Labels.of(type, Language.EN), type);
				}
			}
		}
	}

	private void put(String word, EClass type) {
		byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), type);
	}

	Optional<EClass> find(String word) {
		return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
	}
}
