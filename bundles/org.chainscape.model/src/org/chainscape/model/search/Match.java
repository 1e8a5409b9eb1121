package org.chainscape.model.search;

import java.util.List;

import org.chainscape.model.chain.NamedElement;

/**
 * An element that was found.
 *
 * @param element the element
 * @param text the name that fitted, as it is written
 * @param field which of its names that is
 * @param quality how well it fitted
 * @param spans which parts of the text fitted, in order
 */
public record Match(NamedElement element, String text, Field field, Quality quality, List<Span> spans) {

	/** Copies the spans. */
	public Match {
		spans = List.copyOf(spans);
	}
}
