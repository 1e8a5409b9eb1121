package org.chainscape.compare.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that gives way so that nothing leads nowhere in the result.
 *
 * @param holder an element that goes, or lets go of something
 * @param feature what lets go; {@code null} where the element goes
 * @param lost what is not there any more
 */
public record Consequence(EObject holder, EStructuralFeature feature, EObject lost) {
}
