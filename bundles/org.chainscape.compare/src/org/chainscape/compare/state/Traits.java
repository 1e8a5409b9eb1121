package org.chainscape.compare.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** What of elements is compared. For one thread. */
public final class Traits {

	private final Map<EClass, List<EStructuralFeature>> known = new HashMap<>();

	/**
	 * The features of a class that are compared: all that are kept in files but the id, which says what is compared with what, and the
	 * version of the format, which says how it was written.
	 *
	 * @param type a class
	 * @return its features in the order of files
	 */
	public List<EStructuralFeature> of(EClass type) {
		return known.computeIfAbsent(type, Traits::find);
	}

	private static List<EStructuralFeature> find(EClass type) {
		List<EStructuralFeature> found = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean kept = !feature.isDerived() && !feature.isTransient() && feature != type.getEIDAttribute()
					&& feature != ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION;
			if (kept && !(feature instanceof EReference reference && reference.isContainer())) {
				found.add(feature);
			}
		}
		return List.copyOf(found);
	}

	/**
	 * Whether a feature holds elements, which have keys of their own.
	 *
	 * @param feature a feature
	 * @return false for attributes, references and for parts without an id
	 */
	public static boolean holds(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && reference.getEReferenceType().getEIDAttribute() != null;
	}

	/**
	 * Whether a feature refers to elements that are elsewhere.
	 *
	 * @param feature a feature
	 * @return true for references that contain nothing
	 */
	public static boolean refers(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	/**
	 * Whether the values of a feature are texts that may be ids of elements, as diagrams point at what they show.
	 *
	 * @param feature a feature
	 * @return true for texts of views
	 */
	public static boolean mayPoint(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
				&& attribute.getEContainingClass().getEPackage() == ViewPackage.eINSTANCE;
	}
}
