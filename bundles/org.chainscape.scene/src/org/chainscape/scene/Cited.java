package org.chainscape.scene;

import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;

/** Asks what an element is cited from. */
final class Cited {

	private Cited() {
	}

	/**
	 * Whether an element is stated by a source.
	 *
	 * @param element the element
	 * @param source id or handle of the source; {@code null} or empty for any, even none
	 */
	static boolean isFrom(Element element, String source) {
		return source == null || source.isBlank() || element.getCitations().stream().map(Citation::getSource)
				.anyMatch(cited -> cited != null && (source.equals(cited.getId()) || source.equals(cited.getHandle())));
	}

	/** The sources of an element in the order of its citations. */
	static Set<Source> sources(Element element) {
		return element.getCitations().stream().map(Citation::getSource).filter(source -> source != null)
				.collect(Collectors.toCollection(java.util.LinkedHashSet::new));
	}
}
