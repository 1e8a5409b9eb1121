package org.chainscape.compare.diff;

import java.util.Set;

import org.chainscape.model.chain.View;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.LayoutOptions;
import org.chainscape.model.view.Style;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What sort of thing differs. */
public enum Aspect {
	/** What the chain says: segments, companies, facts, sources. */
	CONTENT,
	/** What diagrams show. */
	DIAGRAM,
	/** Where things stand on diagrams, and how they look. */
	GEOMETRY;

	private static final Set<String> GEOMETRIC = Set.of("x", "y", "width", "height", "pinned", "locked", "routing", "bendPoints", "labelX",
			"labelY", "style", "columnWidth", "gridSize", "lineJumps", "theme", "weight", "layout", "collapsed");

	/** {@return the word used in keys of texts and in files} */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	static Aspect of(Difference difference) {
		EObject object = difference.object();
		if (!(object instanceof ViewElement) && !(object instanceof View) && object.eClass().getEPackage() != ViewPackage.eINSTANCE) {
			return CONTENT;
		}
		if (object instanceof LayoutOptions) {
			return GEOMETRY;
		}
		return switch (difference.kind()) {
		case CHANGED -> isGeometric(((Difference.Changed) difference).feature()) ? GEOMETRY : DIAGRAM;
		case MOVED -> object instanceof View ? DIAGRAM : GEOMETRY;
		default -> DIAGRAM;
		};
	}

	/**
	 * Whether a feature of something on a diagram says where it stands or how it looks.
	 *
	 * @param feature a feature
	 * @return false for features of the chain itself
	 */
	public static boolean isGeometric(EStructuralFeature feature) {
		return feature.getEContainingClass().getEPackage() == ViewPackage.eINSTANCE && GEOMETRIC.contains(feature.getName())
				|| BendPoint.class.isAssignableFrom(feature.getEType().getInstanceClass())
				|| Style.class.isAssignableFrom(feature.getEType().getInstanceClass());
	}
}
