package org.chainscape.compare.diff;

import org.eclipse.emf.ecore.EReference;

/**
 * Where an element is.
 *
 * @param parent key of its container
 * @param feature the feature of the container it is in
 * @param index how many stand before it there
 */
public record Spot(String parent, EReference feature, int index) {
}
