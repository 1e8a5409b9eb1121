package org.chainscape.model.change;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.View;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Lets elements cite places of sources. */
public final class Cite {

	private static final List<EAttribute> PLACES = List.of(Literals.CITATION__SECTION, Literals.CITATION__LOCATOR, Literals.CITATION__PAGE,
		Literals.CITATION__LINES, Literals.CITATION__QUOTE);

	private Cite() {
	}

	/**
	 * Whether something can cite a source.
	 *
	 * @param object anything
	 * @return true for what is stated somewhere: no sources, citations and pictures
	 */
	public static boolean canCite(EObject object) {
		return object instanceof Element && !(object instanceof Source) && !(object instanceof Citation) && !(object instanceof View);
	}

	/**
	 * The place something stands for that is dragged.
	 *
	 * @param object a citation, or a source as a whole
	 * @return a citation in no document and without an id; {@code null} for anything else
	 */
	public static Citation place(EObject object) {
		Citation place = ChainFactory.eINSTANCE.createCitation();
		if (object instanceof Citation citation && citation.getSource() != null) {
			place.setSource(citation.getSource());
			place.setOrigin(citation.getOrigin());
			PLACES.forEach(feature -> place.eSet(feature, citation.eGet(feature)));
			return place;
		}
		place.setSource(object instanceof Source source ? source : null);
		return place.getSource() == null ? null : place;
	}

	/**
	 * Whether an element cites a place already.
	 *
	 * @param element an element
	 * @param place a place
	 * @return true if one of its citations says the same
	 */
	public static boolean isCited(Element element, Citation place) {
		return element.getCitations().stream().anyMatch(citation -> citation.getSource() == place.getSource()
			&& PLACES.stream().allMatch(feature -> Objects.equals(citation.eGet(feature), place.eGet(feature))));
	}

	/**
	 * Lets an element cite a place, unless it does already.
	 *
	 * @param element an element of the document of the source
	 * @param place the place; not used itself
	 */
	public static void add(Element element, Citation place) {
		if (!isCited(element, place)) {
			element.getCitations().add(Identities.assign(place(place)));
		}
	}
}
