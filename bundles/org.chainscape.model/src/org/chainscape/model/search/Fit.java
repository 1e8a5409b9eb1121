package org.chainscape.model.search;

import java.util.List;

/**
 * How a text fits something typed.
 *
 * @param quality how well
 * @param start where the part that fits begins
 * @param end where it ends; letters in between may not fit if the quality is {@link Quality#FUZZY}
 */
record Fit(Quality quality, int start, int end) {

	List<Span> spans() {
		return List.of(new Span(start, end));
	}
}
