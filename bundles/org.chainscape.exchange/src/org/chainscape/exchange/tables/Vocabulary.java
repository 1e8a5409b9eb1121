package org.chainscape.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.store.ChainPackages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes and features tables may speak of, by name: the whole metamodel. */
final class Vocabulary {

	/** Attributes of views that hold the id of an element; tables name its handle. */
	private static final Map<EStructuralFeature, EClass> ID_ATTRIBUTES = Map.of(
			ViewPackage.Literals.DIAGRAM__PERSPECTIVES, ChainPackage.Literals.PERSPECTIVE,
			ViewPackage.Literals.DIAGRAM__SHOWN_PROPERTIES, ChainPackage.Literals.PROPERTY,
			ViewPackage.Literals.MATRIX_COLUMN__PROPERTY, ChainPackage.Literals.PROPERTY,
			ViewPackage.Literals.MATRIX_COLUMN__SOURCE, ChainPackage.Literals.SOURCE,
			ViewPackage.Literals.DIAGRAM_NODE__ELEMENT, ChainPackage.Literals.CHAIN_NODE,
			ViewPackage.Literals.DIAGRAM_EDGE__RELATION, ChainPackage.Literals.RELATION,
			ViewPackage.Literals.LAYER__ELEMENTS, ChainPackage.Literals.ELEMENT);

	private final Map<String, EClass> classes = new HashMap<>();
	private final Set<String> features = new HashSet<>();

	Vocabulary() {
		for (EPackage each : ChainPackages.register()) {
			for (EClassifier classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					classes.put(type.getName(), type);
					type.getEStructuralFeatures().forEach(feature -> features.add(feature.getName()));
				}
			}
		}
	}

	/** {@return the class of this name, or {@code null}} */
	EClass find(String name) {
		return classes.get(name);
	}

	/** {@return the names of the classes one can make of a class, sorted} */
	List<String> concrete(EClass type) {
		return classes.values().stream().filter(each -> !each.isAbstract() && type.isSuperTypeOf(each))
				.map(EClass::getName).sorted().toList();
	}

	boolean isColumn(String name) {
		return Columns.isStructural(name) || Columns.ELEMENTS.equals(name) || features.contains(Columns.feature(name));
	}

	/** {@return the class whose ids an attribute of a view holds, or {@code null} for any other feature} */
	static EClass classOfIds(EStructuralFeature feature) {
		return ID_ATTRIBUTES.get(feature);
	}

	/**
	 * The features in which a parent can hold a child: those of the most specific type.
	 *
	 * @return none, one, or several that are equally specific
	 */
	static List<EReference> holders(EClass parent, EClass child) {
		List<EReference> fitting = new ArrayList<>();
		for (EReference reference : parent.getEAllContainments()) {
			if (reference.getEReferenceType().isSuperTypeOf(child)) {
				fitting.add(reference);
			}
		}
		List<EReference> all = List.copyOf(fitting);
		fitting.removeIf(one -> all.stream().anyMatch(other -> other.getEReferenceType() != one.getEReferenceType()
				&& one.getEReferenceType().isSuperTypeOf(other.getEReferenceType())));
		return fitting;
	}
}
