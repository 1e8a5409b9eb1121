package org.chainscape.analysis.sources;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;

/**
 * A place that cites a source.
 *
 * @param element what is stated there
 * @param citation the citation
 * @param original whether the cited place itself takes it from the source
 */
public record Citing(Element element, Citation citation, boolean original) {

	/** {@return whether a number or word is stated, not that something exists} */
	public boolean isFact() {
		return element instanceof Observation;
	}
}
