package org.chainscape.model.search;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/**
 * A text that was found. It holds no element.
 *
 * @param id id of the element, or of the nearest one around it that has one
 * @param type class of that element
 * @param name what that element is called or states
 * @param attribute which of its attributes, or of those of a part of it, has the text
 * @param text the whole text
 * @param spans where what was looked for stands in it; none if a number is meant that is written differently
 * @param place where in the chain the element stands, outermost first: stages and segments; empty where it is in none
 */
public record TextHit(String id, EClass type, String name, EAttribute attribute, String text, List<Span> spans, List<String> place) {

	/** Copies the lists. */
	public TextHit {
		spans = List.copyOf(spans);
		place = List.copyOf(place);
	}
}
